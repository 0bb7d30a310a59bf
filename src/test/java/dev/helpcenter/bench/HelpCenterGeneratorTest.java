package dev.helpcenter.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HelpCenterGeneratorTest {
  @TempDir Path folder;

  @Test
  void writesTheSameHelpCenterEachTime() throws IOException {
    Path one = Files.createDirectory(folder.resolve("one"));
    Path two = Files.createDirectory(folder.resolve("two"));
    HelpCenterGenerator.write(one, 60);
    HelpCenterGenerator.write(two, 60);
    Map<String, String> files = files(one);
    assertThat(files).isEqualTo(files(two));
    assertThat(files.keySet())
        .contains("jbake.properties", "questions.tsv")
        .filteredOn(name -> name.endsWith(".md") && !name.endsWith("index.md"))
        .hasSize(60);
  }

  @Test
  void itsVocabularyGrowsWithItsSizeButLess() {
    assertThat(differentWords(400_000) / (double) differentWords(100_000)).isBetween(1.7, 2.6);
  }

  private static long differentWords(int words) {
    Vocabulary vocabulary = new Vocabulary(SeedWords.read(), new SplittableRandom(1));
    return Stream.generate(vocabulary::next).limit(words).distinct().count();
  }

  private static Map<String, String> files(Path folder) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        files.put(
            folder.relativize(file).toString(),
            new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
      }
    }
    return files;
  }
}
