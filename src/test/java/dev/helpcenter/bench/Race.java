package dev.helpcenter.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Times whole processes in turn: {@code Race [--sizes 400,1000,4000,10000] [--rounds 3]}, from the
 * repository's folder. {@code bench/README.md} says how to read what it prints.
 */
public final class Race {
  private Race() {}

  /** Runs the race. */
  public static void main(String... arguments) throws IOException, InterruptedException {
    List<String> words = Arrays.asList(arguments);
    List<Integer> sizes =
        Arrays.stream(option(words, "--sizes", "400,1000,4000,10000").split(","))
            .map(Integer::valueOf)
            .toList();
    int rounds = Integer.parseInt(option(words, "--rounds", "3"));
    Path repository = Path.of("").toAbsolutePath();
    Programs programs = Programs.find(repository);
    programs.hugo().ifPresentOrElse(p -> {}, () -> say("Hugo is not here: it stays out."));
    programs.pagefind().ifPresentOrElse(p -> {}, () -> say("Pagefind is not here: it stays out."));
    Results results = new Results();
    try (Leftovers leftovers = new Leftovers(repository.resolve("bench/work/aside"))) {
      for (int articles : sizes) {
        Course course = new Course(repository, leftovers, articles);
        race(articles, course.events(programs), rounds, repository, results);
      }
    }
    String report = results.report();
    Files.writeString(repository.resolve("bench/work/result.md"), report);
    System.out.println("\n" + report);
  }

  private static void race(
      int articles, List<Event> events, int rounds, Path repository, Results results)
      throws IOException, InterruptedException {
    Path log = repository.resolve("bench/work/last.log");
    for (int round = 1; round <= rounds; round++) {
      for (Event event : events) {
        event.before().run(round);
        Lap lap = Lap.run(event.command(), event.folder(), log);
        results.add(articles, event.name(), lap);
        say(
            String.format(
                Locale.ROOT,
                "%d articles, round %d: %s: %.2f s",
                articles,
                round,
                event.name(),
                lap.seconds()));
      }
    }
  }

  private static String option(List<String> words, String name, String otherwise) {
    int at = words.indexOf(name);
    return at < 0 || at == words.size() - 1 ? otherwise : words.get(at + 1);
  }

  private static void say(String line) {
    System.err.println(line);
  }
}
