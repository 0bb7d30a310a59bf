package dev.helpcenter.source.slips;

import dev.helpcenter.source.Slip;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds rows that make no table, or lose a cell. */
final class TableWatch implements Watch {
  private static final String RULE_CELL = "\\s*+:?-++:?\\s*+";
  private static final Pattern RULE =
      Pattern.compile("\\|?" + RULE_CELL + "(?:\\|" + RULE_CELL + ")*+\\|?");

  private final List<Line> rows = new ArrayList<>();

  /** The first empty line below a table, if nothing else has followed it. */
  private Optional<Line> gap = Optional.empty();

  @Override
  public void line(Line line, List<Found> found) {
    String text = line.text().strip();
    if (text.startsWith("|")) {
      rows.add(line);
      return;
    }
    boolean table = isTable();
    boolean rowsAbove = !rows.isEmpty();
    end(found);
    if (!text.isEmpty()) {
      gap = Optional.empty();
    } else if (rowsAbove) {
      gap = table ? Optional.of(line) : Optional.empty();
    }
  }

  @Override
  public void end(List<Found> found) {
    if (gap.isPresent() && isTorn()) {
      found.add(new Found(Slip.TABLE_DIVIDED, gap.get().start(), ""));
    } else if (rows.size() > 1 && !isRule(rows.get(0))) {
      judge(found);
    }
    rows.clear();
  }

  private boolean isTable() {
    return rows.size() > 1 && (isRule(rows.get(1)) || isDashed(rows.get(1)));
  }

  /** Whether the rows look like the rest of a table; one row alone may be words between bars. */
  private boolean isTorn() {
    return !rows.isEmpty()
        && !isTable()
        && rows.get(0).text().strip().length() > 1
        && rows.get(0).text().strip().endsWith("|");
  }

  private void judge(List<Found> found) {
    Line head = rows.get(0);
    int columns = cells(head);
    if (!isRule(rows.get(1))) {
      boolean dashes = isDashed(rows.get(1));
      Line told = dashes ? rows.get(1) : head;
      found.add(
          new Found(
              dashes ? Slip.TABLE_DASHES : Slip.TABLE_WITHOUT_RULE,
              told.contentStart(),
              "|" + " --- |".repeat(columns)));
      return;
    }
    int ruled = cells(rows.get(1));
    if (ruled != columns) {
      found.add(new Found(Slip.TABLE_COLUMNS, rows.get(1).contentStart(), ruled + " " + columns));
      return;
    }
    for (Line row : rows.subList(2, rows.size())) {
      if (cells(row) > columns) {
        found.add(
            new Found(Slip.TABLE_ROW_TOO_LONG, row.contentStart(), cells(row) + " " + columns));
      }
    }
  }

  private static boolean isRule(Line line) {
    String text = line.text().strip();
    return text.length() < 1000 && RULE.matcher(text).matches();
  }

  /** Whether a word processor has made dashes of the hyphens between head and rows. */
  private static boolean isDashed(Line line) {
    return isRule(new Line(line.text().replace('–', '-').replace('—', '-'), line.start()));
  }

  private static int cells(Line line) {
    String text = line.text().strip();
    int bars = 0;
    for (int i = 1; i < text.length(); i++) {
      if (text.charAt(i) == '|' && text.charAt(i - 1) != '\\') {
        bars++;
      }
    }
    boolean closed = text.endsWith("|") && !text.endsWith("\\|");
    return closed ? bars : bars + 1;
  }
}
