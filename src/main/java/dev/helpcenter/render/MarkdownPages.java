package dev.helpcenter.render;

import dev.helpcenter.site.Article;
import dev.helpcenter.site.OutputFile;
import dev.helpcenter.site.SiteSettings;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Each article as Markdown next to its page, for programs that read rather than show. Relative
 * links lead to the same places from both.
 */
public final class MarkdownPages {
  private final SiteSettings settings;

  public MarkdownPages(SiteSettings settings) {
    this.settings = settings;
  }

  /** The article's Markdown, at {@link #path}. */
  public OutputFile page(Article article) {
    StringBuilder text = new StringBuilder(MarkdownLine.heading(1, article.title()));
    text.append("\n\n");
    if (!article.description().isEmpty()) {
      text.append(MarkdownLine.of(article.description())).append("\n\n");
    }
    text.append(HtmlToMarkdown.convert(article.html()));
    article
        .reviewed()
        .ifPresent(
            date -> text.append("\nLast checked ").append(ReviewDate.text(date)).append(".\n"));
    settings
        .host()
        .ifPresent(
            host ->
                text.append("\nSource: ")
                    .append(MarkdownAddress.of(host + article.url()))
                    .append('\n'));
    return new OutputFile(path(article), text.toString().getBytes(StandardCharsets.UTF_8));
  }

  /**
   * What decides over an article's Markdown, beside the site's address.
   *
   * @param text tells its text from all others
   */
  public static List<Object> facts(Article article, String text) {
    return List.of(
        text,
        article.addresses(),
        article.url(),
        article.title(),
        article.description(),
        article.reviewed().map(ReviewDate::text).orElse(""));
  }

  /** Where the Markdown of an article is published, from the site's root. */
  public static String path(Article article) {
    String page = article.outputPath();
    String stem = page.endsWith(".html") ? page.substring(0, page.length() - 5) : page;
    return stem + ".md";
  }
}
