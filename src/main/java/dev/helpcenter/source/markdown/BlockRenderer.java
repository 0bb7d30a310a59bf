package dev.helpcenter.source.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.definition.DefinitionItem;
import com.vladsch.flexmark.ext.definition.DefinitionList;
import com.vladsch.flexmark.ext.definition.DefinitionTerm;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import dev.helpcenter.source.Flaw;
import java.util.List;

/** Writes the blocks of a body. */
final class BlockRenderer {
  private final Page page;
  private final HtmlOutput html;
  private final SectionBuilder sections;
  private final Footnotes footnotes;
  private int steps;
  private int lastLevel = 1;

  @org.jspecify.annotations.Nullable private InlineRenderer inlines;

  BlockRenderer(Page page) {
    this.page = page;
    this.html = page.html;
    this.sections = page.sections;
    this.footnotes = new Footnotes(page);
  }

  MarkdownDocument render(Document document) {
    inlines = new InlineRenderer(page, footnotes, document);
    children(document);
    footnotes.write(this::children);
    return new MarkdownDocument(
        html.toBody(), sections.build(), page.anchors.all(), List.of(), steps);
  }

  private void children(Node parent) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      block(node);
    }
  }

  private void inline(Node node) {
    java.util.Objects.requireNonNull(inlines).children(node);
  }

  private void block(Node node) {
    if (node instanceof Paragraph paragraph) {
      paragraph(paragraph);
    } else if (node instanceof Heading heading) {
      heading(heading);
    } else if (node instanceof BulletList) {
      wrapped("ul", node);
    } else if (node instanceof OrderedList list) {
      orderedList(list);
    } else if (node instanceof ListItem) {
      html.raw("<li>");
      children(node);
      html.raw("</li>\n");
    } else if (node instanceof FencedCodeBlock code) {
      code(code.getContentChars().normalizeEOL());
    } else if (node instanceof IndentedCodeBlock code) {
      code(code.getContentChars().trimTailBlankLines().normalizeEndWithEOL());
    } else if (node instanceof BlockQuote) {
      wrapped("blockquote", node);
    } else if (node instanceof ThematicBreak) {
      html.raw("<hr>\n");
    } else if (node instanceof TableBlock table) {
      new TableRenderer(page, this::inline).render(table);
    } else if (node instanceof DefinitionList) {
      wrapped("dl", node);
    } else if (node instanceof DefinitionTerm) {
      html.raw("<dt>");
      inlineOrBlocks(node);
      html.raw("</dt>\n");
    } else if (node instanceof DefinitionItem) {
      html.raw("<dd>");
      children(node);
      html.raw("</dd>\n");
    } else if (node instanceof HtmlBlock) {
      page.flaw(Flaw.Kind.RAW_HTML_LEFT_OUT, node.getStartOffset(), "");
    } else if (!(node instanceof Reference || node instanceof FootnoteBlock)) {
      children(node);
    }
  }

  private void inlineOrBlocks(Node node) {
    if (node.getFirstChild() instanceof Paragraph) {
      children(node);
    } else {
      inline(node);
    }
  }

  private void wrapped(String element, Node node) {
    html.raw("<").raw(element).raw(">\n");
    children(node);
    html.raw("</").raw(element).raw(">\n");
  }

  private void paragraph(Paragraph node) {
    boolean tight =
        node.getParent() instanceof ListItem item && item.isParagraphInTightListItem(node);
    html.raw(tight ? "" : "<p>");
    inline(node);
    html.raw(tight ? "" : "</p>\n");
    sections.endBlock();
  }

  private void orderedList(OrderedList node) {
    boolean isSteps = page.type.equals("howto") && node.getParent() instanceof Document;
    html.raw("<ol").raw(isSteps ? " class=\"steps\"" : "");
    if (node.getStartNumber() != 1) {
      html.attribute("start", String.valueOf(node.getStartNumber()));
    }
    html.raw(">\n");
    children(node);
    html.raw("</ol>\n");
    for (Node item = node.getFirstChild(); isSteps && item != null; item = item.getNext()) {
      steps += item instanceof ListItem ? 1 : 0;
    }
  }

  private void code(String code) {
    html.raw("<pre tabindex=\"0\"><code>").text(code).raw("</code></pre>\n");
    sections.text(code);
    sections.endBlock();
  }

  private void heading(Heading node) {
    int level = node.getLevel();
    if (level == 1) {
      page.flaw(Flaw.Kind.SECOND_TITLE, node.getStartOffset(), PlainText.of(node));
    } else if (level > lastLevel + 1) {
      String detail = "h" + level + " after h" + lastLevel;
      page.flaw(Flaw.Kind.HEADING_LEVEL_SKIPPED, node.getStartOffset(), detail);
    }
    lastLevel = level;
    String title = PlainText.of(node);
    String anchor = page.anchors.forHeading(title);
    sections.start(level, anchor, title, page.place(node));
    html.raw("<h" + level).attribute("id", anchor).raw(">");
    sections.mute();
    inline(node);
    sections.unmute();
    html.raw("</h" + level + ">\n");
  }
}
