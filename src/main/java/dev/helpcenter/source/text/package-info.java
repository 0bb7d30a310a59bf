/** Bytes to text, and offsets in it to lines and columns. */
@NullMarked
package dev.helpcenter.source.text;

import org.jspecify.annotations.NullMarked;
