package dev.helpcenter.source.header;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/**
 * What a YAML value without quotes means.
 *
 * <p>It is a boolean, number or date only if printing that gives back the same characters; {@code
 * 007}, {@code 1.10}, {@code Yes} and {@code 2026-02-30} stay text, so that nothing is lost.
 */
final class PlainScalar {
  private static final int MAX_NUMBER_LENGTH = 17;

  private PlainScalar() {}

  static Object value(String text) {
    switch (text) {
      case "", "~", "null" -> {
        return "";
      }
      case "true" -> {
        return true;
      }
      case "false" -> {
        return false;
      }
      default -> {
        char first = text.charAt(0);
        boolean numeric = (first >= '0' && first <= '9') || first == '-';
        return numeric && text.length() <= MAX_NUMBER_LENGTH ? numberOrDate(text) : text;
      }
    }
  }

  private static Object numberOrDate(String text) {
    Object value = text.length() == 10 && text.charAt(4) == '-' ? date(text) : number(text);
    return value.toString().equals(text) ? value : text;
  }

  private static Object date(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      return text;
    }
  }

  private static Object number(String text) {
    for (int i = 1; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c < '0' || c > '9') && c != '.') {
        return text;
      }
    }
    try {
      return text.indexOf('.') < 0 ? (Object) Integer.valueOf(text) : Double.valueOf(text);
    } catch (NumberFormatException e) {
      return text;
    }
  }
}
