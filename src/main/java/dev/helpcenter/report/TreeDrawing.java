package dev.helpcenter.report;

import dev.helpcenter.site.DecisionTree;
import dev.helpcenter.site.Page;
import dev.helpcenter.site.Target;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A troubleshooter's questions and answers, drawn as text.
 *
 * @param path the file, from the site's folder
 * @param lines the drawing; a question to which several answers lead is drawn once
 */
public record TreeDrawing(String path, String title, List<String> lines) {
  public TreeDrawing {
    lines = List.copyOf(lines);
  }

  /** Draws a troubleshooter. */
  static TreeDrawing of(Page page) {
    DecisionTree tree = DecisionTree.of(page);
    Pen pen = new Pen(tree);
    tree.start().ifPresent(pen::start);
    return new TreeDrawing(page.file(), page.header().title(), pen.lines);
  }

  private static final class Pen {
    private static final int DEEPEST = 50;
    private static final String STEP = "│  ";

    private final DecisionTree tree;
    private final List<String> lines = new ArrayList<>();
    private final Set<String> drawn = new HashSet<>();

    Pen(DecisionTree tree) {
      this.tree = tree;
    }

    void start(DecisionTree.Node node) {
      lines.add(node.text());
      drawn.add(node.anchor());
      choices(node, "");
    }

    private void choices(DecisionTree.Node node, String indent) {
      int last = node.choices().size() - 1;
      for (int i = 0; i <= last; i++) {
        DecisionTree.Choice choice = node.choices().get(i);
        Optional<DecisionTree.Node> next = choice.question().flatMap(tree::question);
        boolean leadsOn = next.isPresent() && !next.get().choices().isEmpty();
        boolean tooDeep = leadsOn && indent.length() >= DEEPEST * STEP.length();
        boolean again = leadsOn && !tooDeep && !drawn.add(next.get().anchor());
        lines.add(
            indent
                + (i == last ? "└─ " : "├─ ")
                + choice.text()
                + " → "
                + next.map(DecisionTree.Node::text).orElseGet(() -> destination(choice))
                + (again ? " (drawn above)" : tooDeep ? " (and further)" : ""));
        if (leadsOn && !again && !tooDeep) {
          choices(next.get(), indent + (i == last ? "   " : STEP));
        }
      }
    }

    private static String destination(DecisionTree.Choice choice) {
      return choice.target().map(Pen::name).orElse("nothing");
    }

    private static String name(Target target) {
      if (target instanceof Target.ToPage page) {
        return "/" + page.url() + (page.anchor().isEmpty() ? "" : "#" + page.anchor());
      }
      if (target instanceof Target.ToAddress address) {
        return name(address.page());
      }
      if (target instanceof Target.External external) {
        return external.address();
      }
      if (target instanceof Target.Contact contact) {
        return contact.address();
      }
      return target instanceof Target.ToFile file ? "/" + file.outputPath() : "nothing";
    }
  }
}
