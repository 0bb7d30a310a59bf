package dev.helpcenter.pages;

import static org.assertj.core.api.Assertions.assertThat;

import dev.helpcenter.testing.BrowserTest;
import dev.helpcenter.testing.ShippedSite;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** A page and its style arrive in the first round trip; scripts are few. */
@BrowserTest
class WeightIT {
  private static final int PAGE_AND_STYLE = 14_000;
  private static final int SCRIPTS = 8_000;
  private static final Pattern STYLE_SHEET =
      Pattern.compile("<link rel=\"stylesheet\" href=\"[^\"]*assets/([^\"]+)\"");

  @Test
  void everyPageAndItsStyleSheetAreSmall(ShippedSite shipped) throws IOException {
    List<String> heavy = new ArrayList<>();
    for (Path page : files(shipped.output(), ".html")) {
      int weight = zipped(page) + styles(shipped.output(), Files.readString(page));
      if (weight > PAGE_AND_STYLE) {
        heavy.add(shipped.output().relativize(page) + ": " + weight);
      }
    }
    assertThat(heavy).isEmpty();
  }

  @Test
  void allScriptsBeforeSearchIsOpenedAreSmall(ShippedSite shipped) throws IOException {
    int weight = zipped(shipped.output().resolve("search/search-box.js"));
    for (Path script : files(shipped.output().resolve("assets"), ".js")) {
      weight += zipped(script);
    }
    assertThat(weight).isLessThanOrEqualTo(SCRIPTS);
  }

  @Test
  void whatADeviceGetsInAdvanceLeavesRoomForPagesThatAreVisited(ShippedSite shipped)
      throws IOException {
    String script = Files.readString(shipped.output().resolve("sw.js"));
    long sum = 0;
    Matcher file = Pattern.compile("\\[\"([^\"]*)\",\"[0-9a-f]{16}\"\\]").matcher(script);
    while (file.find()) {
      String path =
          file.group(1).isEmpty() || file.group(1).endsWith("/")
              ? file.group(1) + "index.html"
              : file.group(1);
      sum += Files.size(shipped.output().resolve(path));
    }
    assertThat(sum).isBetween(100_000L, 1_000_000L);
    assertThat(script).contains("const ROOM = " + (1_500_000 - sum) + ";");
  }

  private static int styles(Path output, String page) throws IOException {
    int weight = 0;
    Matcher sheet = STYLE_SHEET.matcher(page);
    while (sheet.find()) {
      weight += zipped(output.resolve("assets").resolve(sheet.group(1)));
    }
    return weight;
  }

  private static List<Path> files(Path folder, String ending) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
  }

  private static int zipped(Path file) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream zip = new GZIPOutputStream(bytes)) {
      Files.copy(file, zip);
    }
    return bytes.size();
  }
}
