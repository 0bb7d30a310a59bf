package dev.helpcenter.source.variables;

import dev.helpcenter.source.text.SourceText;

/** What makes the lines of a snippet part of the list or quote that it stands in. */
final class LinePrefix {
  /** Lists and quotes that Markdown allows inside each other need less. */
  private static final int LONGEST = 1_000;

  private LinePrefix() {}

  /**
   * The start of the line that an offset is in, with spaces for the markers of list items. It would
   * be copied for each line of a snippet, so no more of it is told than can mean anything.
   */
  static String of(SourceText source, int offset) {
    String text = source.text();
    StringBuilder prefix = new StringBuilder();
    int i = offset - source.place(offset).column() + 1;
    while (i < offset && prefix.length() < LONGEST) {
      char c = text.charAt(i);
      int marker = markerLength(text, i);
      if (c == ' ' || c == '\t' || c == '>') {
        prefix.append(c);
        i++;
      } else if (marker > 0) {
        prefix.append(" ".repeat(marker));
        i += marker;
      } else {
        break;
      }
    }
    return prefix.toString();
  }

  /** The length of the list marker that starts here, without the space after it; 0 if none does. */
  private static int markerLength(String text, int start) {
    int i = start;
    while (i < text.length() && i < start + 9 && Character.isDigit(text.charAt(i))) {
      i++;
    }
    String ends = i > start ? ".)" : "-+*";
    boolean marker = i + 1 < text.length() && ends.indexOf(text.charAt(i)) >= 0;
    return marker && text.charAt(i + 1) == ' ' ? i + 1 - start : 0;
  }
}
