package dev.helpcenter.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** All laps, and the tables that sum them up. */
final class Results {
  private static final String HUGO_AND_PAGEFIND = "Hugo and Pagefind";

  private final Map<Integer, Map<String, List<Lap>>> laps = new TreeMap<>();

  void add(int articles, String event, Lap lap) {
    laps.computeIfAbsent(articles, key -> new LinkedHashMap<>())
        .computeIfAbsent(event, key -> new ArrayList<>())
        .add(lap);
  }

  /** The medians and the goals as Markdown. */
  String report() {
    return table("Seconds (median)", "%.2f", Lap::seconds)
        + table(
            "Peak memory in MB (median)",
            "%.0f",
            lap -> lap.peakKilobytes().isPresent() ? lap.peakKilobytes().getAsLong() / 1024.0 : 0)
        + goals();
  }

  private String table(String title, String format, ToDoubleFunction<Lap> value) {
    StringBuilder text = new StringBuilder("| " + title + " |");
    laps.keySet().forEach(articles -> text.append(' ').append(articles).append(" articles |"));
    text.append("\n| --- |").append(" ---: |".repeat(laps.size())).append('\n');
    List<String> events =
        laps.values().stream().flatMap(e -> e.keySet().stream()).distinct().toList();
    for (String event : events) {
      text.append("| ").append(event).append(" |");
      for (int articles : laps.keySet()) {
        OptionalDouble median = median(articles, event, value);
        text.append(' ')
            .append(median.isPresent() ? format(format, median.getAsDouble()) : "–")
            .append(" |");
      }
      text.append('\n');
    }
    return text.append('\n').toString();
  }

  private String goals() {
    StringBuilder text = new StringBuilder("| Ratio | Goal | Measured |\n| --- | ---: | ---: |\n");
    ratio(text, Course.COLD, HUGO_AND_PAGEFIND, 10_000, 0.6);
    ratio(text, Course.COLD, HUGO_AND_PAGEFIND, 400, 1.0);
    ratio(text, Course.COLD, Course.HUGO, 10_000, 1.5);
    ratio(text, Course.CHANGED, Course.HUGO, 10_000, 0.25);
    ratio(text, Course.UNCHANGED, Course.HUGO, 10_000, 0.15);
    OptionalDouble ours = median(10_000, Course.COLD, Results::memory);
    OptionalDouble theirs = median(10_000, Course.HUGO, Results::memory);
    line(text, "memory, " + Course.COLD + " : Hugo, 10000", "≤ 0.5", ours, theirs);
    OptionalDouble small = seconds(1000, Course.COLD);
    line(text, "growth from 1000 to 10000", "≤ 10", seconds(10_000, Course.COLD), small);
    line(
        text,
        "stock JBake : " + Course.COLD + ", 1000",
        "≥ 30",
        seconds(1000, Course.JBAKE),
        small);
    return text.toString();
  }

  private void ratio(StringBuilder text, String ours, String theirs, int articles, double goal) {
    line(
        text,
        ours + " : " + theirs + ", " + articles,
        "≤ " + goal,
        seconds(articles, ours),
        seconds(articles, theirs));
  }

  private static void line(
      StringBuilder text, String name, String goal, OptionalDouble top, OptionalDouble bottom) {
    boolean known = top.isPresent() && bottom.isPresent() && bottom.getAsDouble() > 0;
    text.append("| ")
        .append(name)
        .append(" | ")
        .append(goal)
        .append(" | ")
        .append(known ? format("%.2f", top.getAsDouble() / bottom.getAsDouble()) : "–")
        .append(" |\n");
  }

  private static double memory(Lap lap) {
    return lap.peakKilobytes().orElse(0);
  }

  private OptionalDouble seconds(int articles, String event) {
    return median(articles, event, Lap::seconds);
  }

  private OptionalDouble median(int articles, String event, ToDoubleFunction<Lap> value) {
    Map<String, List<Lap>> events = laps.getOrDefault(articles, Map.of());
    if (event.equals(HUGO_AND_PAGEFIND)) {
      List<Lap> hugo = events.getOrDefault(Course.HUGO, List.of());
      List<Lap> pagefind = events.getOrDefault(Course.PAGEFIND, List.of());
      return median(
          IntStream.range(0, Math.min(hugo.size(), pagefind.size()))
              .mapToDouble(
                  i -> value.applyAsDouble(hugo.get(i)) + value.applyAsDouble(pagefind.get(i)))
              .toArray());
    }
    return median(events.getOrDefault(event, List.of()).stream().mapToDouble(value).toArray());
  }

  private static OptionalDouble median(double[] values) {
    double[] sorted = java.util.Arrays.stream(values).sorted().toArray();
    int middle = sorted.length / 2;
    if (sorted.length == 0) {
      return OptionalDouble.empty();
    }
    return OptionalDouble.of(
        sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2);
  }

  private static String format(String format, double value) {
    return String.format(Locale.ROOT, format, value);
  }
}
