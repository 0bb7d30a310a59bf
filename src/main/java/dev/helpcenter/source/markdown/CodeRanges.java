package dev.helpcenter.source.markdown;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/** Finds the characters of a Markdown text that are code. */
final class CodeRanges {
  private static final List<String> OPENING = List.of("<code", "<pre");
  private static final List<String> CLOSING = List.of("</code", "</pre");

  private final String markdown;
  private final BitSet code = new BitSet();
  private int rawCodeStart = -1;

  private CodeRanges(String markdown) {
    this.markdown = markdown;
  }

  /** The offsets of code, inline or in blocks, Markdown's or HTML's. */
  static BitSet find(String markdown, Node document) {
    CodeRanges ranges = new CodeRanges(markdown);
    ranges.visit(document);
    return ranges.code;
  }

  private void visit(Node parent) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      boolean isCode =
          node instanceof Code
              || node instanceof FencedCodeBlock
              || node instanceof IndentedCodeBlock;
      for (SourceSpan span : node.getSourceSpans()) {
        int start = span.getInputIndex();
        int end = start + span.getLength();
        if (isCode) {
          code.set(start, end);
        } else if (node instanceof HtmlBlock || node instanceof HtmlInline) {
          raw(markdown.substring(start, end).toLowerCase(Locale.ROOT), start);
        }
      }
      visit(node);
    }
  }

  /** Follows the tags of raw HTML from {@code <code>} to {@code </code>}. */
  private void raw(String html, int offset) {
    for (int i = html.indexOf('<'); i >= 0; i = html.indexOf('<', i + 1)) {
      int at = i;
      if (rawCodeStart < 0 && OPENING.stream().anyMatch(tag -> html.startsWith(tag, at))) {
        rawCodeStart = offset + i;
      } else if (rawCodeStart >= 0 && CLOSING.stream().anyMatch(tag -> html.startsWith(tag, at))) {
        code.set(rawCodeStart, offset + i);
        rawCodeStart = -1;
      }
    }
  }
}
