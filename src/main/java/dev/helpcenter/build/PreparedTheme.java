package dev.helpcenter.build;

import dev.helpcenter.jbake.SiteConfiguration;
import dev.helpcenter.jbake.ThemeFiles;
import dev.helpcenter.render.ShareImage;
import dev.helpcenter.render.ThemeAssets;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What pages need of a site's theme. Depends on no article, and is made while these are read.
 *
 * @param assets the style sheets and scripts, joined and named by what is in them
 * @param scripts the paths of all scripts
 * @param pages what pages were made of with the same theme
 */
record PreparedTheme(ThemeAssets assets, Set<String> scripts, PageMemory pages) {
  static PreparedTheme of(SiteConfiguration configuration, ThemeFiles theme, Memories memories)
      throws IOException {
    if (!configuration.isHelpCenter()) {
      ThemeAssets none = new ThemeAssets(List.of(), Map.of());
      return new PreparedTheme(none, scripts(theme, none), PageMemory.none());
    }
    ThemeAssets assets =
        ThemeAssets.of(theme.sources())
            .with(ShareImage.NAME, ShareImage.png(configuration.settings().name()));
    Set<String> scripts = scripts(theme, assets);
    Optional<String> key =
        new PageKey(configuration, theme, memories.key()).of(assets.paths(), scripts);
    return new PreparedTheme(
        assets, scripts, key.isPresent() ? memories.pages(key.get()) : PageMemory.none());
  }

  private static Set<String> scripts(ThemeFiles theme, ThemeAssets assets) {
    Set<String> scripts = new HashSet<>(theme.assetPaths());
    scripts.addAll(assets.paths().values());
    scripts.removeIf(path -> !path.endsWith(".js") && !path.endsWith(".mjs"));
    return scripts;
  }
}
