package dev.helpcenter.search;

import dev.helpcenter.site.Article;
import dev.helpcenter.site.Site;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Searches a site without a browser, with the results that readers get there. Immutable; safe for
 * several threads.
 */
public final class SearchEngine {
  private final SearchIndex index;
  private final List<Article> articles;
  private final IndexMemory memory;
  private final Searcher searcher;

  /** The urls of the articles, by themselves and by the articles' files. */
  private final Map<String, String> urls = new HashMap<>();

  private final String host;

  /** Indexes the site. */
  public SearchEngine(Site site, Synonyms synonyms) {
    this(site, synonyms, IndexMemory.NONE);
  }

  /**
   * Indexes the site.
   *
   * @param memory what need not be counted again
   */
  public SearchEngine(Site site, Synonyms synonyms, IndexMemory memory) {
    this.index = SearchIndex.of(site, synonyms, memory);
    this.articles = site.articles();
    this.memory = memory;
    this.searcher = new Searcher(index);
    this.host = site.settings().host().map(URI::toString).orElse("");
    for (Article article : site.articles()) {
      urls.put(article.url(), article.url());
      urls.put(article.source().file(), article.url());
    }
  }

  /**
   * The files of the index: {@code search/index.json}, which the scripts read first, and the shards
   * in a folder named by their content.
   */
  public List<IndexFile> files() {
    return ShardWriter.write(index, articles, memory);
  }

  /**
   * The url of the article that an editor means by an address: its own, with or without a host, a
   * leading slash, and the slash or {@code index.html} at its end; or the path of its file.
   */
  public Optional<String> resolve(String address) {
    String path = address;
    if (!host.isEmpty() && path.startsWith(host)) {
      path = path.substring(host.length());
    }
    path = path.replaceFirst("^https?://[^/]*", "");
    path = path.replaceFirst("^/+", "").replaceFirst("[#?].*$", "");
    path = path.replaceFirst("(^|/)index\\.html$", "$1");
    String url = urls.get(path);
    return Optional.ofNullable(url != null ? url : urls.get(path + "/"));
  }

  /** The urls of all articles. */
  public Set<String> urls() {
    return Set.copyOf(urls.values());
  }

  /** What readers are shown for a query: articles, each followed by its sections that fit. */
  public List<Hit> search(String query, int limit) {
    return HitChooser.choose(searcher.rank(searcher.plan(query), limit), limit).stream()
        .map(
            chosen -> {
              SearchDocument document = searcher.document(chosen.id());
              return new Hit(document.url(), document.title(), document.section(), chosen.score());
            })
        .toList();
  }

  /** The articles for a query, best first, without their sections. */
  public List<Hit> articles(String query, int limit) {
    List<Hit> hits = new ArrayList<>();
    for (Searcher.Found found : searcher.rank(searcher.plan(query), limit)) {
      if (hits.size() == limit) {
        break;
      }
      SearchDocument document = searcher.document(found.article() * SearchDocument.STRIDE);
      hits.add(new Hit(document.url(), document.title(), "", found.score()));
    }
    return hits;
  }
}
