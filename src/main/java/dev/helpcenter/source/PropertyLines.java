package dev.helpcenter.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads a properties file with the place of each key. It follows the rules of {@link
 * java.util.Properties}, which does not tell places.
 */
public final class PropertyLines {
  private final String file;
  private final String[] lines;
  private int next;

  private PropertyLines(String file, String text) {
    this.file = file;
    String clean = text.startsWith("\uFEFF") ? text.substring(1) : text;
    this.lines = clean.split("\r\n|\r|\n", -1);
  }

  /**
   * @param file the path from the site's folder, for the places
   * @return the properties in their order; a repeated key stands repeatedly
   */
  public static List<PropertyLine> read(String file, String text) {
    return new PropertyLines(file, text).read();
  }

  private List<PropertyLine> read() {
    List<PropertyLine> properties = new ArrayList<>();
    while (next < lines.length) {
      int number = next;
      String line = lines[next++];
      String start = line.stripLeading();
      if (start.isEmpty() || start.startsWith("#") || start.startsWith("!")) {
        continue;
      }
      Place place = new Place(file, number + 1, line.length() - start.length() + 1);
      Optional<String> continuation =
          endsOpen(start) ? Optional.of(next < lines.length ? lines[next] : "") : Optional.empty();
      properties.add(property(joined(start), place, continuation));
    }
    return properties;
  }

  /** The line with those that continue it. */
  private String joined(String start) {
    StringBuilder joined = new StringBuilder(start);
    while (endsOpen(joined)) {
      joined.setLength(joined.length() - 1);
      if (next == lines.length) {
        break;
      }
      joined.append(lines[next++].stripLeading());
    }
    return joined.toString();
  }

  private static boolean endsOpen(CharSequence line) {
    int backslashes = 0;
    for (int i = line.length() - 1; i >= 0 && line.charAt(i) == '\\'; i--) {
      backslashes++;
    }
    return backslashes % 2 == 1;
  }

  private static PropertyLine property(String line, Place place, Optional<String> continuation) {
    int end = 0;
    while (end < line.length() && "=: \t\f".indexOf(line.charAt(end)) < 0) {
      end += line.charAt(end) == '\\' ? 2 : 1;
    }
    end = Math.min(end, line.length());
    String rest = line.substring(end).stripLeading();
    boolean marked = rest.startsWith("=") || rest.startsWith(":");
    String value = marked ? rest.substring(1).stripLeading() : rest;
    return new PropertyLine(unescape(line.substring(0, end)), unescape(value), place, continuation);
  }

  private static String unescape(String text) {
    if (text.indexOf('\\') < 0) {
      return text;
    }
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != '\\' || i + 1 == text.length()) {
        plain.append(c);
        continue;
      }
      c = text.charAt(++i);
      if (c == 'u' && i + 4 < text.length() && isHex(text.substring(i + 1, i + 5))) {
        plain.append((char) Integer.parseInt(text.substring(i + 1, i + 5), 16));
        i += 4;
      } else {
        int special = "tnrf".indexOf(c);
        plain.append(special < 0 ? c : "\t\n\r\f".charAt(special));
      }
    }
    return plain.toString();
  }

  private static boolean isHex(String digits) {
    return digits.chars().allMatch(c -> Character.digit(c, 16) >= 0);
  }
}
