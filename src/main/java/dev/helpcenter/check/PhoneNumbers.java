package dev.helpcenter.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds phone numbers in text. */
final class PhoneNumbers {
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
  record Found(String number, int start) {}

  static List<Found> in(String text) {
    List<Found> found = new ArrayList<>(dialled(text));
    Set<Integer> known = found.stream().map(Found::start).collect(Collectors.toSet());
    Matcher matcher = null;
    char[] characters = text.toCharArray(); // read faster than a string
    int length = characters.length;
    for (int i = 0; i < length; i++) {
      char c = characters[i];
      boolean mayStart = (c >= '0' && c <= '9') || c == '+' || c == '(';
      if (mayStart && (i == 0 || !isInside(characters[i - 1]))) {
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
  private static boolean isInside(char before) {
    return Character.isLetterOrDigit(before) || "+/._=#&?%$€£".indexOf(before) >= 0;
  }

  private static boolean endsWell(String text, int end) {
    if (end >= text.length()) {
      return true;
    }
    char after = text.charAt(end);
    boolean goesOn =
        (after == '-' || after == '/' || after == '.' || after == ':')
            && end + 1 < text.length()
            && Character.isLetterOrDigit(text.charAt(end + 1));
    return !Character.isLetterOrDigit(after) && after != '%' && !goesOn;
  }
}
