package dev.helpcenter.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A site's words for the same thing, from {@code data/synonyms.txt}: {@code a, b => c} lets who
 * searches for a or b find c; {@code a, b, c} lets each find the others. Each may be several words.
 *
 * @param rules what readers write, and what else to look for then
 * @param problems lines that could not be understood
 */
public record Synonyms(List<Rule> rules, List<Problem> problems) {
  /** More words for one thing are a mistake: each one is looked for with each other one. */
  private static final int MAX_WORDS = 50;

  private static final int MAX_LINE = 5_000;
  private static final int MAX_RULES = 50_000;

  /** What was meant for {@code =>}. */
  private static final Pattern HALF_ARROW = Pattern.compile("[=→]|->");

  /** No synonyms. */
  public static final Synonyms NONE = new Synonyms(List.of(), List.of());

  public Synonyms {
    rules = List.copyOf(rules);
    problems = List.copyOf(problems);
  }

  /** A phrase and another one that is looked for as well. */
  public record Rule(String phrase, String meaning) {}

  /** A line, counted from 1, that says nothing, and why. */
  public record Problem(int line, String message) {}

  /** Reads the file's text. Lines that start with {@code #} are comments. */
  public static Synonyms parse(String text) {
    List<Rule> rules = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    int number = 0;
    for (String line : text.lines().toList()) {
      number++;
      String rule = line.strip();
      if (rule.isEmpty() || rule.startsWith("#")) {
        continue;
      }
      if (rules.size() > MAX_RULES) {
        problems.add(new Problem(number, "the lines above have more pairs of words than 50,000"));
        break;
      }
      if (rule.length() > MAX_LINE) {
        problems.add(new Problem(number, "it is longer than 5,000 characters"));
        continue;
      }
      String[] sides = rule.split("=>", -1);
      List<String> left = phrases(sides[0]);
      List<String> right = sides.length == 2 ? phrases(sides[1]) : left;
      if (sides.length > 2) {
        problems.add(new Problem(number, "there is more than one => in the line"));
      } else if (left.isEmpty() || right.isEmpty()) {
        problems.add(new Problem(number, "words are missing on one side of the =>"));
      } else if (sides.length == 1 && left.size() == 1) {
        problems.add(new Problem(number, "a single word has no synonyms: add others, or =>"));
      } else if (HALF_ARROW.matcher(rule.replace("=>", "")).find()) {
        problems.add(new Problem(number, "words for another thing stand behind =>"));
        continue;
      } else if (Math.max(left.size(), right.size()) > MAX_WORDS) {
        problems.add(new Problem(number, "it has more than 50 words for the same thing"));
        continue;
      }
      for (String phrase : left) {
        for (String meaning : right) {
          if (!phrase.equals(meaning)) {
            rules.add(new Rule(phrase, meaning));
          }
        }
      }
    }
    return new Synonyms(rules, problems);
  }

  private static List<String> phrases(String side) {
    List<String> phrases = new ArrayList<>();
    for (String phrase : side.split(",")) {
      if (!phrase.isBlank()) {
        phrases.add(phrase.strip());
      }
    }
    return phrases;
  }
}
