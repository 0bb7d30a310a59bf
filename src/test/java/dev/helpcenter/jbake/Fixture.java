package dev.helpcenter.jbake;

import dev.helpcenter.check.Diagnostic;
import dev.helpcenter.render.PageModels;
import dev.helpcenter.site.Article;
import dev.helpcenter.site.Site;
import dev.helpcenter.source.Body;
import dev.helpcenter.source.FrontMatter;
import dev.helpcenter.source.Place;
import dev.helpcenter.source.SourceDocument;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;

/** A site's folder and its articles, made by a test. */
final class Fixture {
  private final Path folder;
  private final List<Article> articles = new ArrayList<>();
  private final Map<String, String> output = new ConcurrentSkipListMap<>();
  private List<Diagnostic> diagnostics = List.of();
  private Duration pageLimit = RenderLimit.USUAL;
  private KnownPages known = KnownPages.NONE;

  Fixture(Path folder) throws IOException {
    this.folder = folder;
    Files.createDirectories(folder.resolve("content"));
  }

  /** Bakes from now on with what is known of earlier bakes. */
  Fixture with(KnownPages pages) {
    known = pages;
    return this;
  }

  Fixture file(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    return this;
  }

  /**
   * Adds a document of a plain JBake site.
   *
   * @param name without extension, below the content folder
   * @param header {@code key, value, key, value, …}
   */
  Fixture document(String name, String html, String... header) throws IOException {
    String file = "content/" + name + ".md";
    file(file, html);
    Place place = Place.start(file);
    List<FrontMatter.Entry> entries = new ArrayList<>();
    for (int i = 0; i < header.length; i += 2) {
      entries.add(new FrontMatter.Entry(header[i], header[i + 1], place, place));
    }
    FrontMatter frontMatter = new FrontMatter(entries);
    articles.add(
        new Article(
            new SourceDocument(
                file, frontMatter, Body.of(html), List.of(), List.of(), 0, List.of()),
            frontMatter.text("type").orElse("post"),
            name + ".html",
            name + ".html",
            frontMatter.text("title").orElse(name),
            "",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            frontMatter.list("tags"),
            List.of(),
            List.of(),
            List.of(),
            Integer.MAX_VALUE,
            Optional.empty(),
            List.of()));
    return this;
  }

  /** Sets how long a page may take. */
  Fixture pageLimit(Duration limit) {
    pageLimit = limit;
    return this;
  }

  Fixture bake() throws Exception {
    return bake(2);
  }

  Fixture bake(int threads) throws Exception {
    SiteConfiguration configuration = SiteConfiguration.read(folder);
    Site site =
        new Site(
            configuration.settings(),
            Optional.empty(),
            articles,
            List.of(),
            List.of(),
            Map.of(),
            Map.of(),
            Map.of());
    Oven oven =
        new Oven(
            configuration,
            ThemeTemplates.read(configuration),
            site,
            new PageModels(site, Map.of()),
            article -> Optional.of(article.title() + article.html()),
            threads,
            pageLimit);
    output.clear();
    diagnostics =
        oven.bake(
            file -> output.put(file.path(), new String(file.content(), StandardCharsets.UTF_8)),
            known,
            () -> {});
    return this;
  }

  Map<String, String> output() {
    return output;
  }

  String page(String path) {
    return Optional.ofNullable(output.get(path))
        .orElseThrow(() -> new AssertionError(path + " is not among " + output.keySet()));
  }

  List<Diagnostic> diagnostics() {
    return diagnostics;
  }
}
