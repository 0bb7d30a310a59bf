/** Finds what somebody mistyped so that Markdown takes it for plain words. */
@NullMarked
package dev.helpcenter.source.slips;

import org.jspecify.annotations.NullMarked;
