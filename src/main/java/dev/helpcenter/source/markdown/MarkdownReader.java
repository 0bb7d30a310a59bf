package dev.helpcenter.source.markdown;

import com.vladsch.flexmark.util.ast.Node;
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

/** Turns Markdown into HTML. Immutable; threads may share it. */
public final class MarkdownReader {
  private final MarkdownParser parser = new MarkdownParser();
  private final Set<String> tabLabels;

  /**
   * @param tabLabels headings that make tabs when they stand beside each other, in any case
   */
  public MarkdownReader(List<String> tabLabels) {
    this.tabLabels =
        tabLabels.stream().map(label -> label.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
  }

  /** The offsets of a text that are code; nothing is filled in there. */
  public BitSet code(String text) {
    boolean mayHoldCode =
        text.indexOf('`') >= 0
            || text.contains("~~~")
            || text.contains("    ")
            || text.indexOf('\t') >= 0
            || text.indexOf('<') >= 0;
    if (!mayHoldCode) {
      return new BitSet();
    }
    try {
      return CodeRanges.find(text, parser.parse(text));
    } catch (TooComplexException e) {
      // It will be told when the text is read.
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
    try {
      return Optional.of(parser.parse(markdown));
    } catch (TooComplexException e) {
      page.flaw(Flaw.Kind.TOO_COMPLEX, e.offset(), e.detail());
      return Optional.empty();
    }
  }

  /** Reads a body that is HTML already. */
  public MarkdownDocument readHtml(String html, IntFunction<Place> places, List<Flaw> flaws) {
    PageWriter page = new PageWriter(places, flaws);
    RawHtml raw = new RawHtml(page, false);
    raw.block(html, offset -> offset);
    raw.closeAll();
    return document(page, List.of(), 0);
  }

  private static MarkdownDocument document(PageWriter page, List<Question> questions, int steps) {
    return new MarkdownDocument(
        page.html().toBody(), page.sections().build(), page.anchors().all(), questions, steps);
  }
}
