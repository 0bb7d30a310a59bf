package dev.helpcenter.site;

import dev.helpcenter.source.Place;
import dev.helpcenter.source.Question;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
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
      Optional<Choice> loop = loop(anchor, done);
      if (loop.isPresent()) {
        return loop;
      }
    }
    return Optional.empty();
  }

  /** Follows all answers in depth, without recursion: a troubleshooter may have many questions. */
  private Optional<Choice> loop(String start, Set<String> done) {
    Set<String> path = new HashSet<>();
    Deque<Step> steps = new ArrayDeque<>();
    enter(start, path, done, steps);
    while (!steps.isEmpty()) {
      Step step = steps.getLast();
      if (step.choices().hasNext()) {
        Choice choice = step.choices().next();
        if (choice.question().filter(path::contains).isPresent()) {
          return Optional.of(choice);
        }
        choice.question().ifPresent(next -> enter(next, path, done, steps));
      } else {
        steps.removeLast();
        path.remove(step.anchor());
        done.add(step.anchor());
      }
    }
    return Optional.empty();
  }

  private void enter(String anchor, Set<String> path, Set<String> done, Deque<Step> steps) {
    Optional<Node> node = question(anchor).filter(n -> !done.contains(anchor));
    if (node.isPresent()) {
      path.add(anchor);
      steps.addLast(new Step(anchor, node.get().choices().iterator()));
    }
  }

  /** A question on the way, and the answers to it that were not yet followed. */
  private record Step(String anchor, Iterator<Choice> choices) {}
}
