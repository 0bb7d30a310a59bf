package dev.helpcenter.source;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What {@code data/facts.yml} holds: values that drift, each with where to check it and how long it
 * may be trusted.
 *
 * @param facts in the order of the file
 * @param problems what could not be understood
 * @param unread the names of facts, and of groups of them, that are lost by these problems; an
 *     empty name stands for the whole file
 * @param given whether the file is there
 */
public record Facts(List<Fact> facts, List<Problem> problems, Set<String> unread, boolean given) {
  /** What the names of all facts begin with, where articles use them. */
  public static final String VARIABLE = "fact.";

  public Facts {
    facts = List.copyOf(facts);
    problems = List.copyOf(problems);
    unread = Set.copyOf(unread);
  }

  /**
   * One fact.
   *
   * @param name without {@code fact.}: {@code idcare.phone}
   * @param source the page where it can be checked; may be empty
   * @param verified the day on which somebody last checked it
   * @param validDays after so many days it must be checked again
   * @param place where its name stands
   */
  public record Fact(
      String name,
      String value,
      String source,
      Optional<LocalDate> verified,
      Optional<Integer> validDays,
      Place place) {
    /** The first day on which the fact must not be trusted any more. */
    public Optional<LocalDate> dueOn() {
      return verified.flatMap(day -> validDays.map(day::plusDays));
    }
  }

  /**
   * Something that could not be understood.
   *
   * @param message in plain words, one sentence without a full stop
   */
  public record Problem(Place place, String message, String hint) {}

  /** No file, and so no facts. */
  public static Facts none() {
    return new Facts(List.of(), List.of(), Set.of(), false);
  }

  /** Whether there is not even one fact, although nothing is wrong with the file. */
  public boolean areNone() {
    return facts.isEmpty() && problems.isEmpty();
  }

  /**
   * Whether a fact is not here because of something that {@link #problems} tells, or because none
   * is.
   *
   * @param name without {@code fact.}
   */
  public boolean isUnread(String name) {
    return areNone()
        || unread.stream()
            .anyMatch(lost -> lost.isEmpty() || isBelow(name, lost) || isBelow(lost, name));
  }

  private static boolean isBelow(String name, String group) {
    return name.equals(group) || name.startsWith(group + ".");
  }

  /** The values by the names of their variables: {@code fact.idcare.phone}. */
  public Map<String, String> variables() {
    Map<String, String> variables = new LinkedHashMap<>();
    facts.forEach(fact -> variables.putIfAbsent(VARIABLE + fact.name(), fact.value()));
    return variables;
  }
}
