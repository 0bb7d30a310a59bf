package dev.helpcenter.render;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Dates as readers see them: {@code 20 November 2026}, on every machine. */
final class ReviewDate {
  private static final List<String> MONTHS =
      List.of(
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December");

  private ReviewDate() {}

  static String text(LocalDate date) {
    return date.getDayOfMonth() + " " + MONTHS.get(date.getMonthValue() - 1) + " " + date.getYear();
  }

  /** The template's {@code reviewed}: {@code iso} for machines, {@code text} for people. */
  static Map<String, Object> model(LocalDate date) {
    return Map.of("iso", date.toString(), "text", text(date));
  }
}
