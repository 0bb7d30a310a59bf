package dev.helpcenter.source.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.LinkRendered;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.admonition.AdmonitionBlock;
import com.vladsch.flexmark.ext.definition.DefinitionList;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.helpcenter.source.Flaw;
import dev.helpcenter.source.Question;
import dev.helpcenter.source.html.HtmlOutput;
import dev.helpcenter.source.html.PageWriter;
import dev.helpcenter.source.html.RawHtml;
import java.util.List;
import java.util.Set;

/** Writes the blocks of a body. Made for each body anew. */
final class BlockWriter {
  private final PageWriter page;
  private final HtmlOutput html;
  private final String type;
  private final Set<String> tabLabels;
  private final RawHtml rawHtml;
  private final Footnotes footnotes;
  private final InlineWriter inlines;
  private final ListWriter lists;
  private final QuestionCollector questions;
  private int lastLevel = 1;
  private int notes;
  private int depth;
  private boolean tooDeep;

  BlockWriter(PageWriter page, String type, Set<String> tabLabels) {
    this.page = page;
    this.html = page.html();
    this.type = type;
    this.tabLabels = tabLabels;
    this.rawHtml = new RawHtml(page, true);
    this.footnotes = new Footnotes(html);
    this.inlines = new InlineWriter(page, rawHtml, footnotes);
    this.questions = new QuestionCollector(html);
    this.lists = new ListWriter(page, this, inlines, questions, type.equals("howto"));
  }

  List<Question> questions() {
    return type.equals("troubleshooter") ? questions.build() : List.of();
  }

  int steps() {
    return lists.steps();
  }

  void write(Node document) {
    boolean questions = type.equals("faq") || type.equals("troubleshooter");
    TabGroups tabs = new TabGroups(document, tabLabels);
    SectionLayout layout = new SectionLayout(html, rawHtml, questions, tabs);
    for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Heading heading) {
        heading(heading, layout);
      } else {
        block(node);
      }
    }
    layout.end();
    footnotes.write(this::container);
  }

  /** Writes the blocks inside of another; raw HTML cannot reach out of it. */
  void container(Node parent) {
    int level = enter(parent);
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      block(node);
    }
    leave(parent, level);
  }

  int enter(Node container) {
    depth += blocks(container);
    if (depth >= MarkdownLimits.MAX_BLOCKS - 2 && !tooDeep) {
      tooDeep = true;
      page.flaw(Flaw.Kind.NESTED_TOO_DEEP, Nodes.offset(container), "");
    }
    return rawHtml.enter();
  }

  void leave(Node container, int level) {
    depth -= blocks(container);
    rawHtml.leave(level);
  }

  /** An item of a list counts with its list. */
  private static int blocks(Node container) {
    return container instanceof ListItem ? 2 : 1;
  }

  void block(Node node) {
    if (node instanceof Paragraph) {
      paragraph(node);
    } else if (node instanceof DefinitionList list) {
      lists.writeDefinitions(list);
    } else if (node instanceof ListBlock) {
      lists.write(node);
    } else if (node instanceof Heading heading) {
      innerHeading(heading);
    } else if (node instanceof FencedCodeBlock code) {
      code(code.getContentLines(), language(code));
    } else if (node instanceof IndentedCodeBlock code) {
      code(code.getContentLines(), "");
    } else if (node instanceof BlockQuote) {
      html.raw("<blockquote>\n");
      container(node);
      html.raw("</blockquote>\n");
    } else if (node instanceof AdmonitionBlock note) {
      admonition(note);
    } else if (node instanceof TableBlock table) {
      new TableWriter(page, inlines).write(table);
    } else if (node instanceof HtmlBlockBase block) {
      rawHtml(block);
    } else if (node instanceof ThematicBreak) {
      html.raw("<hr>\n");
    } else if (!(node instanceof Reference || node instanceof FootnoteBlock)) {
      container(node);
    }
  }

  void paragraph(Node node) {
    String element = holdsBlocks(node) ? "div" : "p";
    html.raw("<" + element + ">");
    inlines.children(node, false);
    html.raw("</" + element + ">\n");
    page.sections().endBlock();
  }

  /** Whether raw HTML in a paragraph makes blocks, which a {@code p} element cannot hold. */
  static boolean holdsBlocks(Node paragraph) {
    for (Node node = paragraph.getFirstChild(); node != null; node = node.getNext()) {
      boolean tag = node instanceof HtmlInlineBase;
      if (tag ? RawHtml.isFlow(Nodes.text(node.getChars())) : isText(node) && holdsBlocks(node)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isText(Node node) {
    return node instanceof LinkRendered reference && reference.isTentative();
  }

  /** The first word after the fence. */
  private static String language(FencedCodeBlock code) {
    return Nodes.unescaped(code.getInfo()).strip().split("\\s", 2)[0];
  }

  private void code(List<BasedSequence> lines, String language) {
    html.raw("<pre tabindex=\"0\"><code");
    if (!language.isEmpty()) {
      html.attribute("class", "language-" + language);
    }
    html.raw(">");
    page.text(new Literal(lines).lines());
    html.raw("</code></pre>\n");
    page.sections().endBlock();
  }

  private void heading(Heading node, SectionLayout layout) {
    String title = Nodes.words(node);
    String anchor = page.anchors().forHeading(title);
    checkLevel(node, title);
    page.sections().start(node.getLevel(), anchor, title, page.place(Nodes.offset(node)));
    questions.heading(node.getLevel(), anchor, title, page.place(Nodes.offset(node)));
    layout.heading(node, anchor, () -> headingWords(node));
  }

  /** A heading in a list or note: it can be linked to, but starts no section. */
  private void innerHeading(Heading node) {
    String title = Nodes.words(node);
    String anchor = page.anchors().forHeading(title);
    checkLevel(node, title);
    html.raw("<h" + node.getLevel()).attribute("id", anchor).raw(">");
    inlines.children(node, true);
    html.raw("</h" + node.getLevel() + ">\n");
    page.sections().endBlock();
  }

  private void headingWords(Heading node) {
    page.sections().mute();
    inlines.children(node, true);
    page.sections().unmute();
  }

  private void checkLevel(Heading node, String title) {
    int level = node.getLevel();
    if (level == 1) {
      page.flaw(Flaw.Kind.SECOND_TITLE, Nodes.offset(node), title);
    } else if (level > lastLevel + 1) {
      String detail = "h" + level + " after h" + lastLevel;
      page.flaw(Flaw.Kind.HEADING_LEVEL_SKIPPED, Nodes.offset(node), detail);
    }
    lastLevel = level;
  }

  private void admonition(AdmonitionBlock block) {
    Admonition note = Admonition.of(block);
    String classes = "admonition " + note.type();
    String id = "note:" + ++notes;
    if (note.collapsible()) {
      html.raw("<details").attribute("class", classes).raw(note.open() ? " open>\n" : ">\n");
      html.raw("<summary>");
    } else {
      html.raw("<aside").attribute("class", classes).raw(" role=\"note\"");
      html.attribute("aria-labelledby", id).raw(">\n<p class=\"admonition-title\"");
      html.attribute("id", id).raw(">");
    }
    page.text(note.title());
    page.sections().endBlock();
    html.raw(note.collapsible() ? "</summary>\n" : "</p>\n");
    container(block);
    html.raw(note.collapsible() ? "</details>\n" : "</aside>\n");
  }

  private void rawHtml(HtmlBlockBase block) {
    Literal literal = new Literal(block.getContentLines());
    rawHtml.block(literal.text(), literal);
    html.raw("\n");
  }
}
