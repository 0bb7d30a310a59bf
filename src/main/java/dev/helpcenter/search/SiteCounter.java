package dev.helpcenter.search;

import dev.helpcenter.cache.BrokenRecordException;
import dev.helpcenter.cache.Fingerprints;
import dev.helpcenter.cache.RecordReader;
import dev.helpcenter.site.Article;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

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

  /**
   * A part, before it is known which numbers its strings have.
   *
   * @param print under which it is kept
   * @param known its counts if they were in the memory
   * @param counted its counts otherwise
   */
  private record Part(
      Optional<String> print, Optional<PartCounts> known, Optional<CountedStrings> counted) {
    Part(Optional<String> print, PartCounts known) {
      this(print, Optional.of(known), Optional.empty());
    }

    Part(Optional<String> print, CountedStrings counted) {
      this(print, Optional.empty(), Optional.of(counted));
    }

    PartCounts inLexicon(Lexicon lexicon) {
      return known.orElseGet(() -> counted.orElseThrow().inLexicon(lexicon));
    }
  }

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

  /** The counts of all documents. */
  SiteCounts count(List<SearchDocument> documents) {
    Optional<Lexicon> known = LexiconRecord.recall(memory);
    List<Part> parts =
        parts(documents).parallelStream().map(part -> countPart(part, known)).toList();
    Lexicon lexicon = known.orElseGet(Lexicon::new);
    int before = lexicon.size();
    List<PartCounts> counts = new ArrayList<>();
    for (Part part : parts) {
      counts.add(part.inLexicon(lexicon));
    }
    boolean[] used = used(lexicon, counts);
    if (known.isEmpty() || lexicon.isWorn(used)) {
      return renewed(lexicon, used, parts, counts);
    }
    if (lexicon.size() > before) {
      LexiconRecord.keepAdded(lexicon, memory);
    }
    for (int i = 0; i < counts.size(); i++) {
      if (parts.get(i).known().isEmpty()) {
        keep(parts.get(i), counts.get(i), lexicon);
      }
    }
    return new SiteCounts(lexicon, counts);
  }

  private static boolean[] used(Lexicon lexicon, List<PartCounts> counts) {
    boolean[] used = new boolean[lexicon.size()];
    for (PartCounts part : counts) {
      for (int number : part.numbers()) {
        used[number] = true;
      }
    }
    return used;
  }

  /** The same counts with a new lexicon, in which is what is used. */
  private SiteCounts renewed(
      Lexicon old, boolean[] used, List<Part> parts, List<PartCounts> counts) {
    int[] numbers = new int[old.size()];
    String[] strings = new String[old.size()];
    int size = 0;
    for (int number : old.sorted()) {
      if (used[number]) {
        strings[size] = old.string(number);
        numbers[number] = size++;
      }
    }
    boolean kept = memory.key().isPresent();
    String identity = kept ? UUID.randomUUID().toString() : "";
    Lexicon lexicon = new Lexicon(identity, Arrays.copyOf(strings, size));
    List<PartCounts> renewed = new ArrayList<>();
    for (PartCounts part : counts) {
      renewed.add(part.renumbered(numbers));
    }
    if (kept) {
      LexiconRecord.keep(lexicon, memory);
      IntStream.range(0, parts.size())
          .parallel()
          .forEach(i -> keep(parts.get(i), renewed.get(i), lexicon));
    }
    return new SiteCounts(lexicon, renewed);
  }

  private void keep(Part part, PartCounts counts, Lexicon lexicon) {
    part.print().ifPresent(name -> memory.keep(name, PartCountsRecord.write(counts, lexicon)));
  }

  /**
   * Parts begin with articles whose address says so, whatever stands before them: an article more
   * or less changes the part that it is in, and no other.
   */
  private static List<List<SearchDocument>> parts(List<SearchDocument> documents) {
    List<List<SearchDocument>> parts = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= documents.size(); i++) {
      if (i == documents.size() || beginsPart(documents.get(i))) {
        parts.add(documents.subList(from, i));
        from = i;
      }
    }
    return parts;
  }

  private static boolean beginsPart(SearchDocument document) {
    return !document.isSection() && Math.floorMod(document.url().hashCode(), ARTICLES) == 0;
  }

  private Part countPart(List<SearchDocument> part, Optional<Lexicon> lexicon) {
    Optional<String> print = print(part);
    if (lexicon.isPresent() && print.isPresent()) {
      Optional<RecordReader> record = memory.recall(print.get());
      if (record.isPresent()) {
        try {
          PartCounts known = PartCountsRecord.read(record.get(), lexicon.get(), part.size());
          return new Part(print, known);
        } catch (BrokenRecordException e) {
          // It is counted as if it was never seen.
        }
      }
    }
    return new Part(print, DocumentCounter.count(part, analyzer));
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
