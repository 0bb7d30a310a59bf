package dev.helpcenter.serve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells whether two forms of a page differ in the addresses of their style sheets only. */
final class StyleChange {
  private static final Pattern SHEET =
      Pattern.compile("<link\\s+rel=\"stylesheet\"\\s+href=\"([^\"]*)\"");

  private StyleChange() {}

  /** A style sheet's address before and after. */
  record Swap(String from, String to) {}

  /** The style sheets to swap; nothing if more has changed than that. */
  static Optional<List<Swap>> between(String before, String after) {
    List<Swap> swaps = new ArrayList<>();
    Matcher old = SHEET.matcher(before);
    Matcher fresh = SHEET.matcher(after);
    int oldEnd = 0;
    int freshEnd = 0;
    while (old.find()) {
      if (!fresh.find()
          || !before
              .substring(oldEnd, old.start(1))
              .equals(after.substring(freshEnd, fresh.start(1)))) {
        return Optional.empty();
      }
      oldEnd = old.end(1);
      freshEnd = fresh.end(1);
      if (!old.group(1).equals(fresh.group(1))) {
        swaps.add(new Swap(old.group(1), fresh.group(1)));
      }
    }
    boolean sameRest = before.substring(oldEnd).equals(after.substring(freshEnd));
    return sameRest && !swaps.isEmpty() ? Optional.of(List.copyOf(swaps)) : Optional.empty();
  }
}
