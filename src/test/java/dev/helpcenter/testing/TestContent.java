package dev.helpcenter.testing;

import dev.helpcenter.site.Assembly;
import dev.helpcenter.site.MediaFile;
import dev.helpcenter.site.RedirectLine;
import dev.helpcenter.site.RedirectsReader;
import dev.helpcenter.site.SiteAssembler;
import dev.helpcenter.site.SiteInput;
import dev.helpcenter.site.SiteSettings;
import dev.helpcenter.source.SourceDocument;
import dev.helpcenter.source.SourceReader;
import dev.helpcenter.source.SourceSettings;
import dev.helpcenter.source.Variables;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** A small help center that a test writes inline. */
public final class TestContent {
  /** The day on which these help centers are built. */
  public static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  private static final List<String> TYPES =
      List.of("article", "howto", "faq", "troubleshooter", "category", "page");

  private final Map<String, byte[]> files = new LinkedHashMap<>();
  private final Map<String, Path> media = new LinkedHashMap<>();
  private final Map<String, String> properties = new TreeMap<>();
  private final List<RedirectLine> redirects = new ArrayList<>();
  private Variables variables = Variables.none();
  private Set<String> assets = Set.of();
  private boolean helpCenter = true;
  private boolean drafts;

  public TestContent() {
    properties.put("default.type", "article");
    properties.put("default.status", "published");
    properties.put("archive.file", "a-z/index.html");
    properties.put("render.tags", "false");
  }

  /** A site with JBake's own theme and defaults. */
  public static TestContent plainJBakeSite() {
    TestContent content = new TestContent();
    content.helpCenter = false;
    content.properties.clear();
    content.properties.put("default.status", "draft");
    return content;
  }

  /** Adds a file below {@code content/}. */
  public TestContent file(String path, String text) {
    files.put(path, text.getBytes(StandardCharsets.UTF_8));
    return this;
  }

  /** Adds a file below {@code content/} as bytes. */
  public TestContent file(String path, byte[] bytes) {
    files.put(path, bytes);
    return this;
  }

  /** Adds an article with a title and a body. */
  public TestContent article(String path, String title, String body) {
    return file(path, "---\ntitle: " + title + "\n---\n\n" + body + "\n");
  }

  /** Adds a file below {@code content/} that is copied. */
  public TestContent media(String path, Path disk) {
    media.put(path, disk);
    return this;
  }

  /** Adds a file below {@code content/} that is copied and never read. */
  public TestContent media(String path) {
    return media(path, Path.of("does-not-matter"));
  }

  /** Sets a property. */
  public TestContent property(String key, String value) {
    properties.put(key, value);
    return this;
  }

  /** Adds the lines of {@code data/redirects.csv}. */
  public TestContent redirects(String csv) {
    redirects.addAll(RedirectsReader.read("data/redirects.csv", csv));
    return this;
  }

  /** Sets what articles find between braces. */
  public TestContent variables(Variables variables) {
    this.variables = variables;
    return this;
  }

  /** Sets the files that are copied from {@code assets/}. */
  public TestContent assets(String... paths) {
    assets = Set.of(paths);
    return this;
  }

  /** Publishes drafts too. */
  public TestContent withDrafts() {
    drafts = true;
    return this;
  }

  /** The text of a file, by its path from the site's folder. */
  public Optional<String> text(String file) {
    return Optional.ofNullable(files.get(file.replaceFirst("^content/", "")))
        .map(bytes -> new String(bytes, StandardCharsets.UTF_8));
  }

  /** What is between braces. */
  public Variables variables() {
    return variables;
  }

  /** The settings of the site. */
  public SiteSettings settings() {
    return new SiteSettings(
        properties.getOrDefault("site.name", "Account help"),
        "",
        "en-AU",
        Optional.ofNullable(properties.get("site.host"))
            .map(host -> URI.create(host.endsWith("/") ? host : host + "/")),
        helpCenter || "true".equals(properties.get("uri.noExtension")),
        helpCenter ? TYPES : List.of("page", "post"),
        properties);
  }

  /** All that the site is made of. */
  public SiteInput input() {
    SourceReader reader =
        new SourceReader(
            new SourceSettings("~~~~~~", properties.getOrDefault("default.type", ""), List.of()),
            variables);
    List<SourceDocument> documents = new ArrayList<>();
    files.forEach((path, bytes) -> documents.add(reader.read(bytes, "content/" + path)));
    List<MediaFile> copied = new ArrayList<>();
    media.forEach((path, disk) -> copied.add(new MediaFile("content/" + path, disk)));
    return new SiteInput(settings(), documents, copied, redirects, assets, drafts, TODAY);
  }

  /** The site. */
  public Assembly assemble() {
    return new SiteAssembler().assemble(input());
  }
}
