package dev.helpcenter.build;

import dev.helpcenter.check.Check;
import dev.helpcenter.check.CheckInput;
import dev.helpcenter.check.DataFileChecks;
import dev.helpcenter.check.Diagnostic;
import dev.helpcenter.check.Severity;
import dev.helpcenter.check.UrlLockChecks;
import dev.helpcenter.jbake.MarkupEngines;
import dev.helpcenter.jbake.SiteConfiguration;
import dev.helpcenter.jbake.ThemeFiles;
import dev.helpcenter.parallel.Background;
import dev.helpcenter.site.MediaFile;
import dev.helpcenter.site.RedirectLine;
import dev.helpcenter.site.RedirectsReader;
import dev.helpcenter.site.SiteInput;
import dev.helpcenter.site.SiteSettings;
import dev.helpcenter.source.ContentFiles;
import dev.helpcenter.source.ContentFiles.ContentFile;
import dev.helpcenter.source.ContentScanner;
import dev.helpcenter.source.Facts;
import dev.helpcenter.source.FactsReader;
import dev.helpcenter.source.Flaw;
import dev.helpcenter.source.FolderListing;
import dev.helpcenter.source.PropertyLine;
import dev.helpcenter.source.PropertyLines;
import dev.helpcenter.source.SourceDocument;
import dev.helpcenter.source.SourceReader;
import dev.helpcenter.source.SourceSettings;
import dev.helpcenter.source.Variables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Reads a site's folder: all that the site and its checks are made of. */
final class SiteFolder {
  private static final String DESTINATION = "destination.folder";
  private static final String USUAL_DESTINATION = "output";
  private static final String FACTS = "facts.yml";
  private static final String REDIRECTS = "redirects.csv";

  private final SiteConfiguration configuration;
  private final SiteSettings settings;
  private final Facts facts;
  private final Variables variables;
  private final Background<SourceReader> reader;
  private final SiteSearch search;
  private final UrlRecord urls;
  private final ContentFiles files;
  private final TextFiles texts;
  private final List<Diagnostic> problems = new ArrayList<>();

  /**
   * @param listing folders that need not be listed again
   */
  SiteFolder(SiteConfiguration configuration, FolderListing listing) throws IOException {
    this.configuration = configuration;
    this.settings = configuration.settings();
    this.texts = new TextFiles(configuration.source());
    this.facts =
        data(FACTS).map(data -> FactsReader.read(data.name(), data.text())).orElse(Facts.none());
    this.variables = variables();
    this.reader =
        Background.start("reader", () -> new SourceReader(sourceSettings(settings), variables));
    this.files =
        new ContentScanner(configuration.source(), configuration.content(), listing).scan();
    this.urls = UrlRecord.read(configuration.data(), texts.name(configuration.data()));
    this.search = new SiteSearch(data("synonyms.txt"), data("queries.tsv"));
    settings
        .property(DESTINATION)
        .filter(folder -> !folder.equals(USUAL_DESTINATION))
        .ifPresent(folder -> problems.add(unreadDestination(folder)));
  }

  /** JBake publishes to this folder; here what is replaced as a whole is named by who calls. */
  private Diagnostic unreadDestination(String folder) {
    return new Diagnostic(
        configuration.place(DESTINATION),
        Severity.WARNING,
        "“" + DESTINATION + "” is not read: the site is published to “" + USUAL_DESTINATION + "”",
        "Remove the line, and build with: helpcenter build --destination " + folder,
        Check.CONFIGURATION.id());
  }

  /** What {@code data/facts.yml} holds. */
  Facts facts() {
    return facts;
  }

  /** The addresses that were ever published. */
  UrlRecord urls() {
    return urls;
  }

  /** The search of the site, with its synonyms. */
  SiteSearch search() {
    return search;
  }

  private Optional<SiteSearch.DataFile> data(String name) throws IOException {
    Path file = configuration.data().resolve(name);
    return texts.read(file).map(text -> new SiteSearch.DataFile(texts.name(file), text));
  }

  /** Reads the content. */
  SiteInput read(
      BuildOptions options, ThemeFiles theme, DocumentMemory memory, int threads, Progress progress)
      throws IOException {
    SourceReader reader = reader();
    List<SourceDocument> documents =
        new ArrayList<>(
            new DocumentReader(reader, variables, memory, threads)
                .read(files.articles(), progress));
    MarkupEngines.Reading others = new MarkupEngines(configuration, reader).read(files.media());
    documents.addAll(others.documents());
    problems.addAll(others.problems());
    return new SiteInput(
        settings,
        documents,
        others.media().stream().map(file -> new MediaFile(file.name(), file.path())).toList(),
        redirects(),
        theme.assetPaths(),
        options.drafts(),
        configuration.today(options.clock()));
  }

  /** Why files could not be read that no check knows of. */
  List<Diagnostic> problems() {
    return problems;
  }

  /** What the checks look at beside the content. */
  CheckInput checkInput(boolean strict, ThemeFiles theme) throws IOException {
    List<Flaw> all = new ArrayList<>(files.flaws());
    all.addAll(theme.flaws());
    List<PropertyLine> properties = properties();
    if (configuration.isHelpCenter()) {
      all.addAll(texts.flaws());
    }
    return new CheckInput(
        properties,
        configuration.themeProperties(),
        facts,
        variables,
        all,
        this::source,
        configuration.isHelpCenter()
            ? List.of(
                search,
                new DataFileChecks(
                    texts.name(configuration.data()),
                    inData(Files::isRegularFile),
                    inData(Files::isDirectory)),
                new UrlLockChecks(urls.name(), urls::differenceTo, urls::lock, this::source))
            : List.of(),
        strict);
  }

  /** The names of what is in the data folder. */
  private List<String> inData(Predicate<Path> kind) throws IOException {
    if (!Files.isDirectory(configuration.data())) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(configuration.data())) {
      return files.filter(kind).map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  /** Reads single articles. Safe for several threads. */
  SourceReader reader() {
    return reader.get();
  }

  /** What the settings say about reading. */
  static SourceSettings sourceSettings(SiteSettings settings) {
    return new SourceSettings(
        settings.property("header.separator").orElse("~~~~~~"),
        settings.property("default.type").orElse(""),
        Arrays.stream(settings.property("tabs.labels").orElse("").split(",", -1))
            .map(String::strip)
            .filter(label -> !label.isEmpty())
            .toList());
  }

  private Variables variables() throws IOException {
    Map<String, String> values = new HashMap<>(facts.variables());
    settings
        .properties()
        .forEach(
            (key, value) -> {
              if (key.startsWith("site.")) {
                values.put(key, value);
              }
            });
    Map<String, Variables.Snippet> snippets = new HashMap<>();
    Path folder = configuration.content().resolve("_snippets");
    for (ContentFile file : new ContentScanner(configuration.source(), folder).scan().articles()) {
      String name = file.path().getFileName().toString().replaceFirst("\\.[^.]*$", "");
      String text = texts.read(file.path()).orElse("");
      snippets.put(name, new Variables.Snippet(file.name(), text));
    }
    return new Variables(values, snippets);
  }

  private List<RedirectLine> redirects() throws IOException {
    return data(REDIRECTS)
        .map(file -> RedirectsReader.read(file.name(), file.text()))
        .orElse(List.of());
  }

  /** Templates of a plain JBake site may use any property; there is nothing to compare with. */
  private List<PropertyLine> properties() throws IOException {
    if (!configuration.isHelpCenter()) {
      return List.of();
    }
    List<PropertyLine> lines = new ArrayList<>();
    for (String name : configuration.propertyFiles()) {
      texts
          .read(configuration.source().resolve(name))
          .ifPresent(text -> lines.addAll(PropertyLines.read(name, text)));
    }
    return lines;
  }

  private Optional<String> source(String name) {
    try {
      return new TextFiles(configuration.source()).read(configuration.source().resolve(name));
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
