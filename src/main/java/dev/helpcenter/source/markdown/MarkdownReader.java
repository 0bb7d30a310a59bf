package dev.helpcenter.source.markdown;

import dev.helpcenter.source.Flaw;
import dev.helpcenter.source.Place;
import dev.helpcenter.source.Question;
import dev.helpcenter.source.html.PageWriter;
import dev.helpcenter.source.html.RawHtml;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Turns Markdown into HTML. Immutable; threads may share it. */
public final class MarkdownReader {
  /** How many containers (quotes, lists and their items, notes) may stand in each other. */
  static final int MAX_BLOCKS = 60;

  /** How deep emphasis and links may nest. */
  static final int MAX_INLINES = 30;

  private static final int MAX_CELLS = 100_000;

  private final Parser parser;
  private final Set<String> tabLabels;

  /**
   * @param tabLabels headings that make tabs when they stand beside each other, in any case
   */
  public MarkdownReader(List<String> tabLabels) {
    this.tabLabels =
        tabLabels.stream().map(label -> label.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
    this.parser =
        Parser.builder()
            .extensions(
                List.of(
                    TablesExtension.builder().maxCells(MAX_CELLS).build(),
                    StrikethroughExtension.builder().requireTwoTildes(true).build()))
            .customBlockParserFactory(new AdmonitionParser.Factory())
            .customBlockParserFactory(new DefinitionListParser.Factory())
            .customBlockParserFactory(new FootnoteParser.Factory())
            .linkProcessor(new FootnoteLinks())
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .maxOpenBlockParsers(MAX_BLOCKS)
            .maxInlineNesting(MAX_INLINES)
            .build();
  }

  /** The offsets of a text that are code; nothing is filled in there. */
  public BitSet code(String text) {
    boolean mayHoldCode =
        text.indexOf('`') >= 0
            || text.contains("~~~")
            || text.contains("    ")
            || text.indexOf('\t') >= 0
            || text.indexOf('<') >= 0;
    if (!mayHoldCode
        || MarkdownLimits.exceededAt(text) >= 0
        || MarkdownLimits.tooManyLinesAt(text) >= 0) {
      return new BitSet();
    }
    try {
      return CodeRanges.find(text, parser.parse(text));
    } catch (IllegalArgumentException e) {
      // A table with too many cells, which will be told when the text is read.
      return new BitSet();
    }
  }

  /**
   * Reads a body of Markdown.
   *
   * @param type the article's type, such as {@code howto}
   * @param places from an offset in the body to a place in a file
   * @param flaws where to add what is wrong with it
   */
  public MarkdownDocument read(
      String markdown, String type, IntFunction<Place> places, List<Flaw> flaws) {
    PageWriter page = new PageWriter(places, flaws);
    Optional<Node> tree = parse(markdown, page);
    if (tree.isEmpty()) {
      page.html().raw("<pre>");
      page.text(markdown);
      page.html().raw("</pre>\n");
      return document(page, List.of(), 0);
    }
    BlockWriter blocks = new BlockWriter(page, type, tabLabels);
    blocks.write(tree.get());
    return document(page, blocks.questions(), blocks.steps());
  }

  /** The tree of a text; nothing, and a flaw, if there are too many of something in it. */
  private Optional<Node> parse(String markdown, PageWriter page) {
    int lines = MarkdownLimits.tooManyLinesAt(markdown);
    if (lines >= 0) {
      page.flaw(Flaw.Kind.TOO_COMPLEX, lines, "more than " + MarkdownLimits.MAX_LINES + " lines");
      return Optional.empty();
    }
    int tooMany = MarkdownLimits.exceededAt(markdown);
    if (tooMany >= 0) {
      page.flaw(Flaw.Kind.TOO_COMPLEX, tooMany, "a paragraph has too many images");
      return Optional.empty();
    }
    try {
      return Optional.of(parser.parse(markdown));
    } catch (IllegalArgumentException e) {
      // The only limit that the parser tells by an exception.
      page.flaw(Flaw.Kind.TOO_COMPLEX, 0, "a table has more than " + MAX_CELLS + " cells");
      return Optional.empty();
    }
  }

  /** Reads a body that is HTML already. */
  public MarkdownDocument readHtml(String html, IntFunction<Place> places, List<Flaw> flaws) {
    PageWriter page = new PageWriter(places, flaws);
    RawHtml raw = new RawHtml(page);
    raw.block(html, offset -> offset);
    raw.closeAll();
    return document(page, List.of(), 0);
  }

  private static MarkdownDocument document(PageWriter page, List<Question> questions, int steps) {
    return new MarkdownDocument(
        page.html().toBody(), page.sections().build(), page.anchors().all(), questions, steps);
  }
}
