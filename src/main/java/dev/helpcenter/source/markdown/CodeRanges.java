package dev.helpcenter.source.markdown;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.util.ast.Node;
import dev.helpcenter.source.LowerCase;
import java.util.BitSet;
import java.util.List;

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

  /** Walks through the tree without recursion: emphasis may nest as deep as it likes. */
  private void visit(Node document) {
    Node node = document;
    while (node != null) {
      mark(node);
      Node next = node.getFirstChild();
      while (next == null && node != null && node != document) {
        next = node.getNext();
        node = next == null ? node.getParent() : node;
      }
      node = next;
    }
  }

  private void mark(Node node) {
    if (node instanceof Code
        || node instanceof FencedCodeBlock
        || node instanceof IndentedCodeBlock) {
      code.set(node.getStartOffset(), node.getEndOffset());
    } else if (node instanceof HtmlBlockBase || node instanceof HtmlInlineBase) {
      String html = markdown.substring(node.getStartOffset(), node.getEndOffset());
      raw(LowerCase.of(html), node.getStartOffset());
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
