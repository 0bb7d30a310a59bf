package dev.helpcenter.source.slips;

import dev.helpcenter.source.Slip;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds a second header at the start of a text, as it comes about when a whole article is pasted
 * below the header of another. Between two rules there may also be words with a colon, so its keys
 * must be those that headers have.
 */
final class SecondHeader {
  private static final String FENCE = "---";
  private static final Pattern KEY =
      Pattern.compile(
          "(?:title|description|type|status|date|reviewed|category|tags|keywords|order|author)"
              + ":(?:\\s.*)?");
  private static final int LONGEST = 50;

  private SecondHeader() {}

  static void find(String text, List<Found> found) {
    int start = text.length() - text.stripLeading().length();
    if (!text.startsWith(FENCE, start)) {
      return; // as almost all
    }
    List<String> lines = text.substring(start).lines().limit(LONGEST).toList();
    Optional<String> first = lines.stream().skip(1).filter(line -> !line.isBlank()).findFirst();
    boolean closed = lines.stream().skip(1).anyMatch(SecondHeader::isFence);
    if (isFence(lines.get(0))
        && closed
        && first.filter(line -> KEY.matcher(line).matches()).isPresent()) {
      found.add(new Found(Slip.SECOND_HEADER, start, FENCE));
    }
  }

  private static boolean isFence(String line) {
    return line.stripTrailing().equals(FENCE);
  }
}
