package dev.helpcenter.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * Words as a growing help center uses them: most have been used before, the often used ones most
 * likely (Zipf's law); some are new, ever fewer of them (Heaps' law). This is Simon's process with
 * the innovation rate of Pitman and Yor: after {@code n} words, {@code v} of them different, the
 * next one is new with the probability {@code (strength + discount v) / (strength + n)}, so that
 * {@code v} grows as {@code n} to the power of {@code discount}.
 */
final class Vocabulary {
  private static final double DISCOUNT = 0.6;
  private static final double STRENGTH = 10;

  private final SeedWords seed;
  private final SplittableRandom random;
  private final List<String> words = new ArrayList<>();
  private final Set<String> known = new HashSet<>();
  private int[] history = new int[1 << 12];
  private int used;
  private int[] counts = new int[1 << 12];

  Vocabulary(SeedWords seed, SplittableRandom random) {
    this.seed = seed;
    this.random = random;
    for (String kind : List.of("nouns", "verbs", "adjectives")) {
      List<String> all = seed.all(kind);
      for (int rank = 0; rank < all.size(); rank++) {
        if (known.add(all.get(rank))) {
          words.add(all.get(rank));
          for (int times = 0; times <= 120 / (rank + 8); times++) {
            remember(words.size() - 1);
          }
        }
      }
    }
  }

  /** The next word of a text. */
  String next() {
    double isNew = (STRENGTH + DISCOUNT * words.size()) / (STRENGTH + used);
    if (random.nextDouble() < isNew) {
      String word = coin();
      if (known.add(word)) {
        words.add(word);
        remember(words.size() - 1);
        return word;
      }
    }
    int word = history[random.nextInt(used)];
    remember(word);
    return words.get(word);
  }

  /** A word that tells one article from others: the least used of a few. */
  String specific() {
    String best = next();
    int least = counts[history[used - 1]];
    for (int i = 0; i < 3; i++) {
      String word = next();
      int count = counts[history[used - 1]];
      if (count < least) {
        best = word;
        least = count;
      }
    }
    return best;
  }

  private void remember(int word) {
    if (word >= counts.length) {
      counts = Arrays.copyOf(counts, counts.length * 2);
    }
    counts[word]++;
    if (used == history.length) {
      history = Arrays.copyOf(history, used * 2);
    }
    history[used++] = word;
  }

  /** A new word: derived from a known one, composed, a made-up name, or a number of a kind. */
  private String coin() {
    int kind = random.nextInt(100);
    String base = words.get(random.nextInt(words.size()));
    if (base.length() > 12 || !base.chars().allMatch(c -> c >= 'a' && c <= 'z')) {
      base = seed.any("nouns", random);
    }
    if (kind < 40) {
      return stem(base) + seed.any("suffixes", random);
    }
    if (kind < 55) {
      return seed.any("prefixes", random) + base;
    }
    if (kind < 65) {
      return seed.any("nouns", random) + base;
    }
    if (kind < 90) {
      StringBuilder name = new StringBuilder();
      for (int i = 2 + random.nextInt(3); i > 0; i--) {
        name.append(seed.any("syllables", random));
      }
      return name.toString();
    }
    return kind < 95
        ? "e" + (100 + random.nextInt(9900))
        : String.format(Locale.ROOT, "kb%05d", random.nextInt(100_000));
  }

  private static String stem(String word) {
    return word.endsWith("e") || word.endsWith("y") || word.endsWith("s")
        ? word.substring(0, word.length() - 1)
        : word;
  }
}
