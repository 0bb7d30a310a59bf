package dev.helpcenter.build;

import dev.helpcenter.check.PropertiesReader;
import dev.helpcenter.check.PropertyLine;
import dev.helpcenter.jbake.SiteConfiguration;
import dev.helpcenter.site.RedirectLine;
import dev.helpcenter.site.RedirectsReader;
import dev.helpcenter.source.Facts;
import dev.helpcenter.source.FactsReader;
import dev.helpcenter.source.Variables;
import dev.helpcenter.source.Variables.Snippet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads the files of a site that are no articles: settings, facts, redirects, snippets. */
final class SiteData {
  private static final String PROPERTIES = "jbake.properties";
  private static final String SNIPPETS = "_snippets";
  private static final String MARKDOWN = ".md";

  private final SiteConfiguration configuration;

  SiteData(SiteConfiguration configuration) {
    this.configuration = configuration;
  }

  List<PropertyLine> properties() {
    return text(PROPERTIES).map(text -> PropertiesReader.read(PROPERTIES, text)).orElse(List.of());
  }

  Facts facts() {
    String file = name(configuration.data().resolve("facts.yml"));
    return text(file).map(text -> FactsReader.read(file, text)).orElse(Facts.none());
  }

  List<RedirectLine> redirects() {
    String file = name(configuration.data().resolve("redirects.csv"));
    return text(file).map(text -> RedirectsReader.read(file, text)).orElse(List.of());
  }

  /** What articles can use between braces: settings of the site, facts, and snippets. */
  Variables variables(Facts facts) throws IOException {
    Map<String, String> values = new TreeMap<>(facts.variables());
    configuration
        .settings()
        .properties()
        .forEach(
            (key, value) -> {
              if (key.startsWith("site.")) {
                values.put(key, value);
              }
            });
    return new Variables(values, snippets());
  }

  private Map<String, Snippet> snippets() throws IOException {
    Map<String, Snippet> snippets = new TreeMap<>();
    Path folder = configuration.content().resolve(SNIPPETS);
    if (!Files.isDirectory(folder)) {
      return snippets;
    }
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*" + MARKDOWN)) {
      for (Path path : files) {
        String file = name(path);
        String fileName = path.getFileName().toString();
        String name = fileName.substring(0, fileName.length() - MARKDOWN.length());
        text(file).ifPresent(text -> snippets.put(name, new Snippet(file, text)));
      }
    }
    return snippets;
  }

  /** The text of a file, by its path from the site's folder, if there is such a file. */
  Optional<String> text(String file) {
    Path path = configuration.source().resolve(file);
    if (!Files.isRegularFile(path)) {
      return Optional.empty();
    }
    try {
      return Optional.of(new String(Files.readAllBytes(path), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String name(Path path) {
    return configuration
        .source()
        .relativize(path)
        .toString()
        .replace(path.getFileSystem().getSeparator(), "/");
  }
}
