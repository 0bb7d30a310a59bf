package dev.helpcenter.check;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The names that properties may have. */
final class PropertyNames {
  /** Below these a theme or a site names what it likes. */
  static final List<String> FREE_PREFIXES = List.of("site.", "template.", "title.");

  /** Properties that are switched on or off. */
  static final Set<String> FLAGS =
      Set.of(
          "asset.ignore",
          "db.clear.cache",
          "img.path.prepend.host",
          "img.path.update",
          "index.paginate",
          "offline.enabled",
          "render.archive",
          "render.error404",
          "render.feed",
          "render.index",
          "render.sitemap",
          "render.tags",
          "render.tagsindex",
          "tag.sanitize",
          "uri.noExtension");

  private static final Set<String> JBAKE =
      Set.of(
          "archive.file",
          "asciidoctor.attributes",
          "asciidoctor.attributes.export",
          "asciidoctor.attributes.export.prefix",
          "asciidoctor.option",
          "asset.folder",
          "build.timestamp",
          "content.folder",
          "data.file.docType",
          "data.folder",
          "date.format",
          "db.path",
          "db.store",
          "default.status",
          "default.type",
          "destination.folder",
          "draft.suffix",
          "error404.file",
          "example.project.freemarker",
          "example.project.groovy",
          "example.project.groovy-mte",
          "example.project.jade",
          "example.project.thymeleaf",
          "feed.file",
          "freemarker.outputencoding",
          "freemarker.timezone",
          "git.hash",
          "header.separator",
          "ignore.file",
          "index.file",
          "index.posts_per_page",
          "jvm.locale",
          "markdown.extensions",
          "markdown.maxParsingTimeInMillis",
          "output.extension",
          "render.encoding",
          "server.contextPath",
          "server.hostname",
          "server.port",
          "sitemap.file",
          "tag.path",
          "template.encoding",
          "template.folder",
          "thymeleaf.locale",
          "uri.noExtension.prefix",
          "version");

  private static final Set<String> OWN =
      Set.of(
          Severities.ALL,
          EntryChecks.OWN_KEYS,
          "feedback.url",
          "import.article.url.pattern",
          "links.trusted",
          "list.size",
          "review.after.days",
          "tabs.labels",
          "theme.base");

  /** Every name that means something by itself. */
  static final Set<String> ALL = all();

  private PropertyNames() {}

  private static Set<String> all() {
    Set<String> all = new TreeSet<>(JBAKE);
    all.addAll(FLAGS);
    all.addAll(OWN);
    all.addAll(
        Set.of(
            "site.name",
            "site.name.short",
            "site.description",
            "site.language",
            "site.host",
            "site.notice"));
    return all;
  }
}
