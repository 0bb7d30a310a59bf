package dev.helpcenter.search;

import java.util.List;

/** Which category each article is in: what a search within one of them has to know. */
final class CategoryRuns {
  private CategoryRuns() {}

  /** In the order of the articles: a category, and how many articles of it follow each other. */
  static byte[] of(List<SearchDocument> documents) {
    Json json = new Json().raw("[");
    String category = "";
    int run = 0;
    for (SearchDocument document : documents) {
      if (document.isSection()) {
        continue;
      }
      if (run > 0 && !document.category().equals(category)) {
        json.string(category).raw(",").number(run).raw(",");
        run = 0;
      }
      category = document.category();
      run++;
    }
    return json.string(category).raw(",").number(run).raw("]").toByteArray();
  }
}
