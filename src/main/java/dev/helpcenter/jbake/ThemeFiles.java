package dev.helpcenter.jbake;

import dev.helpcenter.render.ModuleBundle;
import dev.helpcenter.render.ThemeAssets;
import dev.helpcenter.site.OutputFile;
import dev.helpcenter.source.Flaw;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The files of a site's theme that are published as they are, or joined to a style sheet. */
public final class ThemeFiles {
  private static final Pattern SEARCH_MODULE = Pattern.compile("search/[^/]+\\.js");

  /** What is fetched by itself: the engine, and what the field shows. */
  private static final List<String> SEARCH_ENTRIES = List.of("engine.js", "combobox.js");

  private final Theme theme;
  private final SortedMap<String, FileContent> assets;
  private final List<Flaw> flaws;

  public ThemeFiles(SiteConfiguration configuration) throws IOException {
    this.theme = configuration.theme();
    this.assets = theme.bundledAssets();
    Optional<FolderFiles> own = theme.ownAssets(configuration.jbake().getAssetIgnoreHidden());
    own.ifPresent(files -> assets.putAll(files.files()));
    this.flaws = own.map(FolderFiles::flaws).orElse(List.of());
  }

  /** The styles and scripts of the template folder, by their paths in it. */
  public SortedMap<String, String> sources() throws IOException {
    SortedMap<String, String> sources = new TreeMap<>();
    for (Map.Entry<String, FileContent> file : theme.templateFiles().entrySet()) {
      if (ThemeAssets.isSource(file.getKey())) {
        sources.put(file.getKey(), new String(file.getValue().read(), StandardCharsets.UTF_8));
      }
    }
    return sources;
  }

  /** The templates, by their paths in the template folder. */
  public SortedMap<String, String> templates() throws IOException {
    SortedMap<String, String> templates = new TreeMap<>();
    for (Map.Entry<String, FileContent> file : theme.templateFiles().entrySet()) {
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

  /** The same, but the modules of the search are joined: a reader waits for all of them. */
  public void copyAssetsOfHelpCenter(PageSink sink) throws IOException {
    SortedMap<String, String> modules = new TreeMap<>();
    copyAssets(
        file -> {
          if (SEARCH_MODULE.matcher(file.path()).matches()) {
            String name = file.path().substring(file.path().indexOf('/') + 1);
            modules.put(name, new String(file.content(), StandardCharsets.UTF_8));
          } else {
            sink.accept(file);
          }
        });
    for (Map.Entry<String, String> module : ModuleBundle.of(modules, SEARCH_ENTRIES).entrySet()) {
      byte[] content = module.getValue().getBytes(StandardCharsets.UTF_8);
      sink.accept(new OutputFile("search/" + module.getKey(), content));
    }
  }
}
