package dev.helpcenter.source.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.Escaping;

/** The words of Markdown without its marks. */
final class PlainText {
  private PlainText() {}

  /** All words inside a node. */
  static String of(Node node) {
    StringBuilder words = new StringBuilder();
    collect(node, words);
    return words.toString().strip();
  }

  private static void collect(Node parent, StringBuilder words) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Text || node instanceof HtmlEntity) {
        words.append(unescape(node.getChars()));
      } else if (node instanceof Code code) {
        words.append(code(code.getText()));
      } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
        words.append(' ');
      } else if (node instanceof AutoLink link) {
        words.append(link.getText());
      } else if (node instanceof MailLink link) {
        words.append(link.getText());
      } else if (!(node instanceof Footnote)) {
        collect(node, words);
      }
    }
  }

  /** Resolves backslash escapes and entities. */
  static CharSequence unescape(CharSequence chars) {
    for (int i = 0; i < chars.length(); i++) {
      char c = chars.charAt(i);
      if (c == '\\' || c == '&') {
        return Escaping.unescapeString(chars);
      }
    }
    return chars;
  }

  /** What a code span shows: line breaks are spaces, one space at both ends is not part of it. */
  static String code(CharSequence chars) {
    String code = chars.toString().replace("\r\n", " ").replace('\n', ' ').replace('\r', ' ');
    boolean padded =
        code.length() > 2 && code.startsWith(" ") && code.endsWith(" ") && !code.isBlank();
    return padded ? code.substring(1, code.length() - 1) : code;
  }
}
