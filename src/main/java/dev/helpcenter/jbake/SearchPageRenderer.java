package dev.helpcenter.jbake;

/** Renders the page of search results. */
public final class SearchPageRenderer extends GeneratedPageRenderer {
  public SearchPageRenderer() {
    super("search", "search/index.html");
  }
}
