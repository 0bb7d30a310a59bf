package dev.helpcenter.build;

import dev.helpcenter.check.Check;
import dev.helpcenter.check.Findings;
import dev.helpcenter.render.PageBudget;
import dev.helpcenter.site.Article;
import dev.helpcenter.site.Category;
import dev.helpcenter.site.OutputFile;
import dev.helpcenter.site.Site;
import dev.helpcenter.source.Place;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentSkipListMap;

/** Weighs each page that is made, and remembers those that are too heavy. For several threads. */
final class PageScales {
  private static final String SPLIT =
      "Split it: move what few readers need to an article of its own, and link to it";
  private static final String SHORTEN_LIST =
      "Shorten its introduction, or let pages list fewer entries, as in “list.size=30”";
  private static final String FEWER_ENTRIES = "Let pages list fewer entries, as in “list.size=30”";

  private final PageBudget budget;
  private final Map<String, Integer> heavy = new ConcurrentSkipListMap<>();

  PageScales(PageBudget budget) {
    this.budget = budget;
  }

  void weigh(OutputFile file) {
    if (file.path().endsWith(".html")) {
      budget.excess(file).ifPresent(weight -> heavy.put(file.path(), weight));
    }
  }

  /** Whether this page, which was weighed, is too heavy. */
  boolean isHeavy(OutputFile page) {
    return heavy.containsKey(page.path());
  }

  /** Reports the pages that were too heavy, at the files they are made of. */
  void report(Site site, Findings findings) {
    if (heavy.isEmpty()) {
      return;
    }
    Map<String, Place> articles = new HashMap<>();
    site.articles().forEach(article -> articles.put(article.outputPath(), place(article)));
    Map<String, Place> categories = new HashMap<>();
    for (Category category : site.categories()) {
      categories.put(
          category.url() + "index.html",
          category.index().map(PageScales::place).orElse(Place.start(category.url())));
    }
    heavy.forEach(
        (path, weight) -> {
          Place article = articles.get(path);
          Place category = categories.get(path);
          if (article != null) {
            add(findings, article, "This page", weight, SPLIT);
          } else if (category != null) {
            add(findings, category, "This category's page", weight, SHORTEN_LIST);
          } else {
            add(findings, Place.start(path), "This page", weight, FEWER_ENTRIES);
          }
        });
  }

  /** Reports scripts that are too heavy; they are the theme's. */
  static void reportScripts(OptionalInt excess, Findings findings) {
    if (excess.isPresent()) {
      findings.add(
          Check.PAGE_WEIGHT,
          Place.start("templates/base/site.js"),
          String.format(
              Locale.ROOT,
              "The scripts of each page weigh %,d bytes (gzip), and %,d are the most",
              excess.getAsInt(),
              PageBudget.SCRIPTS),
          "Make the theme's scripts smaller, or load them only where readers use them");
    }
  }

  private static void add(Findings findings, Place place, String page, int weight, String hint) {
    findings.add(
        Check.PAGE_WEIGHT,
        place,
        String.format(
            Locale.ROOT,
            "%s and its style sheets weigh %,d bytes (gzip), and %,d are the most that a phone gets at once",
            page,
            weight,
            PageBudget.PAGE),
        hint);
  }

  private static Place place(Article article) {
    return Place.start(article.source().file());
  }
}
