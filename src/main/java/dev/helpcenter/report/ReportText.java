package dev.helpcenter.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;

/** The report for people: a chapter for each kind of care, without those that have nothing. */
public final class ReportText {
  private ReportText() {}

  /** The whole text, in lines. */
  public static List<String> lines(CareReport report) {
    List<String> lines = new ArrayList<>();
    lines.add(
        String.format(
            Locale.ROOT,
            "Care report for %s: %,d %s",
            report.today(),
            report.articles(),
            report.articles() == 1 ? "article" : "articles"));
    for (Chapter chapter : report.chapters()) {
      if (!chapter.entries().isEmpty()) {
        lines.add("");
        lines.add(chapter.heading() + " (" + chapter.entries().size() + ")");
        chapter.entries().forEach(entry -> lines.add("  " + line(entry)));
      }
    }
    for (TreeDrawing drawing : report.troubleshooters()) {
      lines.add("");
      lines.add("Troubleshooter: " + drawing.title() + " (" + drawing.path() + ")");
      drawing.lines().forEach(line -> lines.add("  " + line));
    }
    return List.copyOf(lines);
  }

  private static String line(Entry entry) {
    StringJoiner values = new StringJoiner(", ", " (", ")").setEmptyValue("");
    for (Map.Entry<String, Object> value : entry.values().entrySet()) {
      values.add(value(value.getKey(), value.getValue()));
    }
    String title = entry.title().isEmpty() ? "" : ": " + entry.title();
    return entry.path() + title + values;
  }

  private static String value(String key, Object value) {
    if (!(value instanceof Number number)) {
      return key + " " + value;
    }
    boolean one = number.longValue() == 1 && key.endsWith("s");
    String noun = one ? key.substring(0, key.length() - 1) : key;
    return String.format(Locale.ROOT, "%,d %s", number.longValue(), noun);
  }
}
