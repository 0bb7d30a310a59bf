/** Writing HTML that cannot harm: output, ids, addresses, and the raw HTML of articles. */
@NullMarked
package dev.helpcenter.source.html;

import org.jspecify.annotations.NullMarked;
