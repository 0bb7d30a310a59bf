package dev.helpcenter.source.markdown;

import com.vladsch.flexmark.ext.definition.DefinitionExtension;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.MutableDataSet;
import dev.helpcenter.source.Flaw;
import dev.helpcenter.source.Place;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;

/** Turns Markdown into HTML. Immutable; threads may share it. */
public final class MarkdownReader {
  private final Parser parser;
  private final Set<String> tabLabels;

  /**
   * @param tabLabels headings that make tabs when they stand beside each other
   */
  public MarkdownReader(List<String> tabLabels) {
    this.tabLabels = Set.copyOf(tabLabels);
    MutableDataSet options = new MutableDataSet();
    options.set(
        Parser.EXTENSIONS,
        List.of(
            TablesExtension.create(),
            FootnoteExtension.create(),
            DefinitionExtension.create(),
            TaskListExtension.create(),
            StrikethroughExtension.create()));
    options.set(TablesExtension.COLUMN_SPANS, false);
    options.set(TablesExtension.APPEND_MISSING_COLUMNS, true);
    options.set(TablesExtension.DISCARD_EXTRA_COLUMNS, true);
    options.set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true);
    options.set(TablesExtension.WITH_CAPTION, false);
    parser = Parser.builder(options).build();
  }

  /**
   * Reads a body.
   *
   * @param type the article's type, such as {@code howto}
   * @param places from an offset in the Markdown to a place in a file
   * @param flaws where to add what is wrong with it
   */
  public MarkdownDocument read(
      String markdown, String type, IntFunction<Place> places, List<Flaw> flaws) {
    Document document = parser.parse(markdown);
    return new BlockRenderer(new Page(type, tabLabels, places, flaws)).render(document);
  }
}
