package dev.helpcenter.search;

import dev.helpcenter.cache.BrokenRecordException;
import dev.helpcenter.cache.Fingerprints;
import dev.helpcenter.cache.RecordReader;
import dev.helpcenter.site.Article;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Counts the terms of a site part by part, on all processors. Parts whose articles are the same as
 * in an earlier build are not counted again.
 */
final class SiteCounter {
  /**
   * About so many articles make a part: many enough to share most of their words, few enough to be
   * counted in no time when one of them changes, and for a small site's to keep all processors
   * busy.
   */
  private static final int ARTICLES = 128;

  private static final int ARTICLES_OF_LARGE = 512;

  /** The sections and articles of a large site. */
  private static final int LARGE = 10_000;

  private final List<Article> articles;
  private final Analyzer analyzer;
  private final IndexMemory memory;

  /**
   * @param articles whose places are those of {@link SearchDocument#article}
   */
  SiteCounter(List<Article> articles, Analyzer analyzer, IndexMemory memory) {
    this.articles = articles;
    this.analyzer = analyzer;
    this.memory = memory;
  }

  /** The counts of all documents, part after part. */
  List<TermCounts> count(List<SearchDocument> documents) {
    return parts(documents).parallelStream().map(this::countPart).toList();
  }

  /**
   * Parts begin with articles whose address says so, whatever stands before them: an article more
   * or less changes the part that it is in, and no other.
   */
  private static List<List<SearchDocument>> parts(List<SearchDocument> documents) {
    List<List<SearchDocument>> parts = new ArrayList<>();
    int articles = documents.size() < LARGE ? ARTICLES : ARTICLES_OF_LARGE;
    int from = 0;
    for (int i = 1; i <= documents.size(); i++) {
      if (i == documents.size() || beginsPart(documents.get(i), articles)) {
        parts.add(documents.subList(from, i));
        from = i;
      }
    }
    return parts;
  }

  private static boolean beginsPart(SearchDocument document, int articles) {
    return !document.isSection() && Math.floorMod(document.url().hashCode(), articles) == 0;
  }

  private TermCounts countPart(List<SearchDocument> part) {
    Optional<String> print = print(part);
    Optional<TermCounts> known = print.flatMap(memory::recall).flatMap(SiteCounter::read);
    if (known.isPresent()) {
      return known.get();
    }
    TermCounts counts = DocumentCounter.count(part, analyzer);
    print.ifPresent(name -> memory.keep(name, TermCountsRecord.write(counts)));
    return counts;
  }

  private static Optional<TermCounts> read(RecordReader record) {
    try {
      return Optional.of(TermCountsRecord.read(record));
    } catch (BrokenRecordException e) {
      return Optional.empty();
    }
  }

  /** Of all that the documents' texts are made of. */
  private Optional<String> print(List<SearchDocument> part) {
    List<Object> facts = new ArrayList<>();
    for (SearchDocument document : part) {
      if (!document.isSection()) {
        Article article = articles.get(document.article());
        Optional<String> version = memory.version(article);
        if (version.isEmpty()) {
          return Optional.empty();
        }
        facts.add(
            List.of(
                version.get(),
                article.title(),
                article.description(),
                article.keywords(),
                article.askedAs()));
      }
    }
    return memory
        .key()
        .flatMap(key -> new Fingerprints(key).of(facts))
        .map(print -> "counts " + print);
  }
}
