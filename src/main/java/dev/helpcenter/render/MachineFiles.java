package dev.helpcenter.render;

import dev.helpcenter.site.Article;
import dev.helpcenter.site.Category;
import dev.helpcenter.site.OutputFile;
import dev.helpcenter.site.Site;
import dev.helpcenter.site.SiteSettings;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The small files that hosts and crawlers look for: {@code robots.txt}, {@code .nojekyll}, {@code
 * CNAME}, {@code llms.txt}, and the manifest for devices that keep the site.
 */
public final class MachineFiles {
  private final Site site;
  private final SiteSettings settings;
  private final Set<String> assets;

  /**
   * @param assets the names of the theme's published files
   */
  public MachineFiles(Site site, Set<String> assets) {
    this.site = site;
    this.assets = Set.copyOf(assets);
    this.settings = site.settings();
  }

  /** All of them that this site needs, in a fixed order. */
  public List<OutputFile> files() {
    List<OutputFile> files = new ArrayList<>();
    files.add(file(".nojekyll", ""));
    customDomain().ifPresent(domain -> files.add(file("CNAME", domain + "\n")));
    files.add(file("llms.txt", llms()));
    if (ServiceWorker.isEnabled(settings)) {
      files.add(WebManifest.of(settings, assets));
    }
    files.add(file("robots.txt", robots()));
    return files;
  }

  /** The host if it is a domain of its own: not GitHub's, and not a folder of another site. */
  private Optional<String> customDomain() {
    return settings
        .host()
        .filter(host -> host.getPort() < 0 && Urls.basePath(settings).equals("/"))
        .map(URI::getHost)
        .filter(name -> name.contains(".") && !name.endsWith(".github.io"))
        .filter(name -> name.chars().anyMatch(Character::isLetter));
  }

  private String robots() {
    StringBuilder robots = new StringBuilder("User-agent: *\nAllow: /\n");
    if (settings.isOn("render.sitemap", false)) {
      settings
          .host()
          .ifPresent(
              host ->
                  robots
                      .append("\nSitemap: ")
                      .append(host)
                      .append(settings.property("sitemap.file").orElse("sitemap.xml"))
                      .append('\n'));
    }
    return robots.toString();
  }

  /** The site's contents for language models, after llmstxt.org. */
  private String llms() {
    StringBuilder text = new StringBuilder(MarkdownLine.heading(1, settings.name())).append('\n');
    if (!settings.description().isEmpty()) {
      text.append("\n> ").append(MarkdownLine.of(settings.description())).append('\n');
    }
    settings
        .property("site.notice")
        .ifPresent(notice -> text.append('\n').append(MarkdownLine.of(notice)).append('\n'));
    for (Category category : site.categories()) {
      list(text, category.title(), category.articles());
    }
    list(
        text,
        "Other pages",
        site.articles().stream().filter(article -> article.category().isEmpty()).toList());
    return text.toString();
  }

  private void list(StringBuilder text, String title, List<Article> articles) {
    if (articles.isEmpty()) {
      return;
    }
    text.append('\n').append(MarkdownLine.heading(2, title)).append("\n\n");
    for (Article article : articles) {
      String address = settings.host().map(host -> host + article.url()).orElse(article.url());
      text.append("- [").append(MarkdownText.oneLine(article.title())).append("](");
      text.append(MarkdownAddress.of(address)).append(')');
      if (!article.description().isEmpty()) {
        text.append(": ").append(words(article.description()));
      }
      text.append('\n');
    }
  }

  private static String words(String text) {
    return MarkdownText.unlinked(MarkdownText.oneLine(text));
  }

  private static OutputFile file(String path, String text) {
    return new OutputFile(path, text.getBytes(StandardCharsets.UTF_8));
  }
}
