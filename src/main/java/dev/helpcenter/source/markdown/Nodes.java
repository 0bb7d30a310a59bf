package dev.helpcenter.source.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import com.vladsch.flexmark.util.sequence.SubSequence;

/** Questions about the parser's nodes. */
final class Nodes {
  private Nodes() {}

  /** Where a node starts in the Markdown. */
  static int offset(Node node) {
    return node.getStartOffset();
  }

  /** As it stands; flexmark would copy it letter by letter. */
  static String text(BasedSequence chars) {
    return chars instanceof SubSequence && chars.getBase() instanceof String markdown
        ? markdown.substring(chars.getStartOffset(), chars.getEndOffset())
        : chars.toString();
  }

  /** A text in which backslashes and entities stand for characters. */
  static String unescaped(BasedSequence chars) {
    String text = text(chars);
    boolean plain = text.indexOf('\\') < 0 && text.indexOf('&') < 0;
    return plain ? text : Escaping.unescapeString(text);
  }

  /** What stands in backticks: a line break is a space, and a space around all is left out. */
  static String code(Code code) {
    String text = text(code.getText()).replace("\r\n", " ").replace('\n', ' ').replace('\r', ' ');
    if (text.contains("\\|") && code.getAncestorOfType(TableCell.class) != null) {
      text = text.replace("\\|", "|");
    }
    boolean padded = text.startsWith(" ") && text.endsWith(" ") && !text.isBlank();
    return padded ? text.substring(1, text.length() - 1) : text;
  }

  /** What stands in a node before its children: all of it if it has none. */
  static BasedSequence before(Node node) {
    return node.hasChildren() ? node.getChars().prefixOf(node.getChildChars()) : node.getChars();
  }

  /** What stands in a node after its children. */
  static BasedSequence after(Node node) {
    return node.hasChildren() ? node.getChars().suffixOf(node.getChildChars()) : BasedSequence.NULL;
  }

  /** All words inside a node, without marks; line breaks are spaces. */
  static String words(Node node) {
    StringBuilder words = new StringBuilder();
    collect(node, words, MarkdownLimits.MAX_INLINES);
    return words.toString().strip();
  }

  private static void collect(Node parent, StringBuilder words, int levels) {
    for (Node node = parent.getFirstChild(); node != null && levels > 0; node = node.getNext()) {
      if (node instanceof Text || node instanceof HtmlEntity) {
        words.append(unescaped(node.getChars()));
      } else if (node instanceof Code code) {
        words.append(code(code));
      } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
        words.append(' ');
      } else if (node instanceof AutoLink link) {
        words.append(link.getText());
      } else if (node instanceof MailLink link) {
        words.append(link.getText());
      } else if (isInBrackets(node)) {
        words.append(unescaped(before(node)));
        collect(node, words, levels - 1);
        words.append(unescaped(after(node)));
      } else if (!(node instanceof Footnote || node instanceof HtmlInlineBase)) {
        collect(node, words, levels - 1);
      }
    }
  }

  /** Whether it has the form of a reference, but there is nothing that it refers to. */
  private static boolean isInBrackets(Node node) {
    return (node instanceof RefNode reference && !reference.isDefined())
        || (node instanceof Footnote footnote && !footnote.isDefined());
  }
}
