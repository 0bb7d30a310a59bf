package dev.helpcenter.render;

import dev.helpcenter.site.OutputFile;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The theme's style sheets and scripts as they are published: styles joined into few sheets, each
 * script a module of its own, every name with a fingerprint of the content.
 *
 * @param files what to publish
 * @param paths for each name a template may ask for ({@code site.css}, {@code steps.js}) the
 *     published path from the output's root
 */
public record ThemeAssets(List<OutputFile> files, Map<String, String> paths) {
  /** The folder of the output that holds them. */
  public static final String FOLDER = "assets/";

  /** The name of the style sheet of all pages. */
  public static final String STYLE_SHEET = "site.css";

  /**
   * The name of the style sheet of the page that shows all components: it holds all other sheets.
   */
  static final String OF_ALL_COMPONENTS = "components.css";

  private static final Pattern IMPORT =
      Pattern.compile("(\\bfrom ?|\\bimport ?\\(?)([\"'])\\./([^\"']+)\\2");
  private static final Pattern OWN_SHEET = Pattern.compile("[^/.]+\\.([^/.]+)\\.css");

  public ThemeAssets {
    files = List.copyOf(files);
    paths = Collections.unmodifiableMap(new LinkedHashMap<>(paths));
  }

  /** Whether this file of a theme takes part: a style or script, and no test. */
  public static boolean isSource(String path) {
    return (path.endsWith(".css") || path.endsWith(".js")) && !path.endsWith(".test.js");
  }

  /**
   * Joins and names a theme's styles and scripts.
   *
   * @param sources contents by path from the {@code templates} folder; those that are no source are
   *     left out; styles are joined in the order of their paths, those with a second name ({@code
   *     start.home.css}) to a sheet of that name, which is for templates to ask for
   * @throws BrokenThemeException if two scripts have one name, if scripts import each other in a
   *     circle, or if one imports a script that is not there
   */
  public static ThemeAssets of(SortedMap<String, String> sources) {
    SortedMap<String, StringBuilder> sheets = new TreeMap<>();
    SortedMap<String, Script> scripts = new TreeMap<>();
    sources.forEach(
        (path, text) -> {
          String name = path.substring(path.lastIndexOf('/') + 1);
          if (isSource(path) && path.endsWith(".css")) {
            sheets
                .computeIfAbsent(sheet(name), sheet -> new StringBuilder())
                .append(CssText.compact(text));
          } else if (isSource(path)) {
            Script other = scripts.put(name, new Script(path, ScriptText.compact(text)));
            if (other != null) {
              throw new BrokenThemeException(
                  path, "“" + other.path() + "” has the same name", "Rename one of them");
            }
          }
        });
    joinAllForTheComponents(sheets);
    Publisher publisher = new Publisher(scripts);
    sheets.forEach((name, css) -> publisher.add(name, css.append('\n').toString()));
    scripts.keySet().forEach(publisher::script);
    return new ThemeAssets(publisher.files, publisher.paths);
  }

  /**
   * @param path from the template folder
   */
  private record Script(String path, String text) {}

  /** One sheet with all that few pages need is a third lighter than all of them. */
  private static void joinAllForTheComponents(SortedMap<String, StringBuilder> sheets) {
    StringBuilder joint = sheets.get(OF_ALL_COMPONENTS);
    if (joint != null) {
      sheets.entrySet().stream()
          .filter(sheet -> !Set.of(STYLE_SHEET, OF_ALL_COMPONENTS).contains(sheet.getKey()))
          .forEach(sheet -> joint.append(sheet.getValue()));
    }
  }

  /** {@code steps.css} is in the sheet of all pages, {@code start.home.css} in {@code home.css}. */
  private static String sheet(String style) {
    Matcher own = OWN_SHEET.matcher(style);
    return own.matches() ? own.group(1) + ".css" : STYLE_SHEET;
  }

  /** These assets and one more, named by its content too. */
  public ThemeAssets with(String name, byte[] content) {
    String path = fingerprinted(name, ContentHash.of(content));
    List<OutputFile> moreFiles = new ArrayList<>(files);
    moreFiles.add(new OutputFile(path, content));
    Map<String, String> morePaths = new LinkedHashMap<>(paths);
    morePaths.put(name, path);
    return new ThemeAssets(moreFiles, morePaths);
  }

  /** These assets, and the names of files that are published under just these names. */
  public ThemeAssets naming(Collection<String> files) {
    Map<String, String> morePaths = new LinkedHashMap<>(paths);
    files.forEach(file -> morePaths.put(file, file));
    return new ThemeAssets(this.files, morePaths);
  }

  /** Whether a published path is that of the asset of this name, whatever its content is. */
  static boolean isOf(String path, String name) {
    int dot = name.lastIndexOf('.');
    return path.startsWith(FOLDER + name.substring(0, dot) + ".")
        && path.endsWith(name.substring(dot));
  }

  private static String fingerprinted(String name, String hash) {
    int dot = name.lastIndexOf('.');
    return FOLDER + name.substring(0, dot) + "." + hash + name.substring(dot);
  }

  /** Names scripts after what they import, so that a change below shows in all names above. */
  private static final class Publisher {
    private final SortedMap<String, Script> scripts;
    private final List<OutputFile> files = new ArrayList<>();
    private final Map<String, String> paths = new TreeMap<>();
    private final Set<String> underWay = new LinkedHashSet<>();

    Publisher(SortedMap<String, Script> scripts) {
      this.scripts = scripts;
    }

    String script(String name) {
      String known = paths.get(name);
      if (known != null) {
        return known;
      }
      Script script = scripts.get(name);
      if (script == null) {
        throw new BrokenThemeException(
            importer(),
            "It imports “./" + name + "”, which is not there",
            "Bring the script back, or remove the import");
      }
      if (!underWay.add(name)) {
        throw new BrokenThemeException(
            script.path(),
            "Scripts import each other in a circle: " + String.join(", ", underWay),
            "Move what they share into a script of its own");
      }
      String text = IMPORT.matcher(script.text()).replaceAll(this::published);
      underWay.remove(name);
      return add(name, text);
    }

    private String importer() {
      String last = underWay.stream().reduce((earlier, later) -> later).orElse("");
      Script script = scripts.get(last);
      return script == null ? "" : script.path();
    }

    private String published(MatchResult imported) {
      String file = script(imported.group(3)).substring(FOLDER.length());
      return Matcher.quoteReplacement(imported.group(1) + "\"./" + file + "\"");
    }

    String add(String name, String text) {
      String path = fingerprinted(name, ContentHash.of(text));
      files.add(new OutputFile(path, text.getBytes(StandardCharsets.UTF_8)));
      paths.put(name, path);
      return path;
    }
  }
}
