package dev.helpcenter.site;

import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Reads the lines of {@code data/urls.lock}; never fails. */
final class UrlLockReader {
  private final SortedMap<String, SortedSet<String>> pages = new TreeMap<>();
  private final Map<String, Integer> lines = new TreeMap<>();

  /** All that was read. */
  UrlLock lock() {
    return new UrlLock(pages, lines);
  }

  UrlLockReader text(String text) {
    int number = 0;
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      number++;
      line(text.substring(start, end).strip(), number);
      start = end + 1;
    }
    return this;
  }

  void line(String line, int number) {
    if (line.isEmpty() || line.startsWith("#") || isConflictMarker(line)) {
      return;
    }
    String url = "";
    int start = 0;
    while (start < line.length()) {
      int end = line.indexOf(' ', start);
      end = end < 0 ? line.length() : end;
      if (start == 0) {
        url = UrlLock.decode(line.substring(0, end));
        lines.putIfAbsent(url, number);
        pages.computeIfAbsent(url, u -> new TreeSet<>());
      } else if (line.charAt(start) == '#') {
        Objects.requireNonNull(pages.get(url)).add(UrlLock.decode(line.substring(start + 1, end)));
      }
      start = end + 1;
      while (start < line.length() && line.charAt(start) == ' ') {
        start++;
      }
    }
  }

  /** Git writes these around what it could not merge; both sides of it count. */
  private static boolean isConflictMarker(String line) {
    return line.startsWith("<<<<<<<")
        || line.startsWith("=======")
        || line.startsWith(">>>>>>>")
        || line.startsWith("|||||||");
  }
}
