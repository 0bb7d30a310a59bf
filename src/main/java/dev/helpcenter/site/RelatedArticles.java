package dev.helpcenter.site;

import dev.helpcenter.source.Section;
import dev.helpcenter.source.SourceDocument;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Chooses the articles that may help a reader further: those that an editor named, then those that
 * share the most telling words, by the cosine of their tf-idf vectors; sharing the category counts
 * a little more.
 *
 * <p>Each article is compared by its rarest words only, and only with those that have them among
 * their own rarest, so that the work grows with the number of articles and not with its square.
 * Words of articles are kept from one call to the next.
 */
final class RelatedArticles {
  /** As many as a reader takes in at a glance. */
  private static final int SHOWN = 4;

  private static final int NO_CATEGORY = -1;

  /** Pages about the site itself, such as its legal notice, help nobody further. */
  private static final int ABOUT_THE_SITE = -2;

  /** More words change the choice hardly ever. */
  private static final int TELLING_TERMS = 16;

  /** A word that so many articles have among their rarest tells nothing. */
  private static final int LONGEST_POSTINGS = 100;

  private static final double SAME_CATEGORY = 1.3;

  /** Below, two articles have no more in common than any two. */
  private static final double LEAST_SCORE = 0.04;

  /** What stands first in an article, and in its sections, says what it is about. */
  private static final int BODY_CHARACTERS = 1200;

  private static final int TITLE_WEIGHT = 5;
  private static final int HEADING_WEIGHT = 3;

  /** Articles that one thread looks at in one go; the result does not depend on it. */
  private static final int BATCH = 256;

  private interface Batch {
    void run(int from, int to);
  }

  private Map<SourceDocument, TermCounter.Terms> known = new IdentityHashMap<>();

  /**
   * @param articles the published ones
   * @param named the urls that each article's header names, by the article's url
   * @param memory knows what was chosen of the same articles
   * @return for each article's url the related ones, best first
   */
  Map<String, List<Article>> choose(
      List<Article> articles, Map<String, List<String>> named, RelatedMemory memory) {
    int[][] chosen =
        memory.choice(() -> compared(articles, named, memory), () -> choose(articles, named));
    Map<String, List<Article>> related = new LinkedHashMap<>(chosen.length * 2);
    for (int i = 0; i < chosen.length; i++) {
      related.put(articles.get(i).url(), Arrays.stream(chosen[i]).mapToObj(articles::get).toList());
    }
    return related;
  }

  private int[][] choose(List<Article> articles, Map<String, List<String>> named) {
    Map<String, Integer> byUrl = new HashMap<>();
    for (int i = 0; i < articles.size(); i++) {
      byUrl.put(articles.get(i).url(), i);
    }
    SharedTerms shared = new SharedTerms(terms(articles), TELLING_TERMS, LONGEST_POSTINGS);
    int[] groups = groups(articles);
    int[][] chosen = new int[articles.size()][];
    inBatches(
        articles.size(),
        (from, to) -> {
          SharedTerms.Scores scores = shared.scores();
          for (int i = from; i < to; i++) {
            Set<Integer> of = named(i, named.getOrDefault(articles.get(i).url(), List.of()), byUrl);
            if (of.size() < SHOWN && groups[i] != ABOUT_THE_SITE) {
              Ranking best = new Ranking(SHOWN + of.size() + 1);
              shared.rank(i, scores, groups, SAME_CATEGORY, LEAST_SCORE, best);
              add(best, groups, of);
            }
            chosen[i] = of.stream().mapToInt(Integer::intValue).toArray();
          }
        });
    return chosen;
  }

  /** All that the choice depends on. */
  private static List<Object> compared(
      List<Article> articles, Map<String, List<String>> named, RelatedMemory memory) {
    Object[] compared = new Object[articles.size()];
    inBatches(
        compared.length,
        (from, to) -> {
          for (int i = from; i < to; i++) {
            Article article = articles.get(i);
            List<String> others = named.getOrDefault(article.url(), List.of());
            compared[i] =
                List.of(
                    article.url(),
                    article.type(),
                    article.category().orElse(""),
                    others,
                    article.title(),
                    article.description(),
                    article.keywords(),
                    article.tags(),
                    outline(article.source(), memory));
          }
        });
    return List.of(compared);
  }

  private static Object outline(SourceDocument document, RelatedMemory memory) {
    Optional<String> outline = memory.outline(document);
    return outline.isPresent() ? outline.get() : document.outline();
  }

  /** Runs the work for all articles, on all processors. */
  private static void inBatches(int count, Batch work) {
    IntStream.range(0, (count + BATCH - 1) / BATCH)
        .parallel()
        .forEach(batch -> work.run(batch * BATCH, Math.min(count, (batch + 1) * BATCH)));
  }

  private static Set<Integer> named(int article, List<String> urls, Map<String, Integer> byUrl) {
    Set<Integer> chosen = new LinkedHashSet<>();
    for (String url : urls) {
      Integer other = byUrl.get(url);
      if (other != null && other != article) {
        chosen.add(other);
      }
    }
    return chosen;
  }

  private static void add(Ranking best, int[] groups, Set<Integer> chosen) {
    for (int i = 0; i < best.size() && chosen.size() < SHOWN; i++) {
      if (groups[best.get(i)] != ABOUT_THE_SITE) {
        chosen.add(best.get(i));
      }
    }
  }

  /** A number for each article's category. */
  private static int[] groups(List<Article> articles) {
    Map<String, Integer> numbers = new HashMap<>();
    int[] groups = new int[articles.size()];
    for (int i = 0; i < groups.length; i++) {
      Article article = articles.get(i);
      groups[i] =
          article.type().equals("page")
              ? ABOUT_THE_SITE
              : article
                  .category()
                  .map(url -> numbers.computeIfAbsent(url, u -> numbers.size()))
                  .orElse(NO_CATEGORY);
    }
    return groups;
  }

  /** The words of each article. */
  private List<TermCounter.Terms> terms(List<Article> articles) {
    TermCounter.Terms[] terms = new TermCounter.Terms[articles.size()];
    inBatches(
        terms.length,
        (from, to) -> {
          TermCounter counter = new TermCounter();
          for (int i = from; i < to; i++) {
            TermCounter.Terms before = known.get(articles.get(i).source());
            terms[i] = before == null ? count(articles.get(i), counter) : before;
          }
        });
    Map<SourceDocument, TermCounter.Terms> now = new IdentityHashMap<>(terms.length * 2);
    for (int i = 0; i < terms.length; i++) {
      now.put(articles.get(i).source(), terms[i]);
    }
    known = now;
    return List.of(terms);
  }

  private static TermCounter.Terms count(Article article, TermCounter counter) {
    counter.add(article.title(), Integer.MAX_VALUE, TITLE_WEIGHT);
    counter.add(article.description(), Integer.MAX_VALUE, HEADING_WEIGHT);
    article.keywords().forEach(k -> counter.add(k, Integer.MAX_VALUE, HEADING_WEIGHT));
    article.tags().forEach(tag -> counter.add(tag, Integer.MAX_VALUE, HEADING_WEIGHT));
    int left = BODY_CHARACTERS;
    for (Section section : article.sections()) {
      counter.add(section.title(), Integer.MAX_VALUE, HEADING_WEIGHT);
      String opening = section.passage().opening();
      counter.add(opening, left, 1);
      left = Math.max(0, left - opening.length());
    }
    return counter.take();
  }
}
