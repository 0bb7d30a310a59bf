package dev.helpcenter.bench;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SplittableRandom;

/** Thinks up folders, titles and headings. */
final class OutlineMaker {
  private static final int ARTICLES_IN_A_FOLDER = 25;

  private final SeedWords seed;
  private final Vocabulary vocabulary;
  private final SplittableRandom random;

  OutlineMaker(SeedWords seed, Vocabulary vocabulary, SplittableRandom random) {
    this.seed = seed;
    this.vocabulary = vocabulary;
    this.random = random;
  }

  /** The outlines of all articles, folder by folder. */
  List<Outline> make(int articles) {
    int folders = Math.max(1, Math.round(articles / (float) ARTICLES_IN_A_FOLDER));
    int top = Math.min(folders, 3 + (int) Math.round(Math.sqrt(articles) / 4));
    List<String> paths = new ArrayList<>();
    Set<String> taken = new HashSet<>();
    for (int i = 0; i < folders; i++) {
      String parent = i < top ? "" : paths.get(i % top);
      String path = parent + slug(seed.any("nouns", random) + " " + seed.any("nouns", random));
      while (!taken.add(path)) {
        path += "-" + seed.any("adjectives", random);
      }
      paths.add(path + "/");
    }
    List<Outline> outlines = new ArrayList<>();
    for (int i = 0; i < articles; i++) {
      outlines.add(outline(paths.get(i % folders), taken));
    }
    return outlines;
  }

  private Outline outline(String folder, Set<String> taken) {
    Set<String> subjects = new LinkedHashSet<>();
    for (String word : folder.split("[/-]")) {
      subjects.add(word);
    }
    while (subjects.size() < 6) {
      subjects.add(vocabulary.specific());
    }
    List<String> words = List.copyOf(subjects);
    int kind = random.nextInt(100);
    String type = kind < 50 ? "article" : kind < 85 ? "howto" : "faq";
    String title = title(type, words.get(4), words.get(5));
    String name = slug(title);
    for (int i = 2; !taken.add(folder + name); i++) {
      name = slug(title) + "-" + i;
    }
    return new Outline(folder, name, type, title, words, headings(type, words));
  }

  private String title(String type, String first, String second) {
    String verb = capital(seed.frequent("verbs", random));
    String title =
        switch (type) {
          case "howto" -> verb + " the " + first + " " + second;
          case "faq" -> "Questions about the " + first + " " + second;
          default ->
              random.nextBoolean()
                  ? "About the " + first + " " + second
                  : "When the " + first + " is " + seed.any("adjectives", random);
        };
    return title.length() <= 60 ? title : title.substring(0, 60).strip();
  }

  private List<String> headings(String type, List<String> subjects) {
    // The logarithm of the number is spread as a bell: most have a few, one in a hundred has many.
    double spread = random.nextDouble() + random.nextDouble() + random.nextDouble() - 1.5;
    int number = Math.min(16, Math.max(2, (int) Math.round(Math.exp(1.05 + spread))));
    Set<String> headings = new LinkedHashSet<>();
    if (type.equals("howto")) {
      headings.add("Before you start");
      headings.add("Steps");
    }
    while (headings.size() < number) {
      String subject = subjects.get(random.nextInt(subjects.size()));
      String noun = seed.any("nouns", random);
      headings.add(
          type.equals("faq")
              ? "Can I " + seed.any("verbs", random) + " the " + subject + " " + noun + "?"
              : capital(seed.any("adjectives", random)) + " " + subject + " and the " + noun);
    }
    return List.copyOf(headings);
  }

  static String capital(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  /** The name of a file, and the anchor of a heading by GitHub's rule: the words are all ASCII. */
  static String slug(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9 -]", "").replace(' ', '-');
  }
}
