package dev.helpcenter.jbake;

import dev.helpcenter.render.ModuleBundle;
import dev.helpcenter.render.ThemeAssets;
import dev.helpcenter.render.WebManifest;
import dev.helpcenter.site.OutputFile;
import dev.helpcenter.source.Flaw;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The files of a site's theme that are published as they are, or joined to a style sheet. */
public final class ThemeFiles {
  private static final String SEARCH_FOLDER = "search/";
  private static final Pattern SEARCH_MODULE = Pattern.compile(SEARCH_FOLDER + "[^/]+\\.js");

  /** What is fetched by itself: the engine, and what the field shows. */
  private static final List<String> SEARCH_ENTRIES = List.of("engine.js", "combobox.js");

  private final Theme theme;
  private final SortedMap<String, FileContent> assets;
  private final Set<String> own;
  private final List<Flaw> flaws;

  public ThemeFiles(SiteConfiguration configuration) throws IOException {
    this.theme = configuration.theme();
    this.assets = theme.bundledAssets();
    Optional<FolderFiles> folder = theme.ownAssets(configuration.jbake().getAssetIgnoreHidden());
    folder.ifPresent(files -> assets.putAll(files.files()));
    this.own = folder.map(files -> Set.copyOf(files.files().keySet())).orElse(Set.of());
    this.flaws = folder.map(FolderFiles::flaws).orElse(List.of());
    if (own.contains(WebManifest.DRAWING)) {
      // The tool's own in pixels beside it would show something else.
      assets.keySet().removeIf(path -> WebManifest.ICONS.contains(path) && !own.contains(path));
    }
  }

  /** The styles and scripts of the template folder, by their paths in it. */
  public ThemeTexts sources() throws IOException {
    SortedMap<String, FileContent> sources = theme.templateFiles();
    sources.keySet().removeIf(path -> !ThemeAssets.isSource(path));
    return ThemeTexts.of(sources, theme::isOwnTemplate);
  }

  /** All that templates can make a page of, by the paths in the template folder. */
  public SortedMap<String, String> templates() throws IOException {
    SortedMap<String, String> templates = new TreeMap<>();
    for (Map.Entry<String, FileContent> file : theme.includableFiles().entrySet()) {
      if (!ThemeAssets.isSource(file.getKey())) {
        byte[] content = file.getValue().read();
        templates.put(file.getKey(), new String(content, StandardCharsets.ISO_8859_1));
      }
    }
    return templates;
  }

  /** Links in the asset folder that lead out of the site; what they lead to is left out. */
  public List<Flaw> flaws() {
    return flaws;
  }

  /** The paths, from the output's root, of the files that are copied from the asset folder. */
  public Set<String> assetPaths() {
    return assets.keySet();
  }

  /** The names of those of these files that show the site's icon. */
  public List<String> icons() {
    return WebManifest.ICONS.stream().filter(assets::containsKey).toList();
  }

  /** The content of one of these files; nothing if it is not there. */
  public Optional<byte[]> asset(String path) throws IOException {
    FileContent content = assets.get(path);
    return content == null ? Optional.empty() : Optional.of(content.read());
  }

  /** Copies the asset folder's files to the output's root. */
  public void copyAssets(PageSink sink) throws IOException {
    for (Map.Entry<String, FileContent> asset : assets.entrySet()) {
      sink.accept(new OutputFile(asset.getKey(), asset.getValue().read()));
    }
  }

  /** The same, but for the modules of the search, of which joined ones are made. */
  public void copyAssetsOfHelpCenter(PageSink sink) throws IOException {
    for (Map.Entry<String, FileContent> asset : assets.entrySet()) {
      if (!isSearchModule(asset.getKey())) {
        sink.accept(new OutputFile(asset.getKey(), asset.getValue().read()));
      }
    }
  }

  /** The modules of the search, by their names. */
  public ThemeTexts searchModules() throws IOException {
    SortedMap<String, FileContent> modules = new TreeMap<>();
    assets.forEach(
        (path, content) -> {
          if (isSearchModule(path)) {
            modules.put(path.substring(SEARCH_FOLDER.length()), content);
          }
        });
    return ThemeTexts.of(modules, name -> own.contains(SEARCH_FOLDER + name));
  }

  private static boolean isSearchModule(String path) {
    return SEARCH_MODULE.matcher(path).matches();
  }

  /** The modules of the search as they are published: a reader waits for all of them. */
  public static List<OutputFile> joined(ThemeTexts modules) throws IOException {
    List<OutputFile> files = new ArrayList<>();
    ModuleBundle.of(modules.all(), SEARCH_ENTRIES)
        .forEach(
            (name, text) ->
                files.add(
                    new OutputFile(SEARCH_FOLDER + name, text.getBytes(StandardCharsets.UTF_8))));
    return files;
  }
}
