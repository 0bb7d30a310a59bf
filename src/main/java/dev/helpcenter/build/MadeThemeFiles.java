package dev.helpcenter.build;

import dev.helpcenter.render.ThemeAssets;
import dev.helpcenter.site.OutputFile;
import java.util.List;
import java.util.Map;

/**
 * The published files of a theme that are made and not copied. To make them takes a good part of
 * the time of a small site's build, so that they are kept from one to the next.
 *
 * @param assets the style sheets and scripts, joined and named by what is in them
 * @param modules the joined modules of the search
 */
record MadeThemeFiles(ThemeAssets assets, List<OutputFile> modules) {
  MadeThemeFiles {
    modules = List.copyOf(modules);
  }

  /** For themes that are published as they are. */
  static MadeThemeFiles none() {
    return new MadeThemeFiles(new ThemeAssets(List.of(), Map.of()), List.of());
  }
}
