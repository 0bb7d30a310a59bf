package dev.helpcenter.jbake;

import dev.helpcenter.render.FurtherPage;
import dev.helpcenter.render.PageModels;
import dev.helpcenter.site.Article;
import dev.helpcenter.site.Category;
import dev.helpcenter.site.Site;
import dev.helpcenter.source.FrontMatter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.DateFormat;
import java.text.ParseException;
import java.text.SimpleDateFormat;
import java.time.LocalDate;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.model.DocumentModel;
import org.jbake.model.ModelAttributes;
import org.jbake.util.HtmlUtil;
import org.jspecify.annotations.Nullable;

/** Makes JBake's documents of articles and categories. Safe for several threads. */
final class DocumentFactory {
  private static final String INDEX = "index.html";

  /** Of a page that no file stands for: all on it comes from what pages show of each other. */
  private static final String WITHOUT_FILE = "no file";

  private final SiteConfiguration configuration;
  private final JBakeConfiguration jbake;
  private final Site site;
  private final PageModels pages;
  private final Function<Article, Optional<String>> versions;
  private @Nullable Date newest;
  private @Nullable DateFormat dateFormat;

  /**
   * @param versions tells one file of an article from another, where that is known
   */
  DocumentFactory(
      SiteConfiguration configuration,
      Site site,
      PageModels pages,
      Function<Article, Optional<String>> versions) {
    this.pages = pages;
    this.versions = versions;
    this.configuration = configuration;
    this.jbake = configuration.jbake();
    this.site = site;
  }

  /**
   * The date of the newest document. Where JBake takes the clock or the file system's word, as for
   * a document without a date, this one stands, so that the same source gives the same pages.
   */
  synchronized Date newest() {
    Date known = newest;
    if (known == null) {
      known =
          site.articles().stream()
              .map(this::date)
              .flatMap(Optional::stream)
              .max(Date::compareTo)
              .orElse(new Date(0));
      newest = known;
    }
    return known;
  }

  PageSource of(Article article) {
    Optional<String> version = versions.apply(article);
    return of(
        article,
        models -> models.page(article),
        version.orElse(""),
        () -> version.map(known -> facts(article, known)));
  }

  /** What decides over an article's page: its file, which is not compared word for word. */
  private Map<String, Object> facts(Article article, String version) {
    Map<String, Object> facts = pages.surroundings(article);
    facts.put("version", version);
    return facts;
  }

  private PageSource of(
      Article article,
      Function<PageModels, Map<String, Object>> page,
      String version,
      Supplier<Optional<Map<String, Object>>> facts) {
    return new PageSource(
        article.source().file(),
        article.type(),
        article.outputPath(),
        version,
        facts,
        () -> document(article, page));
  }

  private PageDocument document(Article article, Function<PageModels, Map<String, Object>> page) {
    Map<String, Object> values = new HashMap<>();
    for (FrontMatter.Entry entry : article.source().frontMatter().entries()) {
      values.putIfAbsent(entry.key(), value(entry.value()));
    }
    Path file = configuration.source().resolve(article.source().file());
    values.put(ModelAttributes.STATUS, status(article));
    values.put(ModelAttributes.DATE, date(article).orElseGet(this::newest));
    values.put(ModelAttributes.FILE, file.toFile().getPath());
    values.put(ModelAttributes.TAGS, tags(article));
    common(values, article.type(), article.title(), article.outputPath());
    return new PageDocument(
        article.source().file(),
        values,
        body(article, values),
        () -> sha1(file),
        () -> page.apply(pages));
  }

  /** The article's HTML, with JBake's {@code img.path.update} where a plain site asks for it. */
  private Supplier<String> body(Article article, Map<String, Object> values) {
    if (configuration.isHelpCenter() || !jbake.getImgPathUpdate()) {
      return article::html;
    }
    DocumentModel document = new DocumentModel();
    document.putAll(values);
    return () -> {
      DocumentModel copy = new DocumentModel();
      copy.putAll(document);
      copy.setBody(article.html());
      HtmlUtil.fixImageSourceUrls(copy, jbake);
      return copy.getBody();
    };
  }

  /** A category's page; the folder's {@code index.md} is its content, if there is one. */
  PageSource of(Category category) {
    if (category.index().isPresent()) {
      return of(
          category.index().get(),
          models -> models.page(category),
          versions.apply(category.index().get()).orElse(""),
          () -> Optional.of(pages.page(category)));
    }
    String path =
        category.url().endsWith("/") || category.url().isEmpty()
            ? category.url() + INDEX
            : category.url();
    return of(
        "the category " + category.url(),
        "category",
        category.title(),
        path,
        Map.of("description", category.description()),
        () -> pages.page(category));
  }

  /** A page that goes on with a list. */
  PageSource of(FurtherPage further) {
    return of(
        "the page " + further.url(),
        further.type(),
        further.title(),
        further.url() + INDEX,
        Map.of(),
        further.page());
  }

  /** A page that no file of the editor's stands for. */
  private PageSource of(
      String name,
      String type,
      String title,
      String path,
      Map<String, Object> more,
      Supplier<Map<String, Object>> page) {
    return new PageSource(
        name,
        type,
        path,
        WITHOUT_FILE,
        () -> Optional.of(page.get()),
        () -> {
          Map<String, Object> values = new HashMap<>(more);
          values.put(ModelAttributes.STATUS, ModelAttributes.Status.PUBLISHED);
          values.put(ModelAttributes.DATE, newest());
          common(values, type, title, path);
          return new PageDocument(name, values, () -> "", () -> "", page);
        });
  }

  private void common(Map<String, Object> values, String type, String title, String outputPath) {
    values.put(ModelAttributes.TYPE, type);
    values.put(ModelAttributes.TITLE, title);
    values.put(ModelAttributes.URI, outputPath);
    values.put(ModelAttributes.SOURCE_URI, outputPath);
    values.put(ModelAttributes.ROOTPATH, "../".repeat(depth(outputPath)));
    values.put(ModelAttributes.CACHED, true);
    values.put(ModelAttributes.RENDERED, false);
    if (jbake.getUriWithoutExtension()) {
      values.put(ModelAttributes.NO_EXTENSION_URI, outputPath.replace("/" + INDEX, "/"));
    }
  }

  private static int depth(String path) {
    return (int) path.chars().filter(c -> c == '/').count();
  }

  private String[] tags(Article article) {
    return article.tags().stream()
        .map(tag -> jbake.getSanitizeTag() ? tag.replace(' ', '-') : tag)
        .toArray(String[]::new);
  }

  /** JBake calls what has come due published. */
  private String status(Article article) {
    String written =
        article
            .source()
            .frontMatter()
            .text(ModelAttributes.STATUS)
            .orElse(jbake.getDefaultStatus());
    return written.equals(ModelAttributes.Status.PUBLISHED_DATE)
        ? ModelAttributes.Status.PUBLISHED
        : written;
  }

  private synchronized Optional<Date> date(Article article) {
    Optional<String> written = article.source().frontMatter().text(ModelAttributes.DATE);
    if (written.isPresent()) {
      try {
        return Optional.of(dateFormat().parse(written.get()));
      } catch (ParseException e) {
        return article.date().or(article::reviewed).map(this::midnight);
      }
    }
    return article.date().or(article::reviewed).map(this::midnight);
  }

  /** Most sites never ask, and Java takes its time to make one. */
  private synchronized DateFormat dateFormat() {
    DateFormat known = dateFormat;
    if (known == null) {
      known = new SimpleDateFormat(jbake.getDateFormat(), configuration.locale());
      known.setTimeZone(configuration.timeZone());
      dateFormat = known;
    }
    return known;
  }

  private Date midnight(LocalDate date) {
    return Date.from(date.atStartOfDay(configuration.timeZone().toZoneId()).toInstant());
  }

  /** A date of YAML comes as it was written, as all of JBake's header does. */
  private static Object value(Object value) {
    return value instanceof LocalDate ? value.toString() : value;
  }

  private static String sha1(Path file) {
    try {
      return Sha1.of(Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
