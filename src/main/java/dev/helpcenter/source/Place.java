package dev.helpcenter.source;

/**
 * A place in a source file.
 *
 * @param file the file's path from the site's folder, with {@code /} between its names
 * @param line the line, counted from 1
 * @param column the column, counted from 1 in UTF-16 code units, as editors on the web do
 */
public record Place(String file, int line, int column) {
  /** The first character of a file, for what concerns a file as a whole. */
  public static Place start(String file) {
    return new Place(file, 1, 1);
  }
}
