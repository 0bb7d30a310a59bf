package dev.helpcenter.bench;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import dev.helpcenter.testing.Chromium;
import dev.helpcenter.testing.ReloadClock;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Times how long it takes from the moment at which a file is written to the event in the browser:
 * {@code PreviewRace [articles …]}, from the repository's folder, with the real command line and a
 * real Chromium.
 */
public final class PreviewRace {
  private static final int SAVES = 60;

  /** The first saves run on code that is not compiled yet. */
  private static final int WARM_UP = 20;

  /** An editor does not save more often. */
  private static final int BETWEEN_MILLIS = 1500;

  private static final String ADDRESS = "The help center is at ";

  private PreviewRace() {}

  /** Measures help centers of each size. */
  public static void main(String... arguments) throws IOException, InterruptedException {
    List<String> sizes = arguments.length == 0 ? List.of("1000", "10000") : List.of(arguments);
    try (Chromium chromium = Chromium.start()) {
      for (String size : sizes) {
        measure(Integer.parseInt(size), chromium);
      }
    }
  }

  private static void measure(int articles, Chromium chromium)
      throws IOException, InterruptedException {
    Path site = Path.of("bench/work/preview-" + articles).toAbsolutePath();
    HelpCenterGenerator.write(site, articles);
    Process serve =
        new ProcessBuilder("./helpcenter", "serve", "--source", site.toString(), "--port", "0")
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try (BufferedReader out = serve.inputReader(StandardCharsets.UTF_8);
        BrowserContext context = chromium.browser().newContext()) {
      String address = address(out);
      Thread reader = new Thread(() -> out.lines().forEach(line -> {}), "reader");
      reader.setDaemon(true);
      reader.start();
      try {
        report(articles, times(site, address, context.newPage()));
      } finally {
        stop(serve); // before its output is closed, which waits for the line that is read
      }
    } finally {
      stop(serve);
    }
  }

  private static void stop(Process serve) throws InterruptedException {
    serve.descendants().forEach(ProcessHandle::destroy);
    serve.destroy();
    serve.waitFor();
  }

  private static String address(BufferedReader out) throws IOException {
    for (String line = out.readLine(); line != null; line = out.readLine()) {
      if (line.startsWith(ADDRESS)) {
        return line.substring(ADDRESS.length());
      }
    }
    throw new IOException("The preview did not start");
  }

  private static double[] times(Path site, String address, Page page)
      throws IOException, InterruptedException {
    Path content = site.resolve("content");
    Path article = article(content);
    String text = Files.readString(article);
    String url = content.relativize(article).toString().replaceFirst("\\.md$", "/");
    List<Double> times = new ArrayList<>();
    ReloadClock clock = ReloadClock.on(page);
    for (int i = 0; i < SAVES; i++) {
      clock.open(address + url);
      Thread.sleep(BETWEEN_MILLIS);
      String added = "Saved for the time number " + i + ".";
      times.add(clock.save(article, text + "\n" + added + "\n", added));
    }
    Files.writeString(article, text);
    return times.subList(WARM_UP, SAVES).stream()
        .mapToDouble(Double::doubleValue)
        .sorted()
        .toArray();
  }

  private static Path article(Path content) throws IOException {
    try (Stream<Path> files = Files.walk(content)) {
      return files
          .filter(file -> file.toString().endsWith(".md") && !file.endsWith("index.md"))
          .sorted()
          .skip(20)
          .findFirst()
          .orElseThrow();
    }
  }

  private static void report(int articles, double[] times) {
    System.out.printf(
        Locale.ROOT,
        "%d articles: median %.0f ms, 90th percentile %.0f ms, slowest %.0f ms (%d saves)%n",
        articles,
        times[times.length / 2],
        times[times.length * 9 / 10],
        Arrays.stream(times).max().orElse(0),
        times.length);
  }
}
