package dev.helpcenter.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Chooses what is shown: the best articles, and below the first of them the sections that fit. */
final class HitChooser {
  private static final int MOST_SECTIONS = 2;

  private HitChooser() {}

  /** An article or section, by its {@link SearchDocument#id()}. */
  record Chosen(int id, double score) {}

  static List<Chosen> choose(List<Searcher.Found> ranked, int limit) {
    int most = Math.max(0, Math.floorDiv(limit - 1, 3));
    int left = most;
    List<List<Chosen>> shown = new ArrayList<>();
    for (Searcher.Found found : ranked.subList(0, Math.min(most, ranked.size()))) {
      List<Chosen> sections = sections(found);
      sections = sections.subList(0, Math.min(left, sections.size()));
      left -= sections.size();
      shown.add(sections);
    }
    List<Chosen> chosen = new ArrayList<>();
    int articles = Math.min(ranked.size(), Math.max(0, limit - (most - left)));
    for (int i = 0; i < articles; i++) {
      Searcher.Found found = ranked.get(i);
      chosen.add(new Chosen(found.article() * SearchDocument.STRIDE, found.score()));
      if (i < shown.size()) {
        chosen.addAll(shown.get(i));
      }
    }
    return chosen;
  }

  private static List<Chosen> sections(Searcher.Found found) {
    return found.sections().entrySet().stream()
        .filter(
            section ->
                Searcher.key(section.getValue())
                    >= Searcher.key(Weights.SECTION_SHARE * found.score()))
        .sorted(
            Comparator.comparingLong(
                    (Map.Entry<Integer, Double> section) -> -Searcher.key(section.getValue()))
                .thenComparing(Map.Entry::getKey))
        .limit(MOST_SECTIONS)
        .map(
            section ->
                new Chosen(
                    found.article() * SearchDocument.STRIDE + section.getKey(), section.getValue()))
        .toList();
  }
}
