package dev.helpcenter.build;

import dev.helpcenter.check.Check;
import dev.helpcenter.check.Diagnostic;
import dev.helpcenter.check.Severity;
import dev.helpcenter.policy.MediaTypes;
import dev.helpcenter.policy.PagePolicy;
import dev.helpcenter.policy.Violation;
import dev.helpcenter.site.Article;
import dev.helpcenter.site.OutputFile;
import dev.helpcenter.site.Site;
import dev.helpcenter.source.Place;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * The last to see what is published: pages and pictures pass the {@linkplain PagePolicy allow-list}
 * or the build has an error. Templates of a JBake site's own may do as they like; there the policy
 * covers what was made of content.
 */
final class PageGuard {
  private static final String CHECK = Check.PAGE_UNSAFE.id();
  private static final Set<String> PAGES = Set.of("html", "htm", "xhtml", "shtml");
  private static final int SHOWN = 20;

  private final PagePolicy policy;
  private final boolean wholePages;
  private final TemplateSearch templates;
  private final Map<String, Article> articles = new HashMap<>();
  private final TemplateViolations ofTemplates = new TemplateViolations();
  private final Queue<Diagnostic> problems = new ConcurrentLinkedQueue<>();

  /**
   * @param wholePages whether pages are judged with what the template made of them
   * @param templates tells where that comes from
   */
  PageGuard(PagePolicy policy, boolean wholePages, Site site, TemplateSearch templates) {
    this.templates = templates;
    this.policy = policy;
    this.wholePages = wholePages;
    for (Article article : site.articles()) {
      articles.put(article.outputPath(), article);
    }
  }

  /** Looks at a page, feed, or site map that a template made; safe for several threads. */
  void page(OutputFile file) {
    if (!wholePages || problems.size() >= SHOWN) {
      return;
    }
    String extension = extension(file.path());
    if (PAGES.contains(extension)) {
      policy.page(file.content()).ifPresent(v -> judge(file.path(), v, file.content()));
    } else if (extension.equals("xml")) {
      policy.xml(file.content()).ifPresent(v -> judge(file.path(), v, file.content()));
    }
  }

  /** Looks at a page that leads from an old address to a new one. */
  void redirect(OutputFile file) {
    policy.redirect(file.content()).ifPresent(v -> report(file.path(), v, file.content()));
  }

  /** Looks at an article's own part of a page, where the rest of it is not judged. */
  void body(Article article) {
    if (!wholePages) {
      byte[] html = article.html().getBytes(StandardCharsets.UTF_8);
      policy.page(html).ifPresent(v -> report(article.outputPath(), v, html));
    }
  }

  /**
   * Looks at a file that stands beside the articles.
   *
   * @param source its path from the site's folder
   * @return whether it may be published
   */
  boolean media(OutputFile file, String source) {
    Optional<Diagnostic> problem = problem(file, source);
    problem.ifPresent(problems::add);
    return problem.isEmpty();
  }

  private Optional<Diagnostic> problem(OutputFile file, String source) {
    String extension = extension(file.path());
    if (wholePages && !MediaTypes.allows(file.path())) {
      return Optional.of(
          error(
              source,
              "A file of this kind is not published: browsers could run it, or show it as a page",
              "Put it into assets/ if it belongs to the theme; otherwise take it away, or put it"
                  + " into a .zip"));
    }
    if (PAGES.contains(extension)) {
      return policy
          .page(file.content())
          .map(
              v ->
                  error(
                      source,
                      "This file has " + v.what() + ", which no page here may have",
                      "Write it as an article, or put it into assets/"));
    }
    return extension.equals("svg")
        ? policy
            .svg(file.content())
            .map(
                flaw ->
                    error(
                        source,
                        "This picture has " + flaw.what() + ", which no picture here may have",
                        flaw.remedy()))
        : Optional.empty();
  }

  /** Whether {@link #media} looks into a file, and not only at its name. */
  static boolean looksInto(String path) {
    return PAGES.contains(extension(path)) || extension(path).equals("svg");
  }

  /** Whether a page may be shown before the rest of the site is built. */
  boolean allows(OutputFile page) {
    return !wholePages || policy.page(page.content()).isEmpty();
  }

  /** What was found so far, in a fixed order. */
  List<Diagnostic> problems() {
    List<Diagnostic> found = new ArrayList<>(problems);
    ofTemplates.all().forEach(violation -> found.add(told(violation)));
    found.sort(Diagnostic.ORDER);
    return found.subList(0, Math.min(SHOWN, found.size()));
  }

  private void judge(String path, Violation violation, byte[] page) {
    Article article = articles.get(path);
    if (article != null
        && policy.page(article.html().getBytes(StandardCharsets.UTF_8)).isPresent()) {
      report(path, violation, page);
    } else {
      ofTemplates.add(
          violation.what(),
          templates.find(page, violation.offset()),
          path,
          excerpt(page, violation.offset()));
    }
  }

  private void report(String path, Violation violation, byte[] page) {
    problems.add(
        told(
            new TemplateViolations.Found(
                violation.what(), Optional.empty(), path, excerpt(page, violation.offset()), 1)));
  }

  private Diagnostic told(TemplateViolations.Found found) {
    Optional<String> source =
        Optional.ofNullable(articles.get(found.page())).map(article -> article.source().file());
    String pages =
        switch (found.pages()) {
          case 1 -> "The page " + found.page();
          case 2 -> "The page " + found.page() + " and another one";
          default -> "The page " + found.page() + " and " + (found.pages() - 1) + " others";
        };
    String where =
        found
            .template()
            .map(place -> ": take it out of this template")
            .or(() -> source.map(file -> " – look for it in the article and in its template"))
            .orElse(" – look for it in the template");
    return new Diagnostic(
        found.template().orElseGet(() -> Place.start(source.orElse(found.page()))),
        Severity.ERROR,
        pages + " would have " + found.what() + ", which no page may have",
        "It starts with " + found.excerpt() + where,
        CHECK);
  }

  private static String excerpt(byte[] page, int offset) {
    int end = Math.min(page.length, offset + 60);
    String text = new String(page, offset, end - offset, StandardCharsets.UTF_8);
    return text.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
  }

  private static String extension(String path) {
    return path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  private static Diagnostic error(String file, String message, String hint) {
    return new Diagnostic(Place.start(file), Severity.ERROR, message, hint, CHECK);
  }
}
