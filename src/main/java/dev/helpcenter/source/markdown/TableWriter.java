package dev.helpcenter.source.markdown;

import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.util.ast.Node;
import dev.helpcenter.source.html.HtmlOutput;
import dev.helpcenter.source.html.PageWriter;
import java.util.Locale;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** Writes tables, each in a group of its own that can be scrolled by keyboard. */
final class TableWriter {
  private final PageWriter page;
  private final HtmlOutput html;
  private final InlineWriter inlines;

  TableWriter(PageWriter page, InlineWriter inlines) {
    this.page = page;
    this.html = page.html();
    this.inlines = inlines;
  }

  void write(TableBlock table) {
    html.raw("<div class=\"table\" role=\"group\" tabindex=\"0\"");
    html.attribute("aria-label", label(table)).raw(">\n<table>\n");
    boolean rowHeadings = firstHeading(table).isEmpty();
    for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
      if (part instanceof TableSeparator || !part.hasChildren()) {
        continue;
      }
      String element = part instanceof TableHead ? "thead" : "tbody";
      html.raw("<" + element + ">\n");
      for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
        row(row, rowHeadings);
      }
      html.raw("</" + element + ">\n");
    }
    html.raw("</table>\n</div>\n");
  }

  private static String firstHeading(TableBlock table) {
    Node cell = firstCell(table);
    return cell == null ? "" : Nodes.words(cell);
  }

  private static @Nullable Node firstCell(TableBlock table) {
    Node head = table.getFirstChild();
    Node row = head == null ? null : head.getFirstChild();
    return row == null ? null : row.getFirstChild();
  }

  /** The headings of the columns name the table. */
  private static String label(TableBlock table) {
    StringJoiner names = new StringJoiner(", ");
    for (Node cell = firstCell(table); cell != null; cell = cell.getNext()) {
      String name = Nodes.words(cell);
      if (!name.isEmpty()) {
        names.add(name);
      }
    }
    return names.length() == 0 ? "–" : names.toString();
  }

  private void row(Node row, boolean rowHeadings) {
    html.raw("<tr>\n");
    for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
      if (cell instanceof TableCell tableCell) {
        cell(tableCell, rowHeadings && cell.getPrevious() == null);
      }
    }
    html.raw("</tr>\n");
    page.sections().endBlock();
  }

  /** Where the column of the first cells has no heading, these are headings of their rows. */
  private void cell(TableCell cell, boolean rowHeading) {
    String scope = cell.isHeader() ? (rowHeading ? "" : "col") : rowHeading ? "row" : "";
    String element = scope.isEmpty() ? "td" : "th";
    html.raw("<" + element);
    if (!scope.isEmpty()) {
      html.attribute("scope", scope);
    }
    TableCell.Alignment alignment = cell.getAlignment();
    if (alignment != null && alignment != TableCell.Alignment.LEFT) {
      html.attribute("class", "align-" + alignment.name().toLowerCase(Locale.ROOT));
    }
    html.raw(">");
    if (!cell.getText().isBlank()) {
      inlines.children(cell, false);
    }
    html.raw("</" + element + ">\n");
    page.space();
  }
}
