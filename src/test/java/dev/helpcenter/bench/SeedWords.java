package dev.helpcenter.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** The English words that a made-up help center starts from, by kind, the most frequent first. */
record SeedWords(Map<String, List<String>> kinds) {
  /** Reads {@code words.txt}, which lies beside this class. */
  static SeedWords read() {
    Map<String, List<String>> kinds = new LinkedHashMap<>();
    try (InputStream file = SeedWords.class.getResourceAsStream("words.txt")) {
      String kind = "";
      for (String line : new String(file.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
        if (line.startsWith("[")) {
          kind = line.substring(1, line.indexOf(']'));
        } else if (!line.startsWith("#") && !line.isBlank()) {
          kinds.put(kind, List.of(line.split(" ")));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new SeedWords(Collections.unmodifiableMap(kinds));
  }

  /** All words of a kind. */
  List<String> all(String kind) {
    return kinds.get(kind);
  }

  /** Any word of a kind, all equally likely. */
  String any(String kind, SplittableRandom random) {
    List<String> words = kinds.get(kind);
    return words.get(random.nextInt(words.size()));
  }

  /** A word of a kind by Zipf's law: the second half as likely as the first, and so on. */
  String frequent(String kind, SplittableRandom random) {
    List<String> words = kinds.get(kind);
    int rank = (int) Math.exp(random.nextDouble() * Math.log(words.size() + 1.0)) - 1;
    return words.get(Math.min(rank, words.size() - 1));
  }
}
