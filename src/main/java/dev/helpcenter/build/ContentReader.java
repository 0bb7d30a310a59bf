package dev.helpcenter.build;

import dev.helpcenter.check.CheckInput;
import dev.helpcenter.check.Checks;
import dev.helpcenter.jbake.SiteConfiguration;
import dev.helpcenter.site.Assembly;
import dev.helpcenter.site.MediaFile;
import dev.helpcenter.site.SiteAssembler;
import dev.helpcenter.site.SiteInput;
import dev.helpcenter.site.SiteSettings;
import dev.helpcenter.source.ContentFiles;
import dev.helpcenter.source.ContentFiles.ContentFile;
import dev.helpcenter.source.ContentScanner;
import dev.helpcenter.source.Facts;
import dev.helpcenter.source.SourceDocument;
import dev.helpcenter.source.SourceReader;
import dev.helpcenter.source.SourceSettings;
import dev.helpcenter.source.Variables;
import dev.helpcenter.source.Workers;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/** Reads a site's folder, makes a site of it, and judges it. */
final class ContentReader {
  private final SiteConfiguration configuration;
  private final int threads;
  private final SiteAssembler assembler = new SiteAssembler();

  ContentReader(SiteConfiguration configuration, int threads) {
    this.configuration = configuration;
    this.threads = threads;
  }

  JudgedSite read(BuildOptions options, Set<String> assets, Progress progress) throws IOException {
    SiteSettings settings = configuration.settings();
    SiteData data = new SiteData(configuration);
    Facts facts = data.facts();
    Variables variables = data.variables(facts);
    ContentFiles files = new ContentScanner(configuration.source(), configuration.content()).scan();
    SiteInput input =
        new SiteInput(
            settings,
            documents(files, variables, progress),
            files.media().stream().map(f -> new MediaFile(f.name(), f.path())).toList(),
            data.redirects(),
            assets,
            options.drafts(),
            LocalDate.now(options.clock()));
    Assembly assembly = assembler.assemble(input);
    CheckInput check =
        new CheckInput(
            data.properties(),
            Set.of(),
            facts,
            variables,
            files.flaws(),
            data::text,
            List.of(),
            options.strict());
    return new JudgedSite(assembly, Checks.run(assembly, check));
  }

  private List<SourceDocument> documents(ContentFiles files, Variables variables, Progress progress)
      throws IOException {
    SiteSettings settings = configuration.settings();
    SourceReader reader =
        new SourceReader(
            new SourceSettings(
                settings.property("header.separator").orElse("~~~~~~"),
                settings.property("default.type").orElse(""),
                Arrays.stream(settings.property("tabs.labels").orElse("").split(",", -1))
                    .map(String::strip)
                    .toList()),
            variables);
    SourceDocument[] documents = new SourceDocument[files.articles().size()];
    AtomicInteger done = new AtomicInteger();
    Workers.run(
        threads,
        next -> {
          for (int i = next.getAndIncrement(); i < documents.length; i = next.getAndIncrement()) {
            ContentFile file = files.articles().get(i);
            documents[i] = reader.read(file.path(), file.name());
            progress.report("Reading articles", done.incrementAndGet(), documents.length);
          }
        });
    return List.of(documents);
  }
}
