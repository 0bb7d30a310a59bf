package dev.helpcenter.bench;

import com.microsoft.playwright.Page;
import dev.helpcenter.testing.StaticSite;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPOutputStream;

/**
 * What searching costs readers, weighed by gzip: the files that the browser's engine asks for.
 *
 * @param first for each question the bytes until the results of a fresh visit show: the scripts,
 *     Lunr and the directory included; sorted
 * @param further for each question the bytes if another one was asked before; sorted
 */
@SuppressWarnings("ArrayRecordComponent") // numbers to take percentiles of; never compared
record SearchBytes(int[] first, int[] further) {
  /** What a page fetches for its search field; search-page.js belongs to another page. */
  private static final List<String> SCRIPTS = List.of("search-box.js", "combobox.js", "engine.js");

  /** As many results as the search field shows. */
  private static final int LIMIT = 6;

  private static final String VISITS =
      """
      async ([root, questions, limit]) => {
        const { openSearch } = await import(root + "search/engine.js");
        const texts = new Map();
        const read = (path) => {
          if (!texts.has(path)) texts.set(path, fetch(root + path).then((file) => file.json()));
          return texts.get(path);
        };
        const visits = [];
        for (const question of questions) {
          const paths = [];
          const load = (path) => {
            paths.push(path);
            return read(path);
          };
          await (await openSearch({ load })).search(question, { limit });
          visits.push(paths);
        }
        return visits;
      }
      """;

  /** Asks each question in a visit of its own. */
  static SearchBytes of(Page page, StaticSite site, Path output, List<String> questions)
      throws IOException {
    page.navigate(site.url("search/index.json"));
    List<?> visits = (List<?>) page.evaluate(VISITS, List.of(site.url(), questions, LIMIT));
    Scales scales = new Scales(output);
    int scripts = 0;
    for (String script : SCRIPTS) {
      scripts += scales.weigh("search/" + script);
    }
    int[] first = new int[visits.size()];
    int[] further = new int[visits.size()];
    for (int i = 0; i < first.length; i++) {
      // Neighbours in the list ask about the same: who asks again asks about something else.
      Set<Object> before =
          new HashSet<>((List<?>) visits.get((i + first.length / 2) % first.length));
      first[i] = scripts;
      for (Object path : (List<?>) visits.get(i)) {
        int weight = scales.weigh((String) path);
        first[i] += weight;
        further[i] += before.contains(path) ? 0 : weight;
      }
    }
    Arrays.sort(first);
    Arrays.sort(further);
    return new SearchBytes(first, further);
  }

  /** Of sorted numbers the one that so many percent do not exceed. */
  static int percentile(int[] sorted, int percent) {
    return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)];
  }

  /** Weighs files of a built site, each once. */
  static final class Scales {
    private final Path output;
    private final Map<String, Integer> known = new HashMap<>();

    Scales(Path output) {
      this.output = output;
    }

    int weigh(String path) throws IOException {
      Integer weight = known.get(path);
      if (weight == null) {
        weight = zipped(output.resolve(path));
        known.put(path, weight);
      }
      return weight;
    }

    /** The bytes of all shards and the directory, and how many files that are. */
    List<Long> index() throws IOException {
      List<Path> files = new ArrayList<>();
      try (var all = Files.walk(output.resolve("search"))) {
        all.filter(file -> file.toString().endsWith(".json")).forEach(files::add);
      }
      long bytes = 0;
      for (Path file : files) {
        bytes += weigh(output.relativize(file).toString());
      }
      return List.of(bytes, (long) files.size());
    }

    private static int zipped(Path file) throws IOException {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      try (OutputStream zip = new GZIPOutputStream(bytes)) {
        Files.copy(file, zip);
      }
      return bytes.size();
    }
  }
}
