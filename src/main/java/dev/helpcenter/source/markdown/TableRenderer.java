package dev.helpcenter.source.markdown;

import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.util.ast.Node;
import java.util.Locale;
import java.util.StringJoiner;
import java.util.function.Consumer;

/** Writes a table into a group that can be scrolled by keyboard. */
final class TableRenderer {
  private final Page page;
  private final HtmlOutput html;
  private final Consumer<Node> inlines;

  TableRenderer(Page page, Consumer<Node> inlines) {
    this.page = page;
    this.html = page.html;
    this.inlines = inlines;
  }

  void render(TableBlock table) {
    html.raw("<div class=\"table\" role=\"group\" tabindex=\"0\"");
    html.attribute("aria-label", label(table));
    html.raw(">\n<table>\n");
    for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
      if (!(part instanceof TableSeparator) && part.hasChildren()) {
        String element = part instanceof TableHead ? "thead" : "tbody";
        html.raw("<" + element + ">\n");
        rows(part);
        html.raw("</" + element + ">\n");
      }
    }
    html.raw("</table>\n</div>\n");
    page.sections.endBlock();
  }

  /** The column's headings name the table. */
  private static String label(TableBlock table) {
    StringJoiner names = new StringJoiner(", ");
    Node head = table.getFirstChild();
    Node row = head == null ? null : head.getFirstChild();
    for (Node cell = row == null ? null : row.getFirstChild();
        cell != null;
        cell = cell.getNext()) {
      String name = PlainText.of(cell);
      if (!name.isEmpty()) {
        names.add(name);
      }
    }
    return names.toString();
  }

  private void rows(Node part) {
    for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
      if (row instanceof TableRow) {
        html.raw("<tr>\n");
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
          if (cell instanceof TableCell tableCell) {
            cell(tableCell);
          }
        }
        html.raw("</tr>\n");
        page.sections.endBlock();
      }
    }
  }

  private void cell(TableCell cell) {
    String element = cell.isHeader() ? "th" : "td";
    html.raw("<" + element).raw(cell.isHeader() ? " scope=\"col\"" : "");
    if (cell.getAlignment() != null && cell.getAlignment() != TableCell.Alignment.LEFT) {
      html.attribute("class", "align-" + cell.getAlignment().name().toLowerCase(Locale.ROOT));
    }
    html.raw(">");
    inlines.accept(cell);
    html.raw("</" + element + ">\n");
    page.sections.text(" ");
  }
}
