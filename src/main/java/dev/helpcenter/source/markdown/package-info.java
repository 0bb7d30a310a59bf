/**
 * Markdown to HTML that is safe, accessible and cut at its addresses.
 *
 * <p>flexmark parses, as in JBake: its block parsers, its tree, its extensions for tables,
 * strikethrough, footnotes, definition lists and admonitions. The writers here walk over its tree.
 *
 * <p>Three things are not left to flexmark as it comes, because it asks regular expressions at each
 * line and each mark, of which a text of 100 KB can stop some for minutes or overflow the stack:
 *
 * <ul>
 *   <li>{@link dev.helpcenter.source.markdown.BlockStarts} decides by a line's first character
 *       which of flexmark's block parsers to ask, and asks only where the answer takes no long;
 *   <li>{@link dev.helpcenter.source.markdown.LinearInlineParser} reads what stands in paragraphs
 *       in linear time;
 *   <li>{@link dev.helpcenter.source.markdown.MarkdownLimits} bounds what is left: nesting, lines,
 *       cells of tables.
 * </ul>
 */
@NullMarked
package dev.helpcenter.source.markdown;

import org.jspecify.annotations.NullMarked;
