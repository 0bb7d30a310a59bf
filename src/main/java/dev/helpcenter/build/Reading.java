package dev.helpcenter.build;

import dev.helpcenter.cache.HashKey;
import dev.helpcenter.cache.InputFiles;
import dev.helpcenter.cache.RecordStore;
import dev.helpcenter.jbake.SiteConfiguration;
import dev.helpcenter.parallel.Background;
import dev.helpcenter.publish.StagingFolder;
import dev.helpcenter.search.IndexMemory;
import dev.helpcenter.site.RelatedMemory;
import dev.helpcenter.source.SourceSettings;
import java.io.IOException;
import java.util.Optional;

/** The beginning of a build: what it reads is stamped first, and not read if it is known. */
final class Reading implements Memories, AutoCloseable {
  private final String tool;
  private final StagingFolder staging;
  private final InputWatch watch;
  private final boolean cached;
  private final HashKey key;
  private Optional<SiteConfiguration> configuration = Optional.empty();
  private DocumentMemory documents = DocumentMemory.none();
  private Optional<SearchMemory> index = Optional.empty();
  private Optional<RelatedRecord> related = Optional.empty();
  private volatile Optional<ThemeRecord> theme = Optional.empty();
  private volatile PageMemory pages = PageMemory.none();
  private final Saving saving = new Saving();

  /**
   * @param cached whether to use what earlier builds have read
   * @param key of the fingerprints of all that is kept
   */
  Reading(String tool, StagingFolder staging, InputWatch watch, boolean cached, HashKey key) {
    this.key = key;
    this.tool = tool;
    this.staging = staging;
    this.watch = watch;
    this.cached = cached;
  }

  @Override
  public HashKey key() {
    return key;
  }

  @Override
  public DocumentMemory documents(SiteConfiguration read) throws IOException {
    configuration = Optional.of(read);
    if (!cached) {
      watch.await();
      return documents;
    }
    Background<RecordStore> known =
        Background.startWithFiles("known documents", () -> staging.documents(key(read)));
    watch.await();
    inputs()
        .ifPresent(inputs -> documents = DocumentMemory.of(known, inputs, watch::now, key, saving));
    return documents;
  }

  @Override
  public IndexMemory index(SiteConfiguration read) throws IOException {
    if (!cached) {
      return IndexMemory.NONE;
    }
    RecordStore store = staging.search(tool + "\n" + read.settings().language());
    SearchMemory memory = new SearchMemory(store, documents, key);
    index = Optional.of(memory);
    return memory;
  }

  @Override
  public PageMemory pages(String theme) throws IOException {
    if (cached) {
      pages = PageMemory.open(staging.pages(), tool + "\n" + theme, key);
    }
    return pages;
  }

  @Override
  public RelatedMemory related() throws IOException {
    if (!cached) {
      return RelatedMemory.NONE;
    }
    RelatedRecord record =
        new RelatedRecord(KeptResult.open(staging.related()), tool, key, documents);
    related = Optional.of(record);
    return record;
  }

  @Override
  public ThemeMemory theme() throws IOException {
    if (!cached) {
      return ThemeMemory.NONE;
    }
    ThemeRecord record = new ThemeRecord(KeptResult.open(staging.theme()), tool, key);
    theme = Optional.of(record);
    return record;
  }

  private String key(SiteConfiguration configuration) throws IOException {
    SourceSettings settings = SiteFolder.sourceSettings(configuration.settings());
    return String.join(
        "\n",
        tool,
        settings.headerSeparator(),
        settings.defaultType(),
        String.join(",", settings.tabLabels()));
  }

  /** The configuration, if it could be read. */
  Optional<SiteConfiguration> configuration() {
    return configuration;
  }

  /** What the build is made of, as far as that can be told. */
  Optional<InputFiles> inputs() {
    return configuration.isPresent()
        ? watch.inputs(configuration.get().folders())
        : Optional.empty();
  }

  /**
   * Saves what the build has made, while the caller does other work.
   *
   * @param indexed whether the search index is complete
   */
  void saveLater(boolean indexed) {
    saving.begin("pages", pages::save);
    theme.ifPresent(known -> saving.begin("theme", known::save));
    related.ifPresent(known -> saving.begin("related", known::save));
    index.filter(any -> indexed).ifPresent(known -> saving.begin("index memory", known::save));
  }

  /** Returns when what was read and made is saved for the next build, or could not be. */
  @Override
  public void close() {
    saving.close();
  }
}
