package dev.helpcenter.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.helpcenter.site.Article;
import dev.helpcenter.site.Category;
import dev.helpcenter.site.Site;
import dev.helpcenter.site.SiteSettings;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PageModelsTest {
  private final Article first = Sites.article("get-in/forgot/", "Forgot password");
  private final Article second = Sites.article("get-in/errors/", "Émail errors");
  private final Category category = Sites.category("get-in/", "Get in", List.of(first, second));
  private final SiteSettings settings =
      Sites.settings(
          "https://example.org/help/",
          Map.of("archive.file", "a-z/index.html", "site.help", "get-in/"));
  private final Site site = Sites.site(settings, category);
  private final PageModels models = new PageModels(site, Map.of("site.css", "assets/site.1.css"));

  @Test
  void anArticleKnowsItsPlace() {
    Map<String, Object> page = models.page(first);

    assertThat(page)
        .containsEntry("root", "../../")
        .containsEntry("kind", "article")
        .containsEntry("canonical", "https://example.org/help/get-in/forgot/")
        .containsEntry("reviewed", Map.of("iso", "2026-11-20", "text", "20 November 2026"))
        .containsEntry(
            "breadcrumbs",
            List.of(
                Map.of("title", "Home", "url", ""), Map.of("title", "Get in", "url", "get-in/")))
        .containsEntry("contents", List.of(Map.of("level", 2, "title", "First", "anchor", "first")))
        .doesNotContainKey("previous");
    assertThat(page.get("next")).asString().contains("get-in/errors/");
  }

  @Test
  void whatPagesShareIsMadeOnce() {
    assertThat(models.page(first).get("category")).isSameAs(models.page(second).get("category"));
    assertThat(models.site()).isSameAs(models.site());
  }

  @Test
  void theSiteListsArticlesFromAToZWithoutRegardToAccents() {
    assertThat(models.site().get("articles").toString())
        .startsWith("[{")
        .matches(articles -> articles.indexOf("Émail") < articles.indexOf("Forgot"));
    assertThat(models.site()).containsEntry("archiveUrl", "a-z/");
    assertThat(models.site().get("help")).asString().contains("get-in/");
  }

  @Test
  @SuppressWarnings("unchecked") // the model's values have no types
  void theLatestAreTheTwentyReviewedLast() {
    List<Article> articles = new ArrayList<>();
    for (int day = 1; day <= 25; day++) {
      LocalDate date = LocalDate.of(2026, 10, 1 + day * 7 % 25);
      articles.add(Sites.reviewed("get-in/" + (date.getDayOfMonth() + 100) + "/", date));
    }
    articles.add(Sites.reviewed("get-in/again/", LocalDate.of(2026, 10, 25)));
    Site many = Sites.site(settings, Sites.category("get-in/", "Get in", articles));

    List<Map<String, Object>> latest =
        (List<Map<String, Object>>) new PageModels(many, Map.of()).site().get("latest");

    assertThat(latest)
        .extracting(ref -> ref.get("url"))
        .hasSize(20)
        .startsWith("get-in/125/", "get-in/again/", "get-in/124/")
        .endsWith("get-in/108/", "get-in/107/");
  }

  @Test
  void theErrorPageUsesFullPathsAsItIsServedAtAnyDepth() {
    assertThat(models.page(PageKind.ERROR404, "404.html")).containsEntry("root", "/help/");
    assertThat(models.page(PageKind.ARCHIVE, "a-z/index.html"))
        .containsEntry("root", "../")
        .containsEntry("url", "a-z/");
    assertThat(models.page(PageKind.HOME, "index.html")).containsEntry("root", "./");
  }

  @Test
  void questionsOfAnFaqAreParts() {
    Article faq =
        Sites.article("get-in/faq/", "FAQ", "faq", "<p>Lead</p><h2 id=\"q\">Why?</h2><p>So.</p>");

    assertThat(models.page(faq))
        .containsEntry("lead", "<p>Lead</p>")
        .containsEntry(
            "sections", List.of(Map.of("anchor", "q", "heading", "Why?", "html", "<p>So.</p>")));
  }

  @Test
  void structuredDataCannotEndItsScript() {
    Article hostile = Sites.article("get-in/x/", "</script><script>alert(1)</script>");

    assertThat(models.page(hostile).get("jsonLd").toString())
        .doesNotContain("<")
        .contains("\"@type\":\"BreadcrumbList\"", "\"dateModified\":\"2026-11-20\"");
  }
}
