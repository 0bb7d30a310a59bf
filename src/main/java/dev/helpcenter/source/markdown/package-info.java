/** Markdown to HTML that is safe, accessible and cut at its addresses; flexmark parses it. */
@NullMarked
package dev.helpcenter.source.markdown;

import org.jspecify.annotations.NullMarked;
