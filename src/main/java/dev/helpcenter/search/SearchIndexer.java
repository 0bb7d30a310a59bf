package dev.helpcenter.search;

import dev.helpcenter.site.OutputFile;
import dev.helpcenter.site.Site;
import java.util.List;

/** Makes the files of the search index from a site. Safe for several threads. */
public final class SearchIndexer {
  private final Analyzer analyzer = new EnglishAnalyzer();

  /**
   * The index of all that the site publishes: {@code search/index.json}, which the scripts read
   * first, and the shards in a folder named by their content.
   */
  public List<OutputFile> index(Site site) {
    List<SearchDocument> documents = SearchDocuments.of(site);
    return ShardWriter.write(InvertedIndexBuilder.build(documents, analyzer), documents);
  }
}
