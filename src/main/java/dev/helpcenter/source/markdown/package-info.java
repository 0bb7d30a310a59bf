/**
 * Markdown to HTML that is safe, accessible and cut at its addresses.
 *
 * <p>commonmark-java parses; blocks that CommonMark does not have (admonitions, definition lists,
 * footnotes) are block parsers of our own. The writers walk over its tree.
 *
 * <p>Why not flexmark, which JBake uses: parsing 10,000 articles takes it four to five times the
 * processor time, and a text of 100 KB can stop it for minutes or overflow its stack (unclosed
 * links, backticks, nested lists, spaces in a heading). commonmark-java is linear and has limits. A
 * test compares the HTML of ordinary Markdown with flexmark's.
 */
@NullMarked
package dev.helpcenter.source.markdown;

import org.jspecify.annotations.NullMarked;
