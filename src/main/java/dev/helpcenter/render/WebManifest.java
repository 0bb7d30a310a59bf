package dev.helpcenter.render;

import dev.helpcenter.site.OutputFile;
import dev.helpcenter.site.SiteSettings;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells browsers what the site looks like among the apps of a device. */
public final class WebManifest {
  /** The file's path; from there it stands for all pages of the site. */
  static final String PATH = "manifest.webmanifest";

  /** The name of the icon's file. */
  public static final String DRAWING = "icon.svg";

  /** The same as the drawing, for systems that want pixels: names and widths. */
  private static final Map<String, Integer> PICTURES =
      Map.of("icon-192.png", 192, "icon-512.png", 512);

  /** The names of all files that show the icon. */
  public static final List<String> ICONS = List.of(DRAWING, "icon-192.png", "icon-512.png");

  private WebManifest() {}

  /**
   * @param assets the names of the theme's published files
   */
  static OutputFile of(SiteSettings settings, Set<String> assets) {
    Map<String, Object> manifest = new LinkedHashMap<>();
    manifest.put("name", settings.name());
    manifest.put("short_name", settings.property("site.name.short").orElse(settings.name()));
    if (!settings.description().isEmpty()) {
      manifest.put("description", settings.description());
    }
    manifest.put("lang", settings.language());
    manifest.put("start_url", ".");
    manifest.put("display", "standalone");
    settings.property("theme.color").ifPresent(colour -> manifest.put("theme_color", colour));
    settings
        .property("theme.background")
        .ifPresent(colour -> manifest.put("background_color", colour));
    manifest.put("icons", icons(assets));
    String json = Json.write(manifest) + "\n";
    return new OutputFile(PATH, json.getBytes(StandardCharsets.UTF_8));
  }

  private static List<Map<String, Object>> icons(Set<String> assets) {
    List<Map<String, Object>> icons = new ArrayList<>();
    for (String name : ICONS) {
      if (assets.contains(name)) {
        icons.add(icon(name));
      }
    }
    return icons;
  }

  private static Map<String, Object> icon(String name) {
    Map<String, Object> icon = new LinkedHashMap<>();
    Integer width = PICTURES.get(name);
    icon.put("src", name);
    icon.put("sizes", width == null ? "any" : width + "x" + width);
    icon.put("type", width == null ? "image/svg+xml" : "image/png");
    if (width != null) {
      icon.put("purpose", "any maskable"); // nothing of it stands at its edges
    }
    return icon;
  }
}
