package dev.helpcenter.site;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads the dates of headers: {@code 2026-11-20}, with or without a time, or in the form that
 * JBake's {@code date.format} asks for. Impossible days are no dates.
 */
public final class DateText {
  private static final String ISO = "yyyy-MM-dd";

  private final Optional<DateTimeFormatter> own;

  private DateText(Optional<DateTimeFormatter> own) {
    this.own = own;
  }

  /**
   * A reader for JBake's {@code date.format}; a pattern that cannot be read counts as not given.
   */
  public static DateText of(Optional<String> pattern) {
    return new DateText(pattern.filter(p -> !p.equals(ISO)).flatMap(DateText::formatter));
  }

  /** Whether a text can be JBake's {@code date.format}. */
  public static boolean isPattern(String pattern) {
    return formatter(pattern).isPresent();
  }

  /** The day that a header's value names, or nothing. */
  public Optional<LocalDate> parse(Object value) {
    if (value instanceof LocalDate date) {
      return Optional.of(date);
    }
    String text = String.valueOf(value).strip();
    Optional<LocalDate> iso = parseIso(text);
    return iso.isPresent() ? iso : own.flatMap(formatter -> parse(text, formatter));
  }

  private static Optional<LocalDate> parseIso(String text) {
    boolean withTime =
        text.length() > ISO.length() && " Tt".indexOf(text.charAt(ISO.length())) >= 0;
    if (text.length() != ISO.length() && !withTime) {
      return Optional.empty();
    }
    return parse(text.substring(0, ISO.length()), DateTimeFormatter.ISO_LOCAL_DATE);
  }

  private static Optional<LocalDate> parse(String text, DateTimeFormatter formatter) {
    try {
      TemporalAccessor parsed = formatter.parse(text);
      return Optional.ofNullable(parsed.query(TemporalQueries.localDate()));
    } catch (DateTimeException e) {
      return Optional.empty(); // not a date in this form; the caller tells it where it matters
    }
  }

  private static Optional<DateTimeFormatter> formatter(String pattern) {
    try {
      return Optional.of(
          DateTimeFormatter.ofPattern(pattern.replace('y', 'u'), Locale.ENGLISH)
              .withResolverStyle(ResolverStyle.STRICT));
    } catch (IllegalArgumentException e) {
      return Optional.empty(); // java.text knows patterns that java.time does not
    }
  }
}
