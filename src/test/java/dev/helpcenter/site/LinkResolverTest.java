package dev.helpcenter.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.helpcenter.testing.TestContent;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What links of the article {@code content/a/x.md} come out as. */
class LinkResolverTest {
  private static TestContent content() {
    return new TestContent()
        .article("b/passwords.md", "Passwords", "## Make one\n\nText.")
        .article("b/My File (1).md", "Mine", "Text.")
        .article("b/été.md", "Summer", "Text.")
        .article("a/near.md", "Near", "Text.")
        .article("top.md", "Top", "Text.")
        .file("c/index.md", "---\ntitle: C\n---\n\n## Inside\n")
        .article("c/d.md", "D", "Text.")
        .article("A & B/é/z.md", "Z", "Text.")
        .media("A & B/é/pic one.png")
        .media("b/form.pdf")
        .assets("files/terms.pdf", "favicon.ico");
  }

  private static List<String> addresses(TestContent content, String body) {
    Site site = content.article("a/x.md", "X", body).assemble().site();
    return site.articles().stream()
        .filter(article -> article.url().equals("a/x/") || article.url().equals("a/x.html"))
        .findFirst()
        .orElseThrow()
        .addresses();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "near.md                        | ../near/",
        "./near.md                      | ../near/",
        "../b/passwords.md              | ../../b/passwords/",
        "../b/passwords.md#make-one     | ../../b/passwords/#make-one",
        "/b/passwords.md                | ../../b/passwords/",
        "<../b/My File (1).md>          | ../../b/my-file-1/",
        "../b/My%20File%20%281%29.md    | ../../b/my-file-1/",
        "../b/été.md                    | ../../b/ete/",
        "../b/%C3%A9t%C3%A9.md          | ../../b/ete/",
        "..\\\\b\\\\passwords.md        | ../../b/passwords/",
        "../top.md                      | ../../top/",
        "#here                          | #here",
        "x.md                           | ./",
        "x.md#here                      | #here",
        "../c/index.md                  | ../../c/",
        "../c/index.md#inside           | ../../c/#inside",
        "../c/                          | ../../c/",
        "../c                           | ../../c/",
        "<../A & B/é/z.md>              | ../../a-and-b/e/z/",
        "<../A & B/é/pic one.png>       | ../../a-and-b/e/pic%20one.png",
        "../b/form.pdf                  | ../../b/form.pdf",
        "/files/terms.pdf               | ../../files/terms.pdf",
        "/a-z/                          | ../../a-z/",
        "/                              | ../../",
        "/b/passwords/                  | ../../b/passwords/",
        "mailto:me@example.org          | mailto:me@example.org",
        "tel:000                        | tel:000",
      })
  void links(String target, String href) {
    assertThat(addresses(content(), "## Here\n\n[text](" + target + ")"))
        .containsExactly("href=\"" + href + "\"");
  }

  @Test
  void outgoingLinksAreMarkedAndEscaped() {
    assertThat(addresses(content(), "[text](<https://example.org/?a=1&b=\"2\">)"))
        .containsExactly(
            "href=\"https://example.org/?a=1&amp;b=%222%22\" rel=\"noopener noreferrer external\"");
  }

  @Test
  void addressesWithoutASchemeGoToAnotherHost() {
    assertThat(addresses(content(), "[a](//example.org/x) [b](/\\example.org/x)"))
        .containsExactly(
            "href=\"https://example.org/x\" rel=\"noopener noreferrer external\"",
            "href=\"https://example.org/x\" rel=\"noopener noreferrer external\"");
  }

  @Test
  void whatLeadsNowhereIsNoLink() {
    assertThat(
            addresses(
                content().file("b/d.md", "---\ntitle: D\nstatus: draft\n---\nText.\n"),
                "[a](zzz.md) [b](../b/d.md) [c](../../x.md) ![d](e.png) ![f](https://example.org/g.png)"))
        .containsExactly("", "", "", "", "");
  }

  @Test
  void anArticleOfAnOlderSystemIsFoundByItsId() {
    TestContent content =
        content()
            .property(
                "import.article.url.pattern",
                "https://help.example.com/hc/en-us/articles/{id}* https://old.example.com/?p={id}")
            .file("b/old.md", "---\ntitle: Old\nid: 360001\n---\n\n## Part\n")
            .file("b/uuid.md", "---\ntitle: Old\nid: 1a2b-3c4d\n---\n\nText.\n");

    assertThat(
            addresses(
                content,
                "[a](https://help.example.com/hc/en-us/articles/360001-How-to?x=1#h_01)"
                    + " [b](http://help.example.com/hc/en-us/articles/360001#part)"
                    + " [c](https://help.example.com/hc/en-us/articles/1a2b-3c4d-name)"
                    + " [d](https://help.example.com/hc/en-us/articles/99)"
                    + " [e](https://help.example.com/other)"))
        .containsExactly(
            "href=\"../../b/old/\"",
            "href=\"../../b/old/#part\"",
            "href=\"../../b/uuid/\"",
            "",
            "href=\"https://help.example.com/other\" rel=\"noopener noreferrer external\"");
  }

  /** Each part of an address may be an id, and this one has a million. */
  @Test
  void anAddressOfHyphensIsNoId() {
    TestContent content =
        content().property("import.article.url.pattern", "https://help.example.com/{id}*");
    String address = "https://help.example.com/" + "-".repeat(1_000_000);
    Assertions.assertTimeoutPreemptively(
        Duration.ofMinutes(1),
        () ->
            assertThat(addresses(content, "[a](" + address + ")"))
                .singleElement()
                .asString()
                .startsWith("href=\"" + address));
  }

  @Test
  void linksInSnippetsCountFromTheSnippet() {
    Target target =
        new LinkResolver(
                content().input(),
                new PageIndex(
                    new PagePlan(content().input(), new GeneratedPages(content().settings()))
                        .pages(),
                    Map.of(),
                    Map.of()),
                new GeneratedPages(content().settings()))
            .resolve(
                "content/_snippets/s.md",
                content().article("a/x.md", "X", "T").assemble().pages().get(0),
                "../b/passwords.md");
    assertThat(target)
        .isEqualTo(new Target.ToPage("b/passwords/", "content/b/passwords.md", "", true));
  }

  @Test
  void linksBetweenArticlesWorkWithoutPrettyAddresses() {
    TestContent plain =
        TestContent.plainJBakeSite()
            .property("default.type", "page")
            .property("default.status", "published")
            .article("b/My File.md", "Mine", "## Part\n")
            .article("a/y.md", "Y", "Text.");
    assertThat(addresses(plain, "[m](<../b/My File.md#part>) [y](y.md) [y](y.html) [z](zzz.html)"))
        .containsExactly(
            "href=\"../b/My+File.html#part\"",
            "href=\"y.html\"",
            "href=\"y.html\"",
            "href=\"zzz.html\"");
  }

  @Test
  void aHostsOwnAddressesAreItsPages() {
    TestContent content = content().property("site.host", "https://example.org/help");
    assertThat(
            addresses(
                content,
                "[a](https://example.org/help/b/passwords/#make-one) [b](https://example.org/x)"))
        .containsExactly(
            "href=\"../../b/passwords/#make-one\"",
            "href=\"https://example.org/x\" rel=\"noopener noreferrer external\"");
  }
}
