package dev.helpcenter.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds phone numbers in text. */
public final class PhoneNumbers {
  private static final String GAP = "[ \\u00a0\\u2009\\u202f\\u2010-\\u2013.-]?";

  /**
   * With a country's code or a trunk zero; Australian 13, 1300 and 1800 numbers, also spelled as
   * words; American ones.
   */
  private static final Pattern NUMBER =
      Pattern.compile(
          "\\+[1-9]\\d{0,2}(?:"
              + GAP
              + "\\(?\\d{1,4}\\)?){2,5}"
              + "|\\(0\\d{1,4}\\)(?:"
              + GAP
              + "\\d{2,4}){2,4}"
              + "|0\\d{1,4}(?:[ \\u00a0-]\\d{2,4}){2,4}"
              + "|0\\d{8,10}"
              + "|1[38]00"
              + GAP
              + "(?:\\d{3}"
              + GAP
              + "\\d{3}|[A-Z]{3,7}\\d{0,3})"
              + "|13[ \\u00a0]\\d{2}[ \\u00a0]\\d{2}|13\\d[ \\u00a0]\\d{3}"
              + "|\\(?[2-9]\\d{2}\\)?[ .-]\\d{3}[.-]\\d{4}");

  /** Whatever a link dials. */
  private static final Pattern DIALLED =
      Pattern.compile("(?i)\\b(?:tel|sms):(\\+?\\d[\\d().-]{2,}\\d)");

  private PhoneNumbers() {}

  /** A number and where it starts in the text. */
  public record Found(String number, int start) {}

  /** The numbers that are written in a text, or that its links dial. */
  public static List<Found> in(String text) {
    List<Found> found = new ArrayList<>(dialled(text));
    Set<Integer> known =
        found.isEmpty() ? Set.of() : found.stream().map(Found::start).collect(Collectors.toSet());
    Matcher matcher = null;
    char[] characters = text.toCharArray(); // read faster than a string
    int length = characters.length;
    for (int i = 0; i < length; i++) {
      char c = characters[i];
      if (c > '9' || c < '(') {
        continue; // almost all of them; a call for each would take its time
      }
      if (mayStart(characters, i) && (i == 0 || !isInside(characters, i - 1))) {
        matcher = matcher == null ? NUMBER.matcher(text) : matcher;
        if (matcher.region(i, length).lookingAt() && endsWell(text, matcher.end())) {
          if (!known.contains(i)) {
            found.add(new Found(matcher.group(), i));
          }
          i = matcher.end() - 1;
        }
      }
    }
    return found;
  }

  /**
   * Whether {@link #NUMBER} may match here. Told by a few characters, as most texts count things.
   */
  private static boolean mayStart(char[] text, int at) {
    char next = at + 1 < text.length ? text[at + 1] : ' ';
    return switch (text[at]) {
      case '+', '(', '0' -> isDigit(next);
      case '1' -> next == '3' || next == '8';
      case '2', '3', '4', '5', '6', '7', '8', '9' ->
          isDigit(next) && at + 2 < text.length && isDigit(text[at + 2]);
      default -> false;
    };
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static List<Found> dialled(String text) {
    if (!mayDial(text)) {
      return List.of();
    }
    return DIALLED
        .matcher(text)
        .results()
        .map(match -> new Found(match.group(1), match.start(1)))
        .toList();
  }

  /** Whether a scheme that dials may stand in the text; almost no text has one. */
  private static boolean mayDial(String text) {
    for (int colon = text.indexOf(':'); colon >= 0; colon = text.indexOf(':', colon + 1)) {
      if (text.regionMatches(true, colon - 3, "tel", 0, 3)
          || text.regionMatches(true, colon - 3, "sms", 0, 3)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a number cannot start after this character, because it goes on there. */
  private static boolean isInside(char[] text, int at) {
    char before = text[at];
    return before == ' ' && isGroup(text, at)
        || isLetterOrDigit(before)
        || "+/._=#&?%$€£".indexOf(before) >= 0;
  }

  /** Whether four digits end here, as in the number of an account: DE89 3704 0044. */
  private static boolean isGroup(char[] text, int end) {
    for (int i = end - 4; i < end; i++) {
      if (i < 0 || !isDigit(text[i])) {
        return false;
      }
    }
    return true;
  }

  private static boolean isLetterOrDigit(char c) {
    return c < 128
        ? isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')
        : Character.isLetterOrDigit(c);
  }

  private static boolean endsWell(String text, int end) {
    if (end >= text.length()) {
      return true;
    }
    char after = text.charAt(end);
    boolean goesOn =
        (after == '-' || after == '/' || after == '.' || after == ':')
            && end + 1 < text.length()
            && isLetterOrDigit(text.charAt(end + 1));
    return !isLetterOrDigit(after) && after != '%' && !goesOn;
  }
}
