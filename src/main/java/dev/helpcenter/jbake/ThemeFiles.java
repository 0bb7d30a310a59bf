package dev.helpcenter.jbake;

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

/** The files of a site's theme that are published as they are, or joined to a style sheet. */
public final class ThemeFiles {
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
}
