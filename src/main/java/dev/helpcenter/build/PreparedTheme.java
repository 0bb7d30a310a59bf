package dev.helpcenter.build;

import dev.helpcenter.jbake.SiteConfiguration;
import dev.helpcenter.jbake.ThemeFiles;
import dev.helpcenter.jbake.ThemeTexts;
import dev.helpcenter.render.ShareImage;
import dev.helpcenter.render.ThemeAssets;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What pages need of a site's theme. Depends on no article, and is made while these are read.
 *
 * @param made what is published of it beside its assets
 * @param scripts the paths of all scripts
 * @param pages what pages were made of with the same theme
 */
record PreparedTheme(MadeThemeFiles made, Set<String> scripts, PageMemory pages) {
  static PreparedTheme of(SiteConfiguration configuration, ThemeFiles theme, Memories memories)
      throws IOException {
    if (!configuration.isHelpCenter()) {
      MadeThemeFiles none = MadeThemeFiles.none();
      return new PreparedTheme(none, scripts(theme, none.assets()), PageMemory.none());
    }
    MadeThemeFiles kept = made(configuration.settings().name(), theme, memories.theme());
    ThemeAssets assets = kept.assets().naming(theme.icons());
    MadeThemeFiles made = new MadeThemeFiles(assets, kept.modules());
    Set<String> scripts = scripts(theme, assets);
    Optional<String> key =
        new PageKey(configuration, theme, memories.key()).of(assets.paths(), scripts);
    return new PreparedTheme(
        made, scripts, key.isPresent() ? memories.pages(key.get()) : PageMemory.none());
  }

  private static MadeThemeFiles made(String siteName, ThemeFiles theme, ThemeMemory memory)
      throws IOException {
    ThemeTexts sources = theme.sources();
    ThemeTexts modules = theme.searchModules();
    return memory.files(
        List.of(siteName, sources.facts(), modules.facts()),
        () ->
            new MadeThemeFiles(
                ThemeAssets.of(sources.all()).with(ShareImage.NAME, ShareImage.png(siteName)),
                ThemeFiles.joined(modules)));
  }

  private static Set<String> scripts(ThemeFiles theme, ThemeAssets assets) {
    Set<String> scripts = new HashSet<>(theme.assetPaths());
    scripts.addAll(assets.paths().values());
    scripts.removeIf(path -> !path.endsWith(".js") && !path.endsWith(".mjs"));
    return scripts;
  }
}
