package dev.helpcenter.source.text;

import dev.helpcenter.source.Place;
import java.util.Arrays;

/** A file's text that knows the line and column of each of its characters. */
public final class SourceText {
  private final String file;
  private final String text;
  private int[] lineStarts = new int[64];
  private int lines;

  /**
   * @param file the path from the site's folder, with {@code /}
   */
  public SourceText(String file, String text) {
    this.file = file;
    this.text = text;
    addLine(0);
    char[] characters = text.toCharArray(); // read faster than a string
    for (int i = 0; i < characters.length; i++) {
      char c = characters[i];
      if (c == '\n' || (c == '\r' && !(i + 1 < characters.length && characters[i + 1] == '\n'))) {
        addLine(i + 1);
      }
    }
  }

  private void addLine(int start) {
    if (lines == lineStarts.length) {
      lineStarts = Arrays.copyOf(lineStarts, lines * 2);
    }
    lineStarts[lines++] = start;
  }

  public String file() {
    return file;
  }

  public String text() {
    return text;
  }

  /** How many lines there are; text that ends in a line break has an empty last line. */
  public int lineCount() {
    return lines;
  }

  /** Where a line starts, counted from 0. */
  public int lineStart(int line) {
    return lineStarts[line];
  }

  /** A line, counted from 0, without its line break. */
  public String line(int line) {
    int end = line + 1 < lines ? lineStarts[line + 1] : text.length();
    while (end > lineStarts[line] && isLineBreak(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(lineStarts[line], end);
  }

  private static boolean isLineBreak(char c) {
    return c == '\n' || c == '\r';
  }

  /** Where a character stands. */
  public Place place(int offset) {
    int found = Arrays.binarySearch(lineStarts, 0, lines, offset);
    int line = found >= 0 ? found : -found - 2;
    return new Place(file, line + 1, offset - lineStarts[line] + 1);
  }
}
