package dev.helpcenter.render;

import dev.helpcenter.site.OutputFile;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.zip.Deflater;

/**
 * How much a reader on a weak connection can get at once: a page and its style sheets fit into the
 * first answer of a server, and the scripts that come with every page are few. Weights are those
 * after compression, as servers send files. Safe for several threads.
 */
public final class PageBudget {
  /** For a page and its style sheets, in bytes: the first flight of a new connection. */
  public static final int PAGE = 14_000;

  /** For all scripts that may run before a reader opens the search, in bytes. */
  public static final int SCRIPTS = 8_000;

  /** What gzip adds to the bare deflate stream. */
  private static final int GZIP_FRAME = 18;

  /**
   * Pages are words between tags that recur; none was seen that does not shrink to less than half.
   */
  private static final int LEAST_SHRINKAGE = 2;

  private static final byte[] HEAD_END = "</head".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] CSS = ".css".getBytes(StandardCharsets.US_ASCII);

  private final Map<String, Integer> styleSheets = new TreeMap<>();
  private final int commonSheet;

  /**
   * @param assets the theme's published files
   */
  public PageBudget(ThemeAssets assets) {
    for (OutputFile file : assets.files()) {
      if (file.path().endsWith(".css")) {
        styleSheets.put(file.path(), weight(file.content()));
      }
    }
    String common = assets.paths().getOrDefault(ThemeAssets.STYLE_SHEET, "");
    this.commonSheet = Objects.requireNonNullElse(styleSheets.remove(common), 0);
  }

  /** What a page weighs with its style sheets; nothing if that is within the budget. */
  public OptionalInt excess(OutputFile page) {
    int room = PAGE - styles(page);
    if (page.content().length <= (long) LEAST_SHRINKAGE * room) {
      return OptionalInt.empty(); // nearly all pages: compressing them all would cost a second
    }
    if (weight(page.content(), Deflater.BEST_SPEED) <= room) {
      return OptionalInt.empty(); // nearly all others, in half the time
    }
    int weight = weight(page.content());
    return weight > room ? OptionalInt.of(weight + PAGE - room) : OptionalInt.empty();
  }

  /** Style sheets that not all pages have are asked for before the end of the head. */
  private int styles(OutputFile page) {
    byte[] content = page.content();
    int sum = commonSheet;
    // One look at each byte: to search a text for each sheet takes longer than to render it.
    for (int i = 0; i < content.length && !stands(HEAD_END, content, i); i++) {
      if (stands(CSS, content, i)) {
        sum += sheetBefore(content, i + CSS.length);
      }
    }
    return sum;
  }

  private int sheetBefore(byte[] content, int end) {
    for (Map.Entry<String, Integer> sheet : styleSheets.entrySet()) {
      byte[] name = sheet.getKey().getBytes(StandardCharsets.UTF_8);
      if (end >= name.length && stands(name, content, end - name.length)) {
        return sheet.getValue();
      }
    }
    return 0;
  }

  private static boolean stands(byte[] text, byte[] content, int at) {
    return content[at] == text[0]
        && at + text.length <= content.length
        && Arrays.equals(text, 0, text.length, content, at, at + text.length);
  }

  /**
   * What all scripts of the theme weigh together; nothing if that is within the budget.
   *
   * @param searchField the script that waits for a reader to open the search
   */
  public static OptionalInt excessOfScripts(ThemeAssets assets, byte[] searchField) {
    int weight = sum(assets.files(), ".js") + weight(searchField);
    return weight > SCRIPTS ? OptionalInt.of(weight) : OptionalInt.empty();
  }

  private static int sum(List<OutputFile> files, String ending) {
    return files.stream()
        .filter(file -> file.path().endsWith(ending))
        .mapToInt(file -> weight(file.content()))
        .sum();
  }

  private static int weight(byte[] content) {
    return weight(content, Deflater.DEFAULT_COMPRESSION);
  }

  private static int weight(byte[] content, int level) {
    Deflater deflater = new Deflater(level, true);
    try {
      deflater.setInput(content);
      deflater.finish();
      byte[] discarded = new byte[8192];
      while (!deflater.finished()) {
        deflater.deflate(discarded);
      }
      return Math.toIntExact(deflater.getBytesWritten()) + GZIP_FRAME;
    } finally {
      deflater.end();
    }
  }
}
