/**
 * Reads a source file: front matter, Markdown to HTML, and what stands in it, each with its place.
 */
@NullMarked
package dev.helpcenter.source;

import org.jspecify.annotations.NullMarked;
