package dev.helpcenter.source.markdown;

import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.definition.DefinitionItem;
import com.vladsch.flexmark.ext.definition.DefinitionList;
import com.vladsch.flexmark.ext.definition.DefinitionTerm;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import dev.helpcenter.source.html.HtmlOutput;
import dev.helpcenter.source.html.PageWriter;
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
      int start = ordered.getStartNumber();
      html.raw(howto && top ? "<ol class=\"steps\"" : "<ol");
      if (start != 1) {
        html.attribute("start", String.valueOf(start));
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
    LinkRef task = task(item);
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

  /** The box of a task: {@code [ ] } or {@code [x] }, which to the parser is a label. */
  private static @Nullable LinkRef task(Node item) {
    Node first = item.getFirstChild();
    if (first instanceof Paragraph
        && first.getFirstChild() instanceof LinkRef box
        && !box.isDefined()
        && box.getNext() instanceof Text text
        && text.getChars().startsWith(" ")) {
      String mark = box.getChars().toString();
      return mark.equals("[ ]") || mark.equals("[x]") || mark.equals("[X]") ? box : null;
    }
    return null;
  }

  private void task(LinkRef box, Node paragraph) {
    String id = "task:" + ++tasks;
    boolean done = box.getChars().charAt(1) != ' ';
    html.raw("<input type=\"checkbox\"").attribute("id", id).raw(done ? " checked> " : "> ");
    html.raw("<label").attribute("for", id).raw(">");
    Node words = box.getNext();
    words.setChars(words.getChars().subSequence(1));
    box.unlink();
    inlines.children(paragraph, true);
    html.raw("</label>");
  }

  /** Writes terms and what they mean. */
  void writeDefinitions(DefinitionList list) {
    html.raw("<dl>\n");
    for (Node node = list.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof DefinitionTerm && node.getFirstChild() != null) {
        html.raw("<dt>");
        inlines.children(node.getFirstChild(), true);
        html.raw("</dt>\n");
        page.sections().endBlock();
      } else if (node instanceof DefinitionItem) {
        html.raw("<dd>");
        description(node);
        html.raw("</dd>\n");
      }
    }
    html.raw("</dl>\n");
  }

  private void description(Node description) {
    Node only = description.getFirstChild();
    if (only instanceof Paragraph && only.getNext() == null) {
      inlines.children(only, false);
      page.sections().endBlock();
    } else {
      blocks.container(description);
    }
  }
}
