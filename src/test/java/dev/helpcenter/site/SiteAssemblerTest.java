package dev.helpcenter.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.helpcenter.source.SourceDocument;
import dev.helpcenter.testing.TestContent;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class SiteAssemblerTest {
  @Test
  void addressesAreSlugsOfFoldersAndFiles() {
    Site site =
        new TestContent()
            .article("Orders & Returns/Où est mon colis.md", "Colis", "Texte.")
            .article("about.md", "About", "Text.")
            .assemble()
            .site();

    assertThat(site.articles())
        .extracting(Article::url, Article::outputPath)
        .containsExactly(
            tuple("about/", "about/index.html"),
            tuple(
                "orders-and-returns/ou-est-mon-colis/",
                "orders-and-returns/ou-est-mon-colis/index.html"));
  }

  @Test
  void foldersAreCategoriesWithTheirTitlesKept() {
    Site site =
        new TestContent()
            .article("Orders & Returns/Été/x.md", "X", "Text.")
            .article("get-back-in/y.md", "Y", "Text.")
            .file(
                "stay-safe/index.md", "---\ntitle: Stay safe!\norder: 1\nicon: key\n---\nHello.\n")
            .assemble()
            .site();

    assertThat(site.categories())
        .extracting(Category::url, Category::title, c -> c.parent().orElse(""))
        .containsExactly(
            tuple("stay-safe/", "Stay safe!", ""),
            tuple("get-back-in/", "Get back in", ""),
            tuple("orders-and-returns/", "Orders & Returns", ""),
            tuple("orders-and-returns/ete/", "Été", "orders-and-returns/"));
    assertThat(site.categories().get(0).index().map(Article::html)).contains("<p>Hello.</p>\n");
    assertThat(site.articles()).extracting(Article::url).doesNotContain("stay-safe/");
  }

  @Test
  void articlesAreListedByOrderThenTitle() {
    Site site =
        new TestContent()
            .article("a/1.md", "beta", "Text.")
            .article("a/2.md", "Alpha", "Text.")
            .file("a/3.md", "---\ntitle: Zulu\norder: 1\n---\nText.\n")
            .assemble()
            .site();

    assertThat(site.categories().get(0).articles())
        .extracting(Article::title)
        .containsExactly("Zulu", "Alpha", "beta");
  }

  @Test
  void aHeaderCanPutAnArticleIntoAnotherCategory() {
    Site site =
        new TestContent()
            .article("a/1.md", "One", "Text.")
            .file("b/2.md", "---\ntitle: Two\ncategory: A\n---\nText.\n")
            .article("b/3.md", "Three", "Text.")
            .assemble()
            .site();

    assertThat(site.category("a/").orElseThrow().articles())
        .extracting(Article::url)
        .containsExactly("a/1/", "b/2/");
  }

  @Test
  void whatIsNotDueIsNotPublished() {
    TestContent content =
        new TestContent()
            .file("a/draft.md", "---\ntitle: D\nstatus: draft\n---\nText.\n")
            .file("a/later.md", "---\ntitle: L\npublish: 2026-11-24\n---\nText.\n")
            .file("a/today.md", "---\ntitle: T\npublish: 2026-11-23\n---\nText.\n")
            .file("a/gone.md", "---\ntitle: G\nexpires: 2026-11-23\n---\nText.\n")
            .file("a/last-day.md", "---\ntitle: X\nexpires: 2026-11-24\n---\nText.\n")
            .file("a/dated.md", "title=P\ndate=2026-11-24\nstatus=published-date\n~~~~~~\nText.\n")
            .file("b/draft.md", "---\ntitle: B\nstatus: draft\n---\nText.\n");
    Site site = content.assemble().site();

    assertThat(site.articles()).extracting(Article::url).containsExactly("a/last-day/", "a/today/");
    assertThat(site.categories()).extracting(Category::url).containsExactly("a/");
    assertThat(content.withDrafts().assemble().site().articles()).hasSize(7);
  }

  @Test
  void theOrderOfTheInputDoesNotMatter() {
    TestContent content =
        new TestContent()
            .article("a/peche.md", "One", "See [two](pêche.md).")
            .article("a/pêche.md", "Two", "Text.")
            .article("a/péché.md", "Three", "Text.");
    SiteInput input = content.input();
    List<SourceDocument> reversed = new ArrayList<>(input.documents());
    Collections.reverse(reversed);
    SiteInput other =
        new SiteInput(
            input.settings(),
            reversed,
            input.media(),
            input.redirects(),
            input.assets(),
            input.drafts(),
            input.today());

    assertThat(new SiteAssembler().assemble(other).site().articles())
        .extracting(Article::url, Article::html)
        .isEqualTo(
            new SiteAssembler()
                .assemble(input).site().articles().stream()
                    .map(a -> tuple(a.url(), a.html()))
                    .toList());
  }

  @Test
  void aPlainJBakeSiteKeepsItsAddresses() {
    Site site =
        TestContent.plainJBakeSite()
            .file(
                "blog/2013/My Post.md",
                "title=My post\ntype=post\nstatus=published\n~~~~~~\n"
                    + "[about](../../about.html), [other](https://example.org/), [tag](/tags/x.html)\n")
            .file("about.html", "title=About\ntype=page\nstatus=published\n~~~~~~\n<p>Hi</p>\n")
            .assemble()
            .site();

    assertThat(site.articles())
        .extracting(Article::url)
        .containsExactly("about.html", "blog/2013/My+Post.html");
    assertThat(site.articles().get(1).addresses())
        .containsExactly(
            "href=\"../../about.html\"",
            "href=\"https://example.org/\"",
            "href=\"../../tags/x.html\"");
    assertThat(site.categories()).isEmpty();
  }

  @Test
  void aPlainJBakeSiteCanHaveAddressesWithoutExtension() {
    Site site =
        TestContent.plainJBakeSite()
            .property("uri.noExtension", "true")
            .property("uri.noExtension.prefix", "/blog/")
            .file("blog/First.md", "title=F\ntype=post\nstatus=published\n~~~~~~\nText\n")
            .file("about.md", "title=A\ntype=page\nstatus=published\n~~~~~~\nText\n")
            .assemble()
            .site();

    assertThat(site.articles())
        .extracting(Article::url, Article::outputPath)
        .containsExactly(
            tuple("about.html", "about.html"), tuple("blog/First/", "blog/First/index.html"));
  }
}
