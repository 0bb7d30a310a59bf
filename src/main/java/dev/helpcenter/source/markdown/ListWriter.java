package dev.helpcenter.source.markdown;

import dev.helpcenter.source.html.HtmlOutput;
import dev.helpcenter.source.html.PageWriter;
import org.commonmark.node.Block;
import org.commonmark.node.Document;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/** Writes lists: bullets, numbers, tasks, definitions. */
final class ListWriter {
  private final PageWriter page;
  private final HtmlOutput html;
  private final BlockWriter blocks;
  private final InlineWriter inlines;
  private final QuestionCollector questions;
  private final boolean howto;
  private int steps;
  private int tasks;

  ListWriter(
      PageWriter page,
      BlockWriter blocks,
      InlineWriter inlines,
      QuestionCollector questions,
      boolean howto) {
    this.page = page;
    this.html = page.html();
    this.blocks = blocks;
    this.inlines = inlines;
    this.questions = questions;
    this.howto = howto;
  }

  /** How many steps were written: items of numbered lists that stand in no other block. */
  int steps() {
    return steps;
  }

  void write(Node list) {
    boolean top = list.getParent() instanceof Document;
    if (list instanceof OrderedList ordered) {
      Integer start = ordered.getMarkerStartNumber();
      html.raw(howto && top ? "<ol class=\"steps\"" : "<ol");
      if (start != null && start != 1) {
        html.attribute("start", start.toString());
      }
      html.raw(">\n");
    } else {
      html.raw(startsWithTask(list.getFirstChild()) ? "<ul class=\"checklist\">\n" : "<ul>\n");
    }
    boolean tight = list instanceof ListBlock block && block.isTight();
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      int references = html.referenceCount();
      item(item, tight);
      if (top) {
        questions.item(references);
        steps += howto && list instanceof OrderedList ? 1 : 0;
      }
    }
    html.raw(list instanceof OrderedList ? "</ol>\n" : "</ul>\n");
  }

  private void item(Node item, boolean tight) {
    Text task = task(item);
    html.raw(task == null ? "<li>" : "<li class=\"task\">");
    int level = blocks.enter(item);
    for (Node node = item.getFirstChild(); node != null; node = node.getNext()) {
      if (task != null && node.getPrevious() == null) {
        task(task, node);
      } else if (tight && node instanceof Paragraph) {
        inlines.children(node, false);
      } else {
        blocks.block(node);
        continue;
      }
      page.sections().endBlock();
      html.raw(node.getNext() == null ? "" : "\n");
    }
    blocks.leave(item, level);
    html.raw("</li>\n");
  }

  private static boolean startsWithTask(@Nullable Node item) {
    return item != null && task(item) != null;
  }

  /** The text with the box of a task: {@code [ ] } or {@code [x] }. */
  private static @Nullable Text task(Node item) {
    Node first = item.getFirstChild();
    if (first instanceof Paragraph && first.getFirstChild() instanceof Text text) {
      String words = text.getLiteral();
      boolean box =
          words.startsWith("[ ] ") || words.startsWith("[x] ") || words.startsWith("[X] ");
      return box ? text : null;
    }
    return null;
  }

  private void task(Text box, Node paragraph) {
    String id = "task:" + ++tasks;
    boolean done = box.getLiteral().charAt(1) != ' ';
    html.raw("<input type=\"checkbox\"").attribute("id", id).raw(done ? " checked> " : "> ");
    html.raw("<label").attribute("for", id).raw(">");
    box.setLiteral(box.getLiteral().substring(4));
    inlines.children(paragraph, true);
    html.raw("</label>");
  }

  /** Writes one entry; entries that follow each other are one list. */
  void writeDefinitions(DefinitionList list) {
    html.raw(list.getPrevious() instanceof DefinitionList ? "" : "<dl>\n");
    for (Node node = list.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof DefinitionList.Term) {
        html.raw("<dt>");
        inlines.children(node, true);
        html.raw("</dt>\n");
        page.sections().endBlock();
      } else {
        html.raw("<dd>");
        description((Block) node);
        html.raw("</dd>\n");
      }
    }
    html.raw(list.getNext() instanceof DefinitionList ? "" : "</dl>\n");
  }

  private void description(Block description) {
    Node only = description.getFirstChild();
    if (only instanceof Paragraph && only.getNext() == null) {
      inlines.children(only, false);
      page.sections().endBlock();
    } else {
      blocks.container(description);
    }
  }
}
