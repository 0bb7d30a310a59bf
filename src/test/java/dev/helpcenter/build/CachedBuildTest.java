package dev.helpcenter.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.helpcenter.publish.Publisher;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A build that uses what earlier ones have left makes the same site, to the byte, and tells the
 * same mistakes, as one that knows nothing of them. Hundreds of rounds: {@code -Dcache.edits=500}.
 */
class CachedBuildTest {
  private static final int EDITS = Integer.getInteger("cache.edits", 15);
  private static final long SEED = Long.getLong("cache.seed", 20261125);
  private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

  @TempDir Path folder;

  @Test
  void whateverEditorsDoACachedBuildEqualsACleanOne() throws Exception {
    Path site = Files.createDirectories(folder.resolve("site"));
    RandomEdits edits = new RandomEdits(site, SEED);
    SplittableRandom random = new SplittableRandom(SEED);
    edits.begin();
    Instant now = NOON;
    Map<String, String> published = Map.of();
    int publications = 0;
    for (int i = 0; i < EDITS; i++) {
      String edit = random.nextInt(8) == 0 ? "nothing" : edits.edit();
      now = random.nextInt(25) == 0 ? now.plus(Duration.ofDays(1)) : now;
      BuildOptions options =
          new BuildOptions(
              site,
              random.nextInt(15) == 0,
              random.nextInt(15) == 0,
              Clock.fixed(now, ZoneOffset.UTC));
      Map<String, String> clean = new ConcurrentSkipListMap<>();
      BuildResult expected =
          new SiteBuild(options)
              .run(file -> clean.put(file.path(), text(file.content())), Progress.NONE);
      if (!expected.hasErrors()) {
        published = new TreeMap<>(clean);
        publications++;
      }
      BuildResult result = build(options);
      String step = "seed " + SEED + ", edit " + i + ": " + edit;
      assertThat(result).as(step).isEqualTo(expected);
      assertThat(output()).as(step).isEqualTo(published);
    }
    assertThat(publications).isGreaterThan(EDITS / 3);
  }

  private BuildResult build(BuildOptions options) throws Exception {
    return build(options, Progress.NONE);
  }

  private BuildResult build(BuildOptions options, Progress progress) throws Exception {
    return new PublishedBuild(options, Map.of(), true, !options.drafts())
        .run(new Publisher(folder.resolve("output"), note -> {}), progress);
  }

  /** A small site that was built once. */
  private BuildOptions built() throws Exception {
    Path site = folder.resolve("site");
    Files.createDirectories(site.resolve("content"));
    Files.writeString(site.resolve("jbake.properties"), "site.name=${env:NAME_OF_THE_SITE}\n");
    Files.writeString(site.resolve("content/one.md"), "---\ntitle: One\n---\nText.\n");
    BuildOptions options = new BuildOptions(site, false, false, Clock.fixed(NOON, ZoneOffset.UTC));
    build(options);
    return options;
  }

  /** Whether a build had to do something. */
  private boolean works(BuildOptions options) throws Exception {
    AtomicBoolean works = new AtomicBoolean();
    build(options, (step, done, total) -> works.set(true));
    return works.get();
  }

  @Test
  void nothingIsDoneIfNothingHasChanged() throws Exception {
    BuildOptions options = built();
    assertThat(works(options)).isFalse();
    Files.writeString(options.source().resolve("content/one.md"), "---\ntitle: One\n---\nOther.\n");
    assertThat(works(options)).isTrue();
    assertThat(works(options)).isFalse();
  }

  @Test
  void anotherDayOrOtherOptionsAreAnotherBuild() throws Exception {
    BuildOptions options = built();
    assertThat(works(new BuildOptions(options.source(), false, true, options.clock()))).isTrue();
    assertThat(works(options)).isTrue();
    Clock tomorrow = Clock.offset(options.clock(), Duration.ofDays(1));
    assertThat(works(new BuildOptions(options.source(), false, false, tomorrow))).isTrue();
  }

  @Test
  void aVariableOfTheEnvironmentThatTheSettingsNameCounts() throws Exception {
    BuildOptions options = built();
    AtomicBoolean works = new AtomicBoolean();
    new PublishedBuild(options, Map.of("NAME_OF_THE_SITE", "New"), true, true)
        .run(
            new Publisher(folder.resolve("output"), note -> {}),
            (step, done, total) -> works.set(true));
    assertThat(works).isTrue();
  }

  @Test
  void whatSomebodyChangedAmongThePublishedFilesIsMadeAgain() throws Exception {
    BuildOptions options = built();
    Map<String, String> before = output();
    Files.writeString(folder.resolve("output/one/index.html"), "something else");
    Files.delete(folder.resolve("output/a-z/index.html"));
    build(options);
    assertThat(output()).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(strings = {"documents", "pages", "search", "theme", "secret"})
  void aDamagedMemoryOfPartsOfTheSiteIsNotBelieved(String name) throws Exception {
    BuildOptions options = built();
    Map<String, String> before = output();
    Path memory = folder.resolve(".helpcenter/publish/output").resolve(name);
    byte[] good = Files.readAllBytes(memory);
    SplittableRandom random = new SplittableRandom(SEED);
    for (int i = 0; i < 6; i++) {
      byte[] bad = Arrays.copyOf(good, i % 2 == 0 ? random.nextInt(good.length) : good.length);
      if (i % 2 != 0) {
        bad[random.nextInt(bad.length)] ^= (byte) (1 + random.nextInt(255));
      }
      Files.write(memory, bad);
      Files.deleteIfExists(memory.resolveSibling("last"));
      build(options);
      assertThat(output()).as("damage " + i).isEqualTo(before);
    }
  }

  @Test
  void aDamagedMemoryIsNotBelieved() throws Exception {
    BuildOptions options = built();
    Path memory = folder.resolve(".helpcenter/publish/output/last");
    byte[] good = Files.readAllBytes(memory);
    SplittableRandom random = new SplittableRandom(SEED);
    for (int i = 0; i < 12; i++) {
      byte[] bad = Arrays.copyOf(good, i % 3 == 0 ? random.nextInt(good.length) : good.length);
      if (i % 3 != 0) {
        bad[random.nextInt(bad.length)] ^= (byte) (1 + random.nextInt(255));
      }
      Files.write(memory, bad);
      assertThat(works(options)).as("damage " + i).isTrue();
      assertThat(works(options)).isFalse();
    }
  }

  private Map<String, String> output() throws IOException {
    Path output = folder.resolve("output");
    Map<String, String> files = new TreeMap<>();
    if (Files.isDirectory(output)) {
      try (Stream<Path> paths = Files.walk(output)) {
        for (Path path : paths.filter(Files::isRegularFile).toList()) {
          files.put(
              output.relativize(path).toString().replace('\\', '/'),
              text(Files.readAllBytes(path)));
        }
      }
    }
    return files;
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }
}
