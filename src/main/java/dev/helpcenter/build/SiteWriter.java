package dev.helpcenter.build;

import dev.helpcenter.cache.Fingerprints;
import dev.helpcenter.check.Check;
import dev.helpcenter.check.Diagnostic;
import dev.helpcenter.check.Findings;
import dev.helpcenter.jbake.Oven;
import dev.helpcenter.jbake.SiteConfiguration;
import dev.helpcenter.jbake.ThemeFiles;
import dev.helpcenter.jbake.ThemeTemplates;
import dev.helpcenter.parallel.Background;
import dev.helpcenter.parallel.Workers;
import dev.helpcenter.policy.PagePolicy;
import dev.helpcenter.publish.OutputSink;
import dev.helpcenter.render.MachineFiles;
import dev.helpcenter.render.MarkdownPages;
import dev.helpcenter.render.PageBudget;
import dev.helpcenter.render.PageModels;
import dev.helpcenter.render.PictureResizer;
import dev.helpcenter.render.RedirectPages;
import dev.helpcenter.render.ServiceWorker;
import dev.helpcenter.render.ThemeAssets;
import dev.helpcenter.search.IndexFile;
import dev.helpcenter.site.Article;
import dev.helpcenter.site.OutputFile;
import dev.helpcenter.site.Redirect;
import dev.helpcenter.site.Site;
import dev.helpcenter.site.SmallerPicture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Makes all files of a site: pages, assets, and for a help center its search index and the rest.
 */
final class SiteWriter {
  private final SiteConfiguration configuration;
  private final ThemeFiles theme;
  private final Site site;
  private final ThemeAssets assets;
  private final List<OutputFile> modules;
  private final Oven oven;
  private final ServiceWorker worker;
  private final SiteSearch search;
  private final PageGuard guard;
  private final PictureResizer pictures;
  private final PageMemory known;
  private final DocumentMemory documents;
  private final TakenPaths taken = new TakenPaths();
  private final int threads;

  /**
   * @param documents what is remembered of the articles
   */
  SiteWriter(
      SiteConfiguration configuration,
      ThemeFiles theme,
      PreparedTheme prepared,
      ThemeTemplates templates,
      SiteSearch search,
      PictureResizer pictures,
      Site site,
      DocumentMemory documents,
      int threads)
      throws IOException {
    this.documents = documents;
    this.pictures = pictures;
    this.search = search;
    this.threads = threads;
    this.configuration = configuration;
    this.theme = theme;
    this.site = site;
    this.assets = prepared.made().assets();
    this.modules = prepared.made().modules();
    PageModels models = new PageModels(site, assets.paths());
    this.known = prepared.pages();
    if (known.isKept()) {
      known.compareWith(Background.start("outline", () -> SiteOutline.of(models, known.secret())));
    }
    this.oven = new Oven(configuration, templates, site, models, this::version, threads);
    this.worker = new ServiceWorker(site);
    this.guard =
        new PageGuard(
            new PagePolicy(prepared.scripts()),
            configuration.isHelpCenter(),
            site,
            new TemplateSearch(
                configuration.settings().property("template.folder").orElse("templates"),
                theme::templates));
  }

  private Optional<String> version(Article article) {
    return documents.version(article.source().file());
  }

  /** How many pages are made of articles and categories. */
  int pages() {
    return oven.count();
  }

  /**
   * Renders the pages.
   *
   * @param findings gets to know of pages that are too heavy
   * @return why pages could not be rendered
   */
  List<Diagnostic> writePages(OutputSink sink, Findings findings, Progress progress)
      throws IOException {
    AtomicInteger rendered = new AtomicInteger();
    OutputSink output = watched(recorded(sink));
    Optional<PageScales> scales = scales(findings);
    List<Diagnostic> problems =
        new ArrayList<>(
            oven.bake(
                file -> {
                  guard.page(file);
                  scales.ifPresent(s -> s.weigh(file));
                  output.write(file);
                },
                new PageReuse(
                    known, output, file -> scales.isEmpty() || !scales.get().isHeavy(file)),
                () ->
                    progress.report("Rendering pages", rendered.incrementAndGet(), oven.count())));
    site.articles().forEach(guard::body);
    problems.addAll(guard.problems());
    if (scales.isPresent()) {
      scales.get().report(site, findings);
      byte[] searchField = theme.asset("search/search-box.js").orElse(new byte[0]);
      PageScales.reportScripts(PageBudget.excessOfScripts(assets, searchField), findings);
    }
    return problems;
  }

  private Optional<PageScales> scales(Findings findings) {
    return configuration.isHelpCenter() && !findings.isOff(Check.PAGE_WEIGHT)
        ? Optional.of(new PageScales(new PageBudget(assets)))
        : Optional.empty();
  }

  /** One article's page after its body has changed; nothing if it can't be made by itself. */
  Optional<OutputFile> again(Article changed) throws IOException {
    return oven.again(changed).filter(guard::allows);
  }

  /**
   * Judges the files beside the articles, for a site that is not written.
   *
   * @return why some of them cannot be published
   */
  List<Diagnostic> judgeMedia() throws IOException {
    for (Map.Entry<String, String> media : site.media().entrySet()) {
      byte[] content =
          PageGuard.looksInto(media.getKey())
              ? Files.readAllBytes(configuration.source().resolve(media.getValue()))
              : new byte[0];
      guard.media(new OutputFile(media.getKey(), content), media.getValue());
    }
    return guard.problems();
  }

  /**
   * Writes what no template makes.
   *
   * @param findings gets to know of addresses that are taken
   * @return why some of it cannot be published
   */
  List<Diagnostic> writeOtherFiles(OutputSink sink, Findings findings) throws IOException {
    OutputSink recorded = recorded(sink);
    OutputSink output = watched(recorded);
    if (configuration.isHelpCenter()) {
      MediaPaths media = new MediaPaths(site);
      OutputSink made = media.apart(output);
      Workers.together(
          () -> writeFurtherFiles(output, made),
          () -> writeMarkdown(made),
          () -> writeIndex(media.apart(recorded)));
      writeRedirects(watched(sink), findings);
      made.write(worker.file());
      media.report(findings);
    } else {
      theme.copyAssets(output::write);
      writeMedia(output);
    }
    return guard.problems();
  }

  /**
   * What is neither a page nor made of all articles.
   *
   * @param made for what the tool makes
   */
  private void writeFurtherFiles(OutputSink output, OutputSink made) throws IOException {
    theme.copyAssetsOfHelpCenter(output::write);
    writeAll(modules, made);
    writeMedia(output);
    writeAll(assets.files(), made);
    writeAll(machineFiles(), made);
  }

  /** After all others, as only then it is known which paths are free. */
  private void writeRedirects(OutputSink output, Findings findings) throws IOException {
    taken.take(ServiceWorker.PATH);
    RedirectPages redirects = new RedirectPages(site.settings());
    for (Redirect redirect : site.redirects()) {
      OutputFile page = redirects.page(redirect);
      if (taken.take(page.path())) {
        guard.redirect(page);
        output.write(page);
      } else {
        findings.add(
            Check.REDIRECT_HIDES_PAGE,
            redirect.place(),
            "The old address “" + redirect.from() + "” is that of a file or folder of the site",
            "Remove it: the site needs that file, and a page that exists needs no redirect");
      }
    }
  }

  private void writeMedia(OutputSink output) throws IOException {
    for (Map.Entry<String, String> media : site.media().entrySet()) {
      Path file = configuration.source().resolve(media.getValue());
      OutputFile original = new OutputFile(media.getKey(), Files.readAllBytes(file));
      if (!guard.media(original, media.getValue())) {
        continue; // an error, so that nothing is published
      }
      output.write(original);
      List<SmallerPicture> smaller = site.pictures().getOrDefault(media.getKey(), List.of());
      writeAll(pictures.make(original, smaller), output);
    }
  }

  /** The worker is told of each file without making its content. */
  private void writeIndex(OutputSink sink) throws IOException {
    List<IndexFile> files = search.files(site);
    Workers.each(
        threads,
        files.size(),
        i -> {
          IndexFile file = files.get(i);
          worker.see(file.path(), file.hash().length(), file.content());
          if (!sink.keep(file.path(), file.hash())) {
            sink.write(file.file());
          }
        });
  }

  private void writeMarkdown(OutputSink output) throws IOException {
    MarkdownPages markdown = new MarkdownPages(site.settings());
    PageReuse reuse = new PageReuse(known, output, file -> true);
    List<Article> articles = site.articles();
    Workers.run(
        threads,
        next -> {
          Fingerprints fingerprints = new Fingerprints(known.secret());
          for (int i = next.getAndIncrement(); i < articles.size(); i = next.getAndIncrement()) {
            Article article = articles.get(i);
            String path = MarkdownPages.path(article);
            Optional<String> version = version(article);
            Optional<String> print =
                version.flatMap(
                    known ->
                        reuse
                            .own(path, known)
                            .or(() -> fingerprints.of(MarkdownPages.facts(article, known))));
            if (print.isEmpty() || !reuse.keep(path, print.get())) {
              OutputFile page = markdown.page(article);
              output.write(page);
              print.ifPresent(made -> reuse.made(page, Set.of(), version.orElse(""), made));
            }
          }
        });
  }

  /** An editor's own {@code robots.txt} or {@code CNAME} counts. */
  private List<OutputFile> machineFiles() {
    Set<String> own = theme.assetPaths();
    return new MachineFiles(site, assets.paths().keySet())
        .files().stream().filter(file -> !own.contains(file.path())).toList();
  }

  private OutputSink recorded(OutputSink sink) {
    return site.redirects().isEmpty() ? sink : taken.recording(sink);
  }

  private OutputSink watched(OutputSink sink) {
    return configuration.isHelpCenter() ? new ServiceWorkerSink(worker, sink) : sink;
  }

  private static void writeAll(List<OutputFile> files, OutputSink sink) throws IOException {
    for (OutputFile file : files) {
      sink.write(file);
    }
  }
}
