package dev.helpcenter.site;

import dev.helpcenter.source.Place;
import dev.helpcenter.source.Question;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The questions of a troubleshooter and where their answers lead.
 *
 * @param questions by anchor, in the order of the article; the first one starts
 */
public record DecisionTree(Map<String, Node> questions) {
  /** A question, or an outcome if it has no choices. */
  public record Node(String anchor, String text, List<Choice> choices, Place place) {
    public Node {
      choices = List.copyOf(choices);
    }
  }

  /**
   * An answer.
   *
   * @param question the anchor of the next question, if it leads to one
   * @param target what its link means; empty if it has none
   */
  public record Choice(
      String text, Optional<String> question, Optional<Target> target, Place place) {}

  /** The tree of a troubleshooter. */
  public static DecisionTree of(Page page) {
    Map<String, Node> questions = new LinkedHashMap<>();
    for (Question question : page.source().questions()) {
      List<Choice> choices = new ArrayList<>();
      for (Question.Choice choice : question.choices()) {
        choices.add(choice(page, question, choice));
      }
      questions.putIfAbsent(
          question.anchor(),
          new Node(question.anchor(), question.text(), choices, question.place()));
    }
    return new DecisionTree(Collections.unmodifiableMap(questions));
  }

  private static Choice choice(Page page, Question question, Question.Choice choice) {
    int reference = choice.reference();
    if (reference < 0 || reference >= page.targets().size()) {
      return new Choice(choice.text(), Optional.empty(), Optional.empty(), question.place());
    }
    Target target = page.targets().get(reference);
    Optional<String> next =
        target instanceof Target.ToPage to
                && to.file().equals(page.file())
                && !to.anchor().isEmpty()
            ? Optional.of(to.anchor())
            : Optional.empty();
    Place place = page.source().body().references().get(reference).place();
    return new Choice(choice.text(), next, Optional.of(target), place);
  }

  /** The question that comes first. */
  public Optional<Node> start() {
    return questions.values().stream().findFirst();
  }

  /** The question with this anchor. */
  public Optional<Node> question(String anchor) {
    return Optional.ofNullable(questions.get(anchor));
  }

  /** The anchors of the questions that a reader can come to. */
  public Set<String> reachable() {
    Set<String> reached = new LinkedHashSet<>();
    List<String> open = new ArrayList<>();
    start().ifPresent(node -> open.add(node.anchor()));
    while (!open.isEmpty()) {
      String anchor = open.remove(open.size() - 1);
      Optional<Node> node = question(anchor);
      if (node.isPresent() && reached.add(anchor)) {
        node.get().choices().forEach(choice -> choice.question().ifPresent(open::add));
      }
    }
    return reached;
  }

  /** The first answer, in the order of the article, that leads back to a question before it. */
  public Optional<Choice> loop() {
    Set<String> done = new LinkedHashSet<>();
    for (String anchor : questions.keySet()) {
      Optional<Choice> loop = loop(anchor, new LinkedHashSet<>(), done);
      if (loop.isPresent()) {
        return loop;
      }
    }
    return Optional.empty();
  }

  private Optional<Choice> loop(String anchor, Set<String> path, Set<String> done) {
    Optional<Node> node = question(anchor);
    if (node.isEmpty() || done.contains(anchor)) {
      return Optional.empty();
    }
    path.add(anchor);
    for (Choice choice : node.get().choices()) {
      Optional<String> next = choice.question();
      if (next.filter(path::contains).isPresent()) {
        return Optional.of(choice);
      }
      Optional<Choice> loop = next.flatMap(n -> loop(n, path, done));
      if (loop.isPresent()) {
        return loop;
      }
    }
    path.remove(anchor);
    done.add(anchor);
    return Optional.empty();
  }
}
