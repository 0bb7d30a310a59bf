package dev.helpcenter.render;

import dev.helpcenter.site.Article;
import dev.helpcenter.site.OutputFile;
import dev.helpcenter.site.Site;
import dev.helpcenter.site.SiteSettings;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Supplier;

/**
 * The script that keeps a site readable without a connection. It must see the essential files of
 * the build to know their version: hand all files to {@link #see}, then publish {@link #file}. Safe
 * for several threads until then.
 */
public final class ServiceWorker {
  /** The script's path; from there it may answer for all pages of the site. */
  public static final String PATH = "sw.js";

  /** All that a site may keep on a device, in bytes. */
  static final int MOST = 1_500_000;

  /** What may be fetched in advance. The rest of the room is for pages that are visited. */
  private static final int MOST_IN_ADVANCE = 1_000_000;

  private static final String SWITCH = "offline.enabled";
  private static final Set<String> PAGES =
      Set.of("index.html", "search/index.html", "offline/index.html");

  private final boolean enabled;
  private final Set<String> articles = new HashSet<>();
  private final Map<String, Seen> seen = new ConcurrentSkipListMap<>();

  private record Seen(int length, Supplier<byte[]> content) {}

  public ServiceWorker(Site site) {
    this.enabled = isEnabled(site.settings());
    for (Article article : Essentials.of(site)) {
      articles.add(article.outputPath());
    }
    site.settings().property("archive.file").ifPresent(articles::add);
  }

  /** Whether the site is kept on readers' devices; {@code offline.enabled=false} stops it. */
  static boolean isEnabled(SiteSettings settings) {
    return settings.isOn(SWITCH, true);
  }

  /** Whether {@link #see} wants this file, so that its content must be at hand. */
  public boolean isEssential(String path) {
    return enabled
        && (PAGES.contains(path)
            || articles.contains(path)
            || isOfAllPages(path)
            || path.startsWith("search/")
            || path.equals("icon.svg"));
  }

  /** No reader needs the picture for other sites, nor what the page of components looks like. */
  private static boolean isOfAllPages(String path) {
    return path.startsWith(ThemeAssets.FOLDER)
        && !path.endsWith(".png")
        && !ThemeAssets.isOf(path, ThemeAssets.OF_ALL_COMPONENTS);
  }

  /** Takes note of a file that is going to be published. */
  public void see(OutputFile file) {
    see(file.path(), file.content().length, file::content);
  }

  /**
   * Takes note of a file whose content may not be at hand.
   *
   * @param content is asked for its content if it is kept on devices
   */
  public void see(String path, int length, Supplier<byte[]> content) {
    if (isEssential(path)) {
      seen.put(path, new Seen(length, content));
    }
  }

  /** The script; of one that is switched off, what is left is to remove itself from devices. */
  public OutputFile file() {
    if (!enabled) {
      return script(resource("service-worker-off.js"));
    }
    List<List<String>> files = new ArrayList<>();
    int size = 0;
    for (Map.Entry<String, Seen> file : inAdvance()) {
      size += file.getValue().length();
      byte[] content = file.getValue().content().get();
      String hash = HexFormat.of().formatHex(ContentHash.sha256(content), 0, 8);
      files.add(List.of(Urls.ofFile(file.getKey()), hash));
    }
    String list = Json.write(files);
    return script(
        "const VERSION = \"%s\";\nconst FILES = %s;\nconst ROOM = %s;\n\n%s"
            .formatted(ContentHash.of(list), list, MOST - size, resource("service-worker.js")));
  }

  /**
   * Pages and what they need, as far as there is room. Then the shards of the search index, all or
   * none: with some of them a reader without a connection would find some articles by some words,
   * and somebody with a weak one would have paid for it.
   */
  private List<Map.Entry<String, Seen>> inAdvance() {
    List<Map.Entry<String, Seen>> files = new ArrayList<>();
    List<Map.Entry<String, Seen>> shards = new ArrayList<>();
    int size = 0;
    long allShards = 0;
    for (Map.Entry<String, Seen> file : seen.entrySet()) {
      int length = file.getValue().length();
      if (isShard(file.getKey())) {
        shards.add(file);
        allShards += length;
      } else if (size + length <= MOST_IN_ADVANCE) {
        files.add(file);
        size += length;
      }
    }
    if (size + allShards <= MOST_IN_ADVANCE) {
      files.addAll(shards);
    }
    return files;
  }

  private static boolean isShard(String path) {
    return path.startsWith("search/") && path.indexOf('/', 7) > 0;
  }

  private static OutputFile script(String text) {
    return new OutputFile(PATH, text.getBytes(StandardCharsets.UTF_8));
  }

  private static String resource(String name) {
    try (InputStream in =
        Objects.requireNonNull(ServiceWorker.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException(name + " is part of this tool and cannot be read", e);
    }
  }
}
