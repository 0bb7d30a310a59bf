package dev.helpcenter.check;

import dev.helpcenter.source.LowerCase;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the hosts that the text of a link names, in whatever disguise: a reader takes them for what
 * the link leads to.
 */
final class NamedHosts {
  /** No honest text names more, and each is compared. */
  private static final int MOST = 100;

  private final String text;
  private final List<String> hosts = new ArrayList<>();

  private NamedHosts(String text) {
    this.text = text;
  }

  /** The hosts in lower case. */
  static List<String> in(String text) {
    if (!hasDotInside(text)) {
      return List.of(); // almost every text
    }
    NamedHosts named = new NamedHosts(VisibleText.of(text));
    named.readWords();
    return named.hosts;
  }

  private static boolean hasDotInside(String text) {
    for (int i = 1; i < text.length() - 1; i++) {
      if (VisibleText.isDot(text.charAt(i)) && !Character.isWhitespace(text.charAt(i + 1))) {
        return true;
      }
    }
    return false;
  }

  private void readWords() {
    int at = 0;
    while (at < text.length() && hosts.size() < MOST) {
      int end = wordEnd(at);
      if (end > at) {
        word(at, end);
      }
      at = end + 1;
    }
  }

  /** A dot belongs to a word between two of its letters only; it may end a sentence too. */
  private int wordEnd(int start) {
    int end = start;
    while (end < text.length()) {
      int c = text.codePointAt(end);
      boolean dotInside = c == '.' && end > start && isNameCharacterAt(end + 1);
      if (!dotInside && !isNameCharacter(c)) {
        break;
      }
      end += Character.charCount(c);
    }
    return end;
  }

  private boolean isNameCharacterAt(int at) {
    return at < text.length() && isNameCharacter(text.codePointAt(at));
  }

  private static boolean isNameCharacter(int c) {
    return c == '-' || c == '_' || Character.isLetterOrDigit(c) || isMark(Character.getType(c));
  }

  private static boolean isMark(int type) {
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  private void word(int from, int to) {
    int start = from;
    int end = to;
    while (start < end && "-_".indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && "-_".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    String word = text.substring(start, end);
    if (word.indexOf('.') > 0 && !WebAddress.isTooLong(word) && isHost(word, start, end)) {
      hosts.add(LowerCase.of(word));
    }
  }

  private boolean isHost(String word, int start, int end) {
    boolean marked = follows("http://", start) || follows("https://", start);
    return marked || !isPartOfOther(start, end) && (hasWww(word) || HostEndings.end(word));
  }

  private static boolean hasWww(String word) {
    return word.regionMatches(true, 0, "www.", 0, 4);
  }

  /** Whether a word is a part of a mail address, of a path or of a program's code. */
  private boolean isPartOfOther(int start, int end) {
    boolean mail = follows("@", start) || text.startsWith("@", end);
    boolean path = follows("/", start) && !follows("//", start) || follows("\\", start);
    return mail || path || text.startsWith("()", end);
  }

  private boolean follows(String before, int start) {
    return text.regionMatches(true, start - before.length(), before, 0, before.length());
  }
}
