package dev.helpcenter.bench;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ServiceWorkerPolicy;
import dev.helpcenter.testing.Chromium;
import dev.helpcenter.testing.StaticSite;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Measures what search costs: {@code SearchRace [articles …]}, from the repository's folder, with
 * the real command line and a real Chromium. {@code bench/README.md} says what is printed.
 */
public final class SearchRace {
  /** So many questions are typed: each takes some seconds. */
  private static final int TYPED = 40;

  private SearchRace() {}

  /** Measures help centers of each size. */
  public static void main(String... arguments) throws IOException, InterruptedException {
    List<String> sizes =
        arguments.length == 0 ? List.of("400", "4000", "10000") : List.of(arguments);
    System.out.println(
        "| articles | build, s | index, KB | files | first result, KB: median | 90th percentile"
            + " | further query, KB: median | 90th percentile | keystroke, ms: median"
            + " | 95th percentile |");
    System.out.println("|" + " ---: |".repeat(10));
    try (Chromium chromium = Chromium.start();
        Leftovers leftovers = new Leftovers(Path.of("bench/work/aside"))) {
      for (String size : sizes) {
        measure(Integer.parseInt(size), chromium, leftovers);
      }
    }
  }

  private static void measure(int articles, Chromium chromium, Leftovers leftovers)
      throws IOException, InterruptedException {
    Path source = Path.of("bench/work/search-" + articles).toAbsolutePath();
    leftovers.take(source);
    SearchSite.write(source, articles);
    Lap build =
        Lap.run(
            List.of("./helpcenter", "build", "--source", source.toString()),
            Path.of("").toAbsolutePath(),
            source.resolve("build.log"));
    Path output = source.resolve("output");
    List<Long> index = new SearchBytes.Scales(output).index();
    List<String> questions = SearchSite.questions();
    Browser.NewContextOptions options =
        new Browser.NewContextOptions()
            .setServiceWorkers(ServiceWorkerPolicy.BLOCK)
            .setViewportSize(360, 740)
            .setDeviceScaleFactor(2)
            .setHasTouch(true)
            .setIsMobile(true);
    try (StaticSite site = StaticSite.of(output);
        BrowserContext context = chromium.browser().newContext(options)) {
      Page page = context.newPage();
      SearchBytes bytes = SearchBytes.of(page, site, output, questions);
      int step = Math.max(1, questions.size() / TYPED);
      List<String> typed =
          IntStream.iterate(0, i -> i < questions.size(), i -> i + step)
              .mapToObj(questions::get)
              .toList();
      double[] keystrokes = new KeystrokeTimer(page).times(site, typed);
      System.out.printf(
          Locale.ROOT,
          "| %d | %.1f | %.1f | %d | %.1f | %.1f | %.1f | %.1f | %.0f | %.0f |%n",
          articles,
          build.seconds(),
          index.get(0) / 1000.0,
          index.get(1),
          SearchBytes.percentile(bytes.first(), 50) / 1000.0,
          SearchBytes.percentile(bytes.first(), 90) / 1000.0,
          SearchBytes.percentile(bytes.further(), 50) / 1000.0,
          SearchBytes.percentile(bytes.further(), 90) / 1000.0,
          keystrokes[keystrokes.length / 2],
          keystrokes[keystrokes.length * 95 / 100]);
    }
  }
}
