package dev.helpcenter.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.helpcenter.site.Article;
import dev.helpcenter.site.Category;
import dev.helpcenter.site.Site;
import dev.helpcenter.site.SiteSettings;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A page that is not compared must not show anything that the outline leaves out. */
class SiteOutlineTest {
  private static final SiteSettings SETTINGS = Sites.settings("https://example.org/", Map.of());

  private final Article first = Sites.article("get-in/forgot/", "Forgot password");
  private final Article second = Sites.article("get-in/errors/", "Errors");
  private final Category category = Sites.category("get-in/", "Get in", List.of(first, second));

  private static List<Object> outline(Site site) {
    return new PageModels(site, Map.of()).outline();
  }

  private static List<Object> outline(Category... categories) {
    return outline(Sites.site(SETTINGS, categories));
  }

  private static Category with(Article... articles) {
    return Sites.category("get-in/", "Get in", List.of(articles));
  }

  private static Category nested(String title, String description, String icon) {
    return new Category(
        "get-in/codes/",
        title,
        description,
        icon,
        1,
        Optional.of("get-in/"),
        Optional.empty(),
        List.of());
  }

  private Site related(Article... articles) {
    Site site = Sites.site(SETTINGS, category);
    return new Site(
        SETTINGS,
        Optional.empty(),
        site.articles(),
        site.categories(),
        List.of(),
        Map.of(first.url(), List.of(articles)),
        Map.of(),
        Map.of());
  }

  private static Article leadingTo(String address, Article article) {
    return article.with(article.source(), List.of(address));
  }

  @Test
  void itIsTheSameForTheSameSite() {
    assertThat(outline(category)).isEqualTo(outline(with(first, second)));
  }

  @Test
  void whatIsShownOfAnArticleCounts() {
    assertThat(outline(with(first, Sites.article("get-in/errors/", "Other"))))
        .isNotEqualTo(outline(category));
    assertThat(outline(with(first, Sites.article("get-in/error/", "Errors"))))
        .isNotEqualTo(outline(category));
    assertThat(outline(with(first, Sites.article("get-in/errors/", "Errors", "faq", ""))))
        .isNotEqualTo(outline(category));
  }

  @Test
  void theOrderAndTheNumberOfArticlesCount() {
    assertThat(outline(with(second, first))).isNotEqualTo(outline(category));
    assertThat(outline(with(first))).isNotEqualTo(outline(category));
  }

  @Test
  void whereLinksLeadCounts() {
    assertThat(outline(with(leadingTo("href=\"a/\"", first))))
        .isNotEqualTo(outline(with(leadingTo("href=\"b/\"", first))));
  }

  @Test
  void relatedArticlesCount() {
    assertThat(outline(related(second))).isNotEqualTo(outline(related()));
  }

  @Test
  void whatIsShownOfACategoryCounts() {
    List<Object> before = outline(category, nested("Codes", "About codes", "key"));

    assertThat(outline(category)).isNotEqualTo(before);
    assertThat(outline(category, nested("Other", "About codes", "key"))).isNotEqualTo(before);
    assertThat(outline(category, nested("Codes", "Other", "key"))).isNotEqualTo(before);
    assertThat(outline(category, nested("Codes", "About codes", "lock"))).isNotEqualTo(before);
    assertThat(outline(nested("Codes", "About codes", "key"), category)).isNotEqualTo(before);
  }

  @Test
  void whereLinksOfACategoryLeadCounts() {
    assertThat(outline(introducedBy(leadingTo("href=\"a/\"", first))))
        .isNotEqualTo(outline(introducedBy(leadingTo("href=\"b/\"", first))));
  }

  private static Category introducedBy(Article index) {
    return new Category(
        "get-in/", "Get in", "", "", 1, Optional.empty(), Optional.of(index), List.of());
  }
}
