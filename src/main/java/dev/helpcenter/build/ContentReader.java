package dev.helpcenter.build;

import dev.helpcenter.jbake.SiteConfiguration;
import dev.helpcenter.site.Article;
import dev.helpcenter.site.Category;
import dev.helpcenter.site.Site;
import dev.helpcenter.site.SiteSettings;
import dev.helpcenter.source.ContentFiles;
import dev.helpcenter.source.ContentFiles.ContentFile;
import dev.helpcenter.source.ContentScanner;
import dev.helpcenter.source.Reference;
import dev.helpcenter.source.SourceDocument;
import dev.helpcenter.source.SourceReader;
import dev.helpcenter.source.SourceSettings;
import dev.helpcenter.source.Variables;
import dev.helpcenter.source.Workers;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Reads all articles. The site it makes of them is provisional: nothing is resolved or judged. */
final class ContentReader {
  private final SiteConfiguration configuration;
  private final int threads;

  ContentReader(SiteConfiguration configuration, int threads) {
    this.configuration = configuration;
    this.threads = threads;
  }

  Site read(BuildOptions options, Progress progress) throws IOException {
    SiteSettings settings = configuration.settings();
    ContentFiles files = new ContentScanner(configuration.source(), configuration.content()).scan();
    SourceReader reader =
        new SourceReader(
            new SourceSettings(
                settings.property("header.separator").orElse("~~~~~~"),
                settings.property("default.type").orElse(""),
                Arrays.stream(settings.property("tabs.labels").orElse("").split(",", -1))
                    .map(String::strip)
                    .toList()),
            Variables.none());
    SourceDocument[] documents = new SourceDocument[files.articles().size()];
    AtomicInteger done = new AtomicInteger();
    Workers.run(
        threads,
        next -> {
          for (int i = next.getAndIncrement(); i < documents.length; i = next.getAndIncrement()) {
            ContentFile file = files.articles().get(i);
            documents[i] = reader.read(file.path(), file.name());
            progress.report("Reading articles", done.incrementAndGet(), documents.length);
          }
        });
    return provisional(settings, List.of(documents), files, options.drafts());
  }

  private static Site provisional(
      SiteSettings settings, List<SourceDocument> documents, ContentFiles files, boolean drafts) {
    List<Article> articles = new ArrayList<>();
    Map<String, Article> indexes = new HashMap<>();
    Map<String, List<Article>> byCategory = new TreeMap<>();
    for (SourceDocument document : documents) {
      Article article = article(settings, document);
      String status =
          document
              .frontMatter()
              .text("status")
              .or(() -> settings.property("default.status"))
              .orElse("");
      if (!drafts && status.equals("draft")) {
        continue;
      }
      if (document.file().endsWith("/index.md") && settings.types().contains("category")) {
        indexes.put(article.url(), article);
      } else {
        articles.add(article);
        article
            .category()
            .ifPresent(url -> byCategory.computeIfAbsent(url, u -> new ArrayList<>()).add(article));
      }
    }
    articles.sort(Comparator.comparing(Article::url));
    List<Category> categories = new ArrayList<>();
    byCategory.forEach((url, members) -> categories.add(category(url, members, indexes.get(url))));
    Map<String, String> media = new HashMap<>();
    files.media().forEach(f -> media.put(f.name().replaceFirst("^content/", ""), f.name()));
    return new Site(settings, articles, categories, List.of(), Map.of(), media);
  }

  private static Category category(
      String url, List<Article> members, @org.jspecify.annotations.Nullable Article index) {
    return new Category(
        url,
        index == null ? url : index.title(),
        index == null ? "" : index.description(),
        index == null ? "" : index.source().frontMatter().text("icon").orElse(""),
        0,
        Optional.empty(),
        Optional.ofNullable(index),
        members);
  }

  private static Article article(SiteSettings settings, SourceDocument document) {
    String path = document.file().replaceFirst("^content/", "").replaceFirst("\\.[a-z]+$", "");
    String slug = path.toLowerCase(Locale.ROOT).replaceFirst("(^|/)index$", "$1");
    String url = !settings.prettyUrls() ? path + ".html" : slug.replaceFirst("([^/])$", "$1/");
    String folder =
        document.file().substring("content/".length(), document.file().lastIndexOf('/') + 1);
    return new Article(
        document,
        document
            .frontMatter()
            .text("type")
            .or(() -> settings.property("default.type"))
            .orElse("post"),
        url,
        url.endsWith("/") || url.isEmpty() ? url + "index.html" : url,
        document.frontMatter().text("title").orElse(path),
        document.frontMatter().text("description").orElse(""),
        folder.isEmpty() || !settings.prettyUrls() ? Optional.empty() : Optional.of(folder),
        Optional.empty(),
        Optional.empty(),
        document.frontMatter().list("tags"),
        document.frontMatter().list("keywords"),
        document.frontMatter().list("asked-as"),
        List.of(),
        Integer.MAX_VALUE,
        document.frontMatter().text("featured").map(text -> 1),
        document.body().references().stream().map(ContentReader::address).toList());
  }

  private static String address(Reference reference) {
    return reference.kind() == Reference.Kind.LINK
        ? "href=\"" + reference.target().replaceFirst("([^/]*)\\.md(#|$)", "../$1/$2") + "\""
        : "src=\"" + reference.target() + "\"";
  }
}
