package dev.helpcenter.site;

import dev.helpcenter.source.Place;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads {@code data/redirects.csv}: an old address and a new one on each line, separated by a
 * comma, a semicolon or a tab, in quotes or not. A first line {@code from,to}, blank lines and
 * lines that start with {@code #} are skipped.
 */
public final class RedirectsReader {
  /** A spreadsheet writes this in front of UTF-8. */
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private RedirectsReader() {}

  /**
   * @param file the path from the site's folder, for {@link RedirectLine#place()}
   * @return the lines in their order; the second address is empty where a line has only one
   */
  public static List<RedirectLine> read(String file, String text) {
    List<RedirectLine> redirects = new ArrayList<>();
    String csv = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    int number = 0;
    for (String line : csv.split("\r\n|\r|\n", -1)) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      List<String> cells = cells(line);
      String from = cells.get(0);
      String to = cells.size() > 1 ? cells.get(1) : "";
      if (!(redirects.isEmpty() && from.equalsIgnoreCase("from"))) {
        redirects.add(new RedirectLine(from, to, new Place(file, number, 1)));
      }
    }
    return redirects;
  }

  private static List<String> cells(String line) {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '"') {
        boolean doubled = quoted && i + 1 < line.length() && line.charAt(i + 1) == '"';
        if (doubled) {
          cell.append('"');
          i++;
        } else {
          quoted = !quoted;
        }
      } else if (!quoted && (c == ',' || c == ';' || c == '\t')) {
        cells.add(cell.toString().strip());
        cell.setLength(0);
      } else {
        cell.append(c);
      }
    }
    cells.add(cell.toString().strip());
    return cells;
  }
}
