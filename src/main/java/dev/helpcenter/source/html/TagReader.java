package dev.helpcenter.source.html;

import dev.helpcenter.source.LowerCase;
import dev.helpcenter.source.html.Tag.Attribute;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.parser.Parser;

/** Splits raw HTML into tags, comments and text. Reads forward only. */
final class TagReader {
  private static final int MAX_ATTRIBUTES = 100;

  private final String html;
  private boolean noMoreTags;

  TagReader(String html) {
    this.html = html;
  }

  /** The index after a comment, declaration or instruction that starts here; -1 if none does. */
  int commentEnd(int start) {
    String end;
    if (html.startsWith("<!--", start)) {
      end = "-->";
    } else if (html.startsWith("<!", start) || html.startsWith("<?", start)) {
      end = ">";
    } else {
      return -1;
    }
    int found = html.indexOf(end, Math.min(start + 2, html.length()));
    return found < 0 ? html.length() : found + end.length();
  }

  /** The tag that starts at this {@code <}; empty if it is just a character. */
  Optional<Tag> read(int start) {
    boolean closing = at(start + 1) == '/';
    int nameStart = closing ? start + 2 : start + 1;
    if (noMoreTags || !isLetter(at(nameStart))) {
      return Optional.empty();
    }
    int i = nameStart;
    while (i < html.length() && !isSpace(at(i)) && at(i) != '>' && at(i) != '/') {
      i++;
    }
    String name = LowerCase.of(html.substring(nameStart, i));
    List<Attribute> attributes = new ArrayList<>();
    boolean selfClosing = false;
    while (i < html.length()) {
      char c = at(i);
      if (c == '>') {
        return Optional.of(new Tag(name, closing, selfClosing, attributes, start, i + 1));
      }
      selfClosing = c == '/';
      if (isSpace(c) || selfClosing) {
        i++;
      } else {
        i = attribute(i, attributes);
      }
    }
    noMoreTags = true;
    return Optional.empty();
  }

  private int attribute(int start, List<Attribute> attributes) {
    int i = start + 1;
    while (i < html.length() && !isSpace(at(i)) && "=>/".indexOf(at(i)) < 0) {
      i++;
    }
    String name = LowerCase.of(html.substring(start, i));
    int equals = skipSpace(i);
    String value = "";
    if (at(equals) == '=') {
      int valueStart = skipSpace(equals + 1);
      char quote = at(valueStart);
      int from = quote == '"' || quote == '\'' ? valueStart + 1 : valueStart;
      i = from;
      if (from > valueStart) {
        int close = html.indexOf(quote, from);
        int end = close < 0 ? html.length() : close;
        value = html.substring(from, end);
        i = Math.min(end + 1, html.length());
      } else {
        while (i < html.length() && !isSpace(at(i)) && at(i) != '>') {
          i++;
        }
        value = html.substring(from, i);
      }
    }
    if (attributes.size() < MAX_ATTRIBUTES) {
      attributes.add(new Attribute(name, Parser.unescapeEntities(value, true), start));
    }
    return i;
  }

  private int skipSpace(int from) {
    int i = from;
    while (i < html.length() && isSpace(html.charAt(i))) {
      i++;
    }
    return i;
  }

  private char at(int index) {
    return index < html.length() ? html.charAt(index) : 0;
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
  }
}
