package dev.helpcenter.check;

import dev.helpcenter.site.Assembly;
import dev.helpcenter.site.DecisionTree;
import dev.helpcenter.site.Page;
import dev.helpcenter.source.Place;
import dev.helpcenter.source.Reference;
import dev.helpcenter.source.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Judges whether FAQs have questions and troubleshooters lead to help. */
final class StructureChecks implements SiteCheck {
  @Override
  public void judge(Assembly assembly, Findings findings) {
    for (Page page : assembly.pages()) {
      if (Pages.isJudged(page) && Pages.isRead(page)) {
        switch (page.header().type()) {
          case "faq" -> faq(page, findings);
          case "troubleshooter" -> troubleshooter(page, findings);
          default -> {
            // other types need no structure
          }
        }
      }
    }
  }

  private static void faq(Page page, Findings findings) {
    if (page.source().sections().stream().noneMatch(StructureChecks::isQuestion)) {
      findings.add(
          Check.FAQ_WITHOUT_QUESTIONS,
          Place.start(page.file()),
          "This FAQ has no questions",
          "Write each question as a heading with ##, and its answer below it");
    }
  }

  private static boolean isQuestion(Section section) {
    return !section.isLead() && section.level() == 2;
  }

  private static void troubleshooter(Page page, Findings findings) {
    DecisionTree tree = DecisionTree.of(page);
    if (tree.start().filter(node -> !node.choices().isEmpty()).isEmpty()) {
      findings.add(
          Check.TROUBLESHOOTER,
          tree.start().map(DecisionTree.Node::place).orElseGet(() -> Place.start(page.file())),
          "This troubleshooter does not start with a question and its answers",
          "Write a question as a heading with ##, and below it a list of answers that are links");
      return;
    }
    Set<String> reachable = tree.reachable();
    for (DecisionTree.Node node : tree.questions().values()) {
      if (!reachable.contains(node.anchor())) {
        findings.add(
            Check.TROUBLESHOOTER,
            node.place(),
            "No answer leads to “" + Text.shorten(node.text()) + "”",
            "Let an answer lead to #" + node.anchor() + ", or remove this part");
      }
      choices(page, tree, node, findings);
    }
    tree.loop()
        .ifPresent(
            choice ->
                findings.add(
                    Check.TROUBLESHOOTER,
                    choice.place(),
                    "The answer “"
                        + Text.shorten(choice.text())
                        + "” leads back to a question that was asked before",
                    "Let it lead to another question or to an article"));
  }

  private static void choices(
      Page page, DecisionTree tree, DecisionTree.Node node, Findings findings) {
    for (DecisionTree.Choice choice : node.choices()) {
      if (choice.target().isEmpty()) {
        findings.add(
            Check.TROUBLESHOOTER,
            choice.place(),
            choice.text().isEmpty()
                ? "An answer to “" + Text.shorten(node.text()) + "” is no link"
                : "The answer “" + Text.shorten(choice.text()) + "” leads to more than one place",
            "Make each answer one link, to #another-heading or to an article");
      }
      Optional<String> next = choice.question();
      if (next.isPresent() && tree.question(next.get()).isEmpty()) {
        boolean heading =
            page.source().sections().stream().anyMatch(s -> s.anchor().equals(next.get()));
        if (heading) {
          findings.add(
              Check.TROUBLESHOOTER,
              choice.place(),
              "The answer “" + Text.shorten(choice.text()) + "” leads to no question",
              "Only headings with ## are questions");
        }
      }
    }
    if (node.choices().isEmpty() && !helps(page, node)) {
      findings.add(
          Check.TROUBLESHOOTER,
          node.place(),
          "“" + Text.shorten(node.text()) + "” is a dead end",
          "Add answers, or a link to an article that says what to do");
    }
  }

  /** Whether an outcome leads on: a link stands in its part of the article. */
  private static boolean helps(Page page, DecisionTree.Node node) {
    Place end = end(page, node);
    for (Reference reference : page.source().body().references()) {
      Place place = reference.place();
      boolean inside =
          !place.file().equals(page.file())
              || (isBefore(node.place(), place) && isBefore(place, end));
      if (reference.kind() == Reference.Kind.LINK && inside) {
        return true;
      }
    }
    return false;
  }

  private static Place end(Page page, DecisionTree.Node node) {
    List<Section> later = new ArrayList<>(page.source().sections());
    later.removeIf(s -> s.isLead() || s.level() > 2 || !isBefore(node.place(), s.place()));
    return later.isEmpty() ? new Place(page.file(), Integer.MAX_VALUE, 1) : later.get(0).place();
  }

  private static boolean isBefore(Place first, Place second) {
    return first.line() < second.line()
        || (first.line() == second.line() && first.column() < second.column());
  }
}
