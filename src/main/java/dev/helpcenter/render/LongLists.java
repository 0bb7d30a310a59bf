package dev.helpcenter.render;

import dev.helpcenter.site.Category;
import dev.helpcenter.site.Site;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** The lists that grow with the site: of each category, and of all articles from A to Z. */
final class LongLists {
  private final Navigation navigation;
  private final Map<String, ListingPages> categories = new LinkedHashMap<>();
  private final Optional<AlphabetPages> alphabet;

  /**
   * @param order of all articles
   * @param archiveTitle the title of the index of all articles
   */
  LongLists(
      Site site,
      ArticleRefs refs,
      Navigation navigation,
      SiteModel model,
      AlphabeticalOrder order,
      String archiveTitle) {
    this.navigation = navigation;
    ListSize size = ListSize.of(site.settings());
    Set<String> taken = new HashSet<>();
    site.articles().forEach(article -> taken.add(article.url()));
    site.categories().forEach(category -> taken.add(category.url()));
    for (Category category : site.categories()) {
      ListEntries entries = new ListEntries(refs.of(category.articles()), model.children(category));
      categories.put(
          category.url(), new ListingPages(category.url(), entries, size, taken::contains));
    }
    this.alphabet =
        site.settings()
            .property("archive.file")
            .map(Urls::ofFile)
            .map(url -> new AlphabetPages(order, url, archiveTitle, refs, size));
  }

  /** What a category's own page has. */
  Map<String, Object> of(Category category) {
    return listing(category).values(0);
  }

  /** What the own page of the index of all articles has. */
  Map<String, Object> ofAlphabet() {
    return alphabet.map(AlphabetPages::index).orElse(Map.of());
  }

  /** The pages that go on with a category's list; none if it fits on the category's own page. */
  List<ListPart> further(Category category) {
    ListingPages listing = listing(category);
    List<ListPart> parts = new ArrayList<>();
    for (int i = 1; i < listing.urls().size(); i++) {
      Map<String, Object> values = listing.values(i);
      values.put("breadcrumbs", navigation.trailOf(Optional.of(category.url())));
      String title = PageRow.numbered(category.title(), i);
      parts.add(new ListPart(listing.urls().get(i), "category", title, values));
    }
    return parts;
  }

  /** The pages of the letters; none if the index of all articles fits on one page. */
  List<ListPart> furtherOfAlphabet() {
    return alphabet.map(pages -> pages.parts(navigation)).orElse(List.of());
  }

  private ListingPages listing(Category category) {
    return Objects.requireNonNull(categories.get(category.url()), category.url());
  }
}
