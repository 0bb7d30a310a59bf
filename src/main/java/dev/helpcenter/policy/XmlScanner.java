package dev.helpcenter.policy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Looks at XML that templates make. A browser that opens it runs nothing unless it has a script
 * element of one of the languages of pages, a style sheet that rewrites it, or declarations by
 * which either could be hidden. What stands in a section of character data is text; in a comment or
 * an instruction such a section can't begin.
 */
final class XmlScanner {
  private static final List<String> REFUSED = List.of("<?xml-stylesheet", "<!doctype", "<!entity");
  private static final String SCRIPT = "script";

  private final byte[] file;

  /** Before this place no character data begin. */
  private int aside;

  XmlScanner(byte[] file) {
    this.file = file;
  }

  Optional<Violation> scan() {
    int at = 0;
    while (at < file.length) {
      if (file[at] != '<') {
        at++;
        continue;
      }
      int end = refused(at);
      if (end > 0) {
        String what = new String(file, at, end - at, StandardCharsets.UTF_8);
        return Optional.of(new Violation(what, at));
      }
      at = next(at);
    }
    return Optional.empty();
  }

  /** Where to look on behind what begins here. */
  private int next(int at) {
    if (at >= aside) {
      if (isAt(at, "<![cdata[")) {
        Optional<Integer> end = endOf("]]>", at);
        aside = end.orElse(file.length); // without an end it is none, nor is any that follows
        return end.orElse(at + 1);
      }
      if (isAt(at, "<!--")) {
        aside = endOf("-->", at + "<!--".length()).orElse(file.length);
      } else if (isAt(at, "<?")) {
        aside = endOf("?>", at).orElse(file.length);
      }
    }
    return at + 1;
  }

  /** The end of what must not be in the file and begins here; 0 if it is something else. */
  private int refused(int at) {
    for (String start : REFUSED) {
      if (isAt(at, start)) {
        return at + start.length();
      }
    }
    int name = at + 1;
    int end = endOfName(name);
    if (end < file.length && file[end] == ':' && end > name) {
      name = end + 1;
      end = endOfName(name);
    }
    boolean script = end - name == SCRIPT.length() && isAt(name, SCRIPT);
    return script && end < file.length ? end : 0;
  }

  private int endOfName(int at) {
    int end = at;
    while (end < file.length && !isDelimiter(file[end])) {
      end++;
    }
    return end;
  }

  private static boolean isDelimiter(byte c) {
    return switch (c) {
      case ' ', '\t', '\n', '\r', '\f', 0x0B, '<', '>', '/', ':' -> true;
      default -> false;
    };
  }

  /**
   * Whether this stands here, in whatever case.
   *
   * @param text in ASCII, without capitals
   */
  private boolean isAt(int at, String text) {
    if (file.length - at < text.length()) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      byte c = file[at + i];
      if ((c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c) != text.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private Optional<Integer> endOf(String mark, int from) {
    for (int at = from; at <= file.length - mark.length(); at++) {
      if (isAt(at, mark)) {
        return Optional.of(at + mark.length());
      }
    }
    return Optional.empty();
  }
}
