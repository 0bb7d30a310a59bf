package dev.helpcenter.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Synonyms as terms, found by the first term of what a reader writes.
 *
 * @param byFirst for each first term the rules, longest phrase first
 */
record SynonymTable(SortedMap<String, List<Rule>> byFirst) {
  /**
   * One rule.
   *
   * @param phrase the terms that stand in the query, one after the other
   * @param meaning the terms to look for, without stop words and terms that no article has
   */
  record Rule(List<String> phrase, List<String> meaning) {}

  static SynonymTable of(Synonyms synonyms, Analyzer analyzer, InvertedIndex index) {
    Set<Rule> rules = new LinkedHashSet<>();
    for (Synonyms.Rule rule : synonyms.rules()) {
      List<String> phrase = terms(rule.phrase(), analyzer, true);
      List<String> meaning =
          terms(rule.meaning(), analyzer, false).stream()
              .filter(term -> index.find(term) >= 0)
              .distinct()
              .toList();
      if (!phrase.isEmpty() && !meaning.isEmpty()) {
        rules.add(new Rule(phrase, meaning));
      }
    }
    SortedMap<String, List<Rule>> byFirst = new TreeMap<>();
    for (Rule rule : rules) {
      byFirst.computeIfAbsent(rule.phrase().get(0), first -> new ArrayList<>()).add(rule);
    }
    byFirst.values().forEach(list -> list.sort((a, b) -> b.phrase().size() - a.phrase().size()));
    return new SynonymTable(byFirst);
  }

  private static List<String> terms(String text, Analyzer analyzer, boolean stopWords) {
    List<String> terms = new ArrayList<>();
    Tokens.each(
        text,
        (start, end) -> {
          for (String word : analyzer.words(text.substring(start, end))) {
            if (stopWords || !analyzer.stopWords().contains(word)) {
              terms.add(analyzer.term(word));
            }
          }
        });
    return terms;
  }

  List<Rule> startingWith(String term) {
    return byFirst.getOrDefault(term, List.of());
  }
}
