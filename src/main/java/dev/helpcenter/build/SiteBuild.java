package dev.helpcenter.build;

import dev.helpcenter.check.Check;
import dev.helpcenter.check.CheckInput;
import dev.helpcenter.check.Checks;
import dev.helpcenter.check.Diagnostic;
import dev.helpcenter.check.Findings;
import dev.helpcenter.check.Severity;
import dev.helpcenter.check.SiteCheck;
import dev.helpcenter.jbake.ConfigurationException;
import dev.helpcenter.jbake.SiteConfiguration;
import dev.helpcenter.jbake.ThemeFiles;
import dev.helpcenter.jbake.ThemeTemplates;
import dev.helpcenter.parallel.Background;
import dev.helpcenter.publish.OutputSink;
import dev.helpcenter.render.BrokenThemeException;
import dev.helpcenter.render.PictureResizer;
import dev.helpcenter.search.IndexMemory;
import dev.helpcenter.site.Assembly;
import dev.helpcenter.site.OutputFile;
import dev.helpcenter.site.SiteAssembler;
import dev.helpcenter.site.SiteInput;
import dev.helpcenter.source.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Makes a whole site from its source: configuration, articles, site, checks and pages, one after
 * the other. The search index is made beside checks and pages, as nothing but the publishing waits
 * for it, and the checks run while the pages are prepared.
 */
public final class SiteBuild {
  private final BuildOptions options;
  private final List<SiteCheck> more;
  private final SiteAssembler assembler = new SiteAssembler();
  private final PictureResizer pictures = new PictureResizer();
  private volatile Optional<PageRefresh> refresh = Optional.empty();
  private Optional<Published> published = Optional.empty();

  private record Published(Assembly assembly, UrlRecord urls) {}

  public SiteBuild(BuildOptions options) {
    this(options, List.of());
  }

  /**
   * @param more checks that are run beside those of every build
   */
  public SiteBuild(BuildOptions options, List<SiteCheck> more) {
    this.options = options;
    this.more = List.copyOf(more);
  }

  /**
   * Reads, judges and renders the site and hands its files to the sink. If the result has errors,
   * the sink has got some of the files or none, and the caller must not publish them.
   */
  public BuildResult run(OutputSink sink, Progress progress) throws IOException {
    return run(sink, progress, Memories.NONE);
  }

  /**
   * As the other one.
   *
   * @param memories what is known of an earlier build
   */
  BuildResult run(OutputSink sink, Progress progress, Memories memories) throws IOException {
    SiteConfiguration configuration;
    try {
      configuration = SiteConfiguration.read(options.source());
    } catch (ConfigurationException e) {
      return failed(e.diagnostic());
    }
    if (configuration.isHelpCenter() && !Files.isDirectory(configuration.content())) {
      return failed(noContent(configuration));
    }
    DocumentMemory memory = memories.documents(configuration);
    int threads = Runtime.getRuntime().availableProcessors();
    ThemeFiles theme = new ThemeFiles(configuration);
    Background<PreparedTheme> prepared =
        Background.startWithFiles("theme", () -> PreparedTheme.of(configuration, theme, memories));
    Background<IndexMemory> index =
        Background.startWithFiles(
            "index memory",
            () -> configuration.isHelpCenter() ? memories.index(configuration) : IndexMemory.NONE);
    SiteFolder folder = new SiteFolder(configuration, memory.listing());
    SiteInput read = folder.read(options, theme, memory, threads, progress);
    // Now, as to put a site together takes one thread for most of the time.
    Background<ThemeTemplates> templates =
        Background.startWithFiles("templates", () -> ThemeTemplates.read(configuration));
    Assembly assembly = assembler.assemble(read, memories.related());
    if (configuration.isHelpCenter()) {
      folder.search().begin(assembly.site(), index.getFromFiles());
    }
    CheckInput input = folder.checkInput(options.strict(), theme).with(more);
    Background<List<Diagnostic>> judged =
        Background.start("checks", () -> Checks.run(assembly, input));
    PreparedTheme made;
    try {
      made = prepared.getFromFiles();
    } catch (BrokenThemeException e) {
      judged.await();
      return failed(broken(e, configuration));
    }
    SiteWriter writer =
        new SiteWriter(
            configuration,
            theme,
            made,
            templates.getFromFiles(),
            folder.search(),
            pictures,
            assembly.site(),
            memory,
            threads);
    List<Diagnostic> diagnostics = new ArrayList<>(judged.get());
    diagnostics.addAll(folder.problems());
    // With errors too: an editor wants to know of all, also of those in templates.
    boolean wanted = !hasErrors(diagnostics);
    Findings findings = new Findings(configuration.settings(), options.strict());
    diagnostics.addAll(writer.writePages(wanted ? sink : file -> {}, findings, progress));
    diagnostics.addAll(findings.sorted());
    Findings last = new Findings(configuration.settings(), options.strict());
    List<Diagnostic> others =
        new ArrayList<>(
            hasErrors(diagnostics) ? writer.judgeMedia() : writer.writeOtherFiles(sink, last));
    others.addAll(last.sorted());
    others.stream().filter(problem -> !diagnostics.contains(problem)).forEach(diagnostics::add);
    refresh =
        hasErrors(diagnostics)
            ? Optional.empty()
            : Optional.of(
                new PageRefresh(folder.reader(), options.source(), assembly.site(), writer));
    published =
        hasErrors(diagnostics) || !configuration.isHelpCenter()
            ? Optional.empty()
            : Optional.of(new Published(assembly, folder.urls()));
    diagnostics.sort(Diagnostic.ORDER);
    return new BuildResult(diagnostics, writer.pages());
  }

  private BuildResult failed(Diagnostic reason) {
    refresh = Optional.empty();
    published = Optional.empty();
    return new BuildResult(List.of(reason), 0);
  }

  private static Diagnostic noContent(SiteConfiguration configuration) {
    return new Diagnostic(
        configuration.place("content.folder"),
        Severity.ERROR,
        "There is no folder “"
            + configuration.source().relativize(configuration.content())
            + "” with articles",
        "Make it, or write the name of the folder that holds them: content.folder=…",
        Check.CONFIGURATION.id());
  }

  private static Diagnostic broken(BrokenThemeException reason, SiteConfiguration configuration) {
    String folder = configuration.settings().property("template.folder").orElse("templates");
    return new Diagnostic(
        Place.start(folder + "/" + reason.path()),
        Severity.ERROR,
        String.valueOf(reason.getMessage()),
        reason.hint(),
        Check.THEME.id());
  }

  /**
   * Makes the page of one article anew, by what the last build knew of the site. May be called from
   * another thread while the next build runs.
   *
   * @return nothing if a build is needed: more than the article's text has changed, something is
   *     wrong with it, or the last build found errors
   */
  public Optional<OutputFile> refresh(Path file) throws IOException {
    Optional<PageRefresh> last = refresh;
    return last.isPresent() ? last.get().of(file) : Optional.empty();
  }

  /**
   * Adds the addresses of the site that was built last to {@code data/urls.lock}. To be called when
   * it has been published as it is from today on: without drafts, and not for another day.
   *
   * @return the file, if it was written
   */
  Optional<Path> recordUrls() throws IOException {
    return published.isPresent() && published.get().urls().add(published.get().assembly())
        ? Optional.of(published.get().urls().file())
        : Optional.empty();
  }

  private static boolean hasErrors(List<Diagnostic> diagnostics) {
    return diagnostics.stream().anyMatch(d -> d.severity() == Severity.ERROR);
  }
}
