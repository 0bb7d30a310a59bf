package dev.helpcenter.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.helpcenter.check.Diagnostic;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a header says about when, where and with what an article is published; in a whole build. */
class PublicationTest {
  @TempDir Path folder;
  private final Map<String, String> output = new ConcurrentSkipListMap<>();

  @BeforeEach
  void site() throws IOException {
    file("jbake.properties", "site.name=Small\nsite.host=https://example.org\n");
    file("content/a/index.md", "---\ntitle: Ay\n---\n");
    article("a/plain.md", "Plain zebra", "");
  }

  private void file(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private void article(String path, String title, String header) throws IOException {
    file("content/" + path, "---\ntitle: " + title + "\n" + header + "---\n\nText.\n");
  }

  private void build(LocalDate today, boolean drafts) throws IOException {
    output.clear();
    Clock clock = Clock.fixed(today.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    BuildResult result =
        new SiteBuild(new BuildOptions(folder, drafts, false, clock))
            .run(
                file -> output.put(file.path(), new String(file.content(), StandardCharsets.UTF_8)),
                Progress.NONE);
    assertThat(result.diagnostics()).extracting(Diagnostic::message).isEmpty();
  }

  /** Whether a page is written, and whether any file of the site mentions its title. */
  private void assertPublished(String url, String title, boolean published) {
    assertThat(output.containsKey(url + "index.html")).as(url).isEqualTo(published);
    assertThat(output.values().stream().anyMatch(text -> text.contains(title)))
        .as(title)
        .isEqualTo(published);
  }

  @Test
  void aDraftIsNowhereUntilDraftsAreAskedFor() throws IOException {
    article("a/idea.md", "Quagga idea", "status: draft\n");
    build(LocalDate.of(2026, 11, 25), false);
    assertPublished("a/idea/", "Quagga", false);
    build(LocalDate.of(2026, 11, 25), true);
    assertPublished("a/idea/", "Quagga", true);
  }

  @Test
  void anArticleAppearsOnTheDayOfPublish() throws IOException {
    article("a/soon.md", "Quagga soon", "publish: 2026-12-01\n");
    build(LocalDate.of(2026, 11, 30), false);
    assertPublished("a/soon/", "Quagga", false);
    build(LocalDate.of(2026, 12, 1), false);
    assertPublished("a/soon/", "Quagga", true);
  }

  @Test
  void anArticleIsGoneOnTheDayOfExpires() throws IOException {
    article("a/sale.md", "Quagga sale", "expires: 2026-12-01\n");
    build(LocalDate.of(2026, 11, 30), false);
    assertPublished("a/sale/", "Quagga", true);
    build(LocalDate.of(2026, 12, 1), false);
    assertPublished("a/sale/", "Quagga", false);
  }

  @Test
  void orderComesBeforeTitles() throws IOException {
    article("a/x.md", "Xerus", "order: 1\n");
    article("a/y.md", "Yak", "order: 2\n");
    article("a/b.md", "Bison", "");
    build(LocalDate.of(2026, 11, 25), false);
    assertThat(output.get("a/index.html").replaceAll("(?s).*<main", "<main"))
        .containsSubsequence("Xerus", "Yak", "Bison", "Plain zebra");
  }

  @Test
  void anAliasLeadsToTheArticle() throws IOException {
    article("a/new.md", "New", "aliases: [old/place/, even-older.html]\n");
    build(LocalDate.of(2026, 11, 25), false);
    assertThat(output.get("old/place/index.html")).contains("url=../../a/new/");
    assertThat(output.get("even-older.html")).contains("url=./a/new/");
  }

  @Test
  void relatedArticlesAreThoseThatAreNamed() throws IOException {
    for (String name : new String[] {"one", "two", "three", "four", "five"}) {
      article("a/" + name + ".md", "Quagga and okapi " + name, "");
    }
    article("b/far.md", "Nothing in common", "");
    file("content/b/index.md", "---\ntitle: Bee\n---\n");
    article("a/named.md", "Quagga and okapi", "related: [../b/far.md, plain.md]\n");
    build(LocalDate.of(2026, 11, 25), false);
    Matcher related =
        Pattern.compile("(?s)<[^>]*class=\"[^\"]*related.*?</(?:section|nav|aside)>")
            .matcher(output.get("a/named/index.html"));
    assertThat(related.find()).isTrue();
    assertThat(related.group()).containsSubsequence("Nothing in common", "Plain zebra");
  }
}
