package dev.helpcenter.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.helpcenter.site.Article;
import dev.helpcenter.site.Category;
import dev.helpcenter.site.Site;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No page grows with the site: lists go on on further pages, and each entry is on one of them. */
class LongListsTest {
  private static final Map<String, String> PROPERTIES =
      Map.of("archive.file", "a-z/index.html", "list.size", "2");

  private static PageModels models(Map<String, String> properties, List<Article> articles) {
    Category category = Sites.category("c/", "All", articles);
    Site site = Sites.site(Sites.settings("https://example.org/", properties), category);
    return new PageModels(site, Map.of());
  }

  private static List<Article> articles(int count) {
    return IntStream.rangeClosed(1, count)
        .mapToObj(i -> Sites.article("c/n" + i + "/", (char) ('A' + i % 3) + " number " + i))
        .toList();
  }

  private static Set<Object> urls(Object refs) {
    Set<Object> urls = new HashSet<>();
    ((List<?>) refs).forEach(ref -> urls.add(((Map<?, ?>) ref).get("url")));
    return urls;
  }

  @Test
  void aCategoryGoesOnOnPagesOfItsOwn() {
    List<Article> articles = articles(5);
    PageModels models = models(PROPERTIES, articles);

    Map<String, Object> first = models.page(Sites.category("c/", "All", articles));
    List<FurtherPage> further =
        models.furtherPages().stream().filter(page -> page.type().equals("category")).toList();

    assertThat(further).extracting(FurtherPage::url).containsExactly("c/page-2/", "c/page-3/");
    assertThat(further)
        .extracting(FurtherPage::title)
        .containsExactly("All, page 2", "All, page 3");
    assertThat(urls(first.get("articles"))).containsExactlyInAnyOrder("c/n1/", "c/n2/");
    assertThat(first).containsEntry("nextPage", "c/page-2/").doesNotContainKey("previousPage");
    Map<String, Object> last = further.get(1).page().get();
    assertThat(urls(last.get("articles"))).containsExactly("c/n5/");
    assertThat(last)
        .containsEntry("canonical", "https://example.org/c/page-3/")
        .containsEntry("root", "../../")
        .containsEntry("previousPage", "c/page-2/")
        .containsEntry("body", "")
        .doesNotContainKey("nextPage");
    assertThat(last)
        .containsEntry(
            "breadcrumbs",
            List.of(Map.of("title", "Home", "url", ""), Map.of("title", "All", "url", "c/")));
  }

  @Test
  void theIndexFromAToZBecomesAPagePerLetterAndMore() {
    PageModels models = models(PROPERTIES, articles(20));

    Map<String, Object> index = models.page(PageKind.ARCHIVE, "a-z/index.html");
    List<FurtherPage> further =
        models.furtherPages().stream().filter(page -> page.type().equals("archive")).toList();

    assertThat(urls(index.get("letterLinks")))
        .containsExactlyInAnyOrder("a-z/a/", "a-z/b/", "a-z/c/");
    assertThat(index).containsEntry("letters", List.of());
    assertThat(further)
        .extracting(FurtherPage::url)
        .containsExactly(
            "a-z/a/", "a-z/a/page-2/", "a-z/b/", "a-z/b/page-2/", "a-z/c/", "a-z/c/page-2/");
    assertThat(further.get(1).title()).isEqualTo("All articles, A to Z: A, page 2");
    Set<Object> listed = new HashSet<>();
    for (FurtherPage page : further) {
      List<?> groups = (List<?>) page.page().get().get("letters");
      listed.addAll(urls(((Map<?, ?>) groups.get(0)).get("articles")));
    }
    assertThat(listed).hasSize(20);
  }

  @Test
  void aShortIndexIsOnePage() {
    PageModels models = models(PROPERTIES, articles(4));

    Map<String, Object> index = models.page(PageKind.ARCHIVE, "a-z/index.html");

    assertThat(urls(index.get("letterLinks")))
        .containsExactlyInAnyOrder("#letter-1", "#letter-2", "#letter-3");
    assertThat((List<?>) index.get("letters")).hasSize(3);
    assertThat(models.furtherPages()).noneMatch(page -> page.type().equals("archive"));
  }

  @Test
  void anArticleKeepsItsAddressWhateverAPageOfAListWouldLikeToHave() {
    List<Article> articles = new ArrayList<>(articles(2));
    articles.add(Sites.article("c/page-2/", "Page 2"));

    assertThat(models(PROPERTIES, articles).furtherPages())
        .extracting(FurtherPage::url)
        .containsExactly("c/page-2-of-list/");
  }

  @Test
  void scriptsWithThousandsOfLettersGetRangesOfThem() {
    List<Article> articles =
        IntStream.range(0, 1_000)
            .mapToObj(i -> Sites.article("c/n" + i + "/", Character.toString(0x4e00 + i)))
            .toList();
    PageModels models = models(PROPERTIES, articles);

    List<?> links = (List<?>) models.page(PageKind.ARCHIVE, "a-z/index.html").get("letterLinks");

    assertThat(links).hasSize(40);
    assertThat(links.get(0).toString()).contains("a-z/u4e00/", "letter=一–", "count=25");
  }

  @Test
  void aRowOfManyPagesNamesOnlySomeOfThem() {
    List<FurtherPage> further =
        models(PROPERTIES, articles(40)).furtherPages().stream()
            .filter(page -> page.type().equals("category"))
            .toList();

    List<?> links = (List<?>) further.get(8).page().get().get("pages");

    assertThat(links.stream().map(link -> ((Map<?, ?>) link).get("number")).toList())
        .isEqualTo(List.of(1, 8, 9, 10, 11, 12, 20));
    assertThat(links.stream().map(link -> ((Map<?, ?>) link).get("gap")).toList())
        .isEqualTo(List.of(false, true, false, false, false, false, true));
  }

  @Test
  void everyAddressIsOneOfItsOwn() {
    List<String> urls =
        Stream.concat(
                models(PROPERTIES, articles(100)).furtherPages().stream().map(FurtherPage::url),
                Stream.of("c/", "a-z/"))
            .toList();

    assertThat(urls).doesNotHaveDuplicates();
  }
}
