package dev.helpcenter.search;

import dev.helpcenter.site.OutputFile;
import dev.helpcenter.site.Site;
import java.util.List;

/** Makes the files of the search index from a site. Safe for several threads. */
public final class SearchIndexer {
  private final Synonyms synonyms;

  /** An indexer for a site without synonyms. */
  public SearchIndexer() {
    this(Synonyms.NONE);
  }

  /**
   * @param synonyms from {@code data/synonyms.txt}
   */
  public SearchIndexer(Synonyms synonyms) {
    this.synonyms = synonyms;
  }

  /**
   * The index of all that the site publishes: {@code search/index.json}, which the scripts read
   * first, and the shards in a folder named by their content.
   */
  public List<OutputFile> index(Site site) {
    return new SearchEngine(site, synonyms).files().stream().map(IndexFile::file).toList();
  }
}
