package dev.helpcenter.search;

import dev.helpcenter.site.Site;
import java.util.List;

/** Everything that a search needs, made from a site. Immutable; safe for several threads. */
final class SearchIndex {
  private final Analyzer analyzer;
  private final List<SearchDocument> documents;
  private final InvertedIndex inverted;
  private final Dictionary dictionary;
  private final SynonymTable synonyms;
  private final TermShards shards;

  private SearchIndex(
      List<SearchDocument> documents,
      SiteCounts counts,
      Analyzer analyzer,
      Synonyms synonyms,
      IndexMemory memory) {
    this.analyzer = analyzer;
    this.documents = documents;
    InvertedIndexBuilder builder = new InvertedIndexBuilder(documents, counts);
    this.inverted = builder.build();
    this.dictionary = builder.dictionary();
    this.synonyms = SynonymTable.of(synonyms, analyzer, inverted);
    this.shards = TermShards.of(inverted, analyzer, this.synonyms, memory);
  }

  static SearchIndex of(Site site, Synonyms synonyms, IndexMemory memory) {
    Analyzer analyzer = Analyzer.of(site.settings().language());
    List<SearchDocument> documents = SearchDocuments.of(site);
    SiteCounter counter = new SiteCounter(site.articles(), analyzer, memory);
    return new SearchIndex(documents, counter.count(documents), analyzer, synonyms, memory);
  }

  Analyzer analyzer() {
    return analyzer;
  }

  List<SearchDocument> documents() {
    return documents;
  }

  InvertedIndex inverted() {
    return inverted;
  }

  Dictionary dictionary() {
    return dictionary;
  }

  SynonymTable synonyms() {
    return synonyms;
  }

  TermShards shards() {
    return shards;
  }
}
