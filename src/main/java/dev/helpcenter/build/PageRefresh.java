package dev.helpcenter.build;

import dev.helpcenter.site.Article;
import dev.helpcenter.site.OutputFile;
import dev.helpcenter.site.Site;
import dev.helpcenter.source.Flaw;
import dev.helpcenter.source.FrontMatter;
import dev.helpcenter.source.Reference;
import dev.helpcenter.source.SourceDocument;
import dev.helpcenter.source.SourceReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Makes one article's page anew from a site that was just built, when nothing but the article's
 * text has changed. It takes a few milliseconds however large the site is; a build then follows for
 * all that the text has to do with: the search index, the checks, other pages' links to its
 * headings.
 */
final class PageRefresh {
  private final SourceReader reader;
  private final Path source;
  private final SiteWriter writer;
  private final Map<String, Article> articles = new HashMap<>();

  private record Address(Reference.Kind kind, String target) {}

  PageRefresh(SourceReader reader, Path source, Site site, SiteWriter writer) {
    this.reader = reader;
    this.source = source;
    this.writer = writer;
    site.articles().forEach(article -> articles.put(article.source().file(), article));
  }

  /**
   * The page of this file.
   *
   * @return nothing if more than its text has changed, or something is newly wrong with it
   */
  Optional<OutputFile> of(Path file) throws IOException {
    if (!file.startsWith(source) || !Files.isRegularFile(file)) {
      return Optional.empty();
    }
    Article article = articles.get(name(file));
    if (article == null) {
      return Optional.empty();
    }
    SourceDocument fresh = reader.read(file, article.source().file());
    if (!known(article.source().flaws()).containsAll(known(fresh.flaws()))
        || !values(fresh.frontMatter()).equals(values(article.source().frontMatter()))) {
      return Optional.empty();
    }
    Optional<List<String>> addresses = addresses(article, fresh);
    return addresses.isEmpty()
        ? Optional.empty()
        : writer.again(article.with(fresh, addresses.get()));
  }

  /** Flaws wherever they stand: one that the last build knew was no error. */
  private static Set<String> known(List<Flaw> flaws) {
    return flaws.stream().map(flaw -> flaw.kind() + flaw.detail()).collect(Collectors.toSet());
  }

  private String name(Path file) {
    return source.relativize(file).toString().replace('\\', '/');
  }

  private static List<Map.Entry<String, Object>> values(FrontMatter frontMatter) {
    return frontMatter.entries().stream()
        .map(entry -> Map.entry(entry.key(), entry.value()))
        .toList();
  }

  /**
   * What stands for the links and images; nothing if there is a new one, which only a build knows.
   */
  private static Optional<List<String>> addresses(Article article, SourceDocument fresh) {
    Map<Address, String> known = new HashMap<>();
    List<Reference> before = article.source().body().references();
    for (int i = 0; i < before.size(); i++) {
      known.put(
          new Address(before.get(i).kind(), before.get(i).target()), article.addresses().get(i));
    }
    List<String> addresses = new ArrayList<>();
    for (Reference reference : fresh.body().references()) {
      String address = known.get(new Address(reference.kind(), reference.target()));
      if (address == null) {
        return Optional.empty();
      }
      addresses.add(address);
    }
    return Optional.of(addresses);
  }
}
