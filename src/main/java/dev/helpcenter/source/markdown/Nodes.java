package dev.helpcenter.source.markdown;

import java.util.List;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;

/** Questions about the parser's nodes. */
final class Nodes {
  private Nodes() {}

  /** Where a node starts in the Markdown. */
  static int offset(Node node) {
    List<SourceSpan> spans = node.getSourceSpans();
    if (!spans.isEmpty()) {
      return spans.get(0).getInputIndex();
    }
    Node parent = node.getParent();
    return parent == null ? 0 : offset(parent);
  }

  /** All words inside a node, without marks; line breaks are spaces. */
  static String words(Node node) {
    StringBuilder words = new StringBuilder();
    collect(node, words);
    return words.toString().strip();
  }

  private static void collect(Node parent, StringBuilder words) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Text text) {
        words.append(text.getLiteral());
      } else if (node instanceof Code code) {
        words.append(code.getLiteral());
      } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
        words.append(' ');
      } else if (!(node instanceof FootnoteReference || node instanceof HtmlInline)) {
        collect(node, words);
      }
    }
  }
}
