package dev.helpcenter.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The events for help centers of one size, and the folders in which they take place. */
final class Course {
  static final String COLD = "this tool, cold";
  static final String CHANGED = "this tool, one article changed";
  static final String UNCHANGED = "this tool, nothing changed";
  static final String HUGO = "Hugo";
  static final String PAGEFIND = "Pagefind after Hugo";
  static final String JBAKE = "stock JBake";

  private static final int MOST_FOR_JBAKE = 1000;

  private final Path repository;
  private final Path folder;
  private final Leftovers leftovers;
  private final int articles;

  /**
   * A course.
   *
   * @param repository this project's folder
   * @param leftovers takes what earlier rounds and races have made
   */
  Course(Path repository, Leftovers leftovers, int articles) {
    this.repository = repository;
    this.folder = repository.resolve("bench/work").resolve(Integer.toString(articles));
    this.leftovers = leftovers;
    this.articles = articles;
  }

  /** Makes the help centers anew and tells what is to be timed, of what this machine has. */
  List<Event> events(Programs programs) throws IOException {
    leftovers.take(folder);
    List<Event> events = new ArrayList<>(thisTool());
    if (programs.hugo().isPresent()) {
      events.addAll(hugo(programs.hugo().get(), programs));
    }
    if (articles <= MOST_FOR_JBAKE) {
      events.add(jbake(programs));
    }
    return events;
  }

  private List<Event> thisTool() throws IOException {
    Path site = folder.resolve("helpcenter");
    generate(site, Dialect.HELPCENTER);
    List<String> command =
        List.of(repository.resolve("helpcenter").toString(), "build", "--source", site.toString());
    Path article = firstArticle(site);
    return List.of(
        new Event(
            COLD,
            round -> {
              leftovers.take(site.resolve("output"));
              leftovers.take(site.resolve(".helpcenter"));
            },
            command,
            site),
        new Event(CHANGED, round -> append(article, round), command, site),
        new Event(UNCHANGED, round -> {}, command, site));
  }

  private List<Event> hugo(Path program, Programs programs) throws IOException {
    Path site = folder.resolve("hugo");
    generate(site, Dialect.HUGO);
    copy(repository.resolve("bench/hugo"), site);
    copy(repository.resolve("assets"), site.resolve("static"));
    List<Event> events = new ArrayList<>();
    events.add(
        new Event(
            HUGO,
            round -> {
              leftovers.take(site.resolve("public"));
              leftovers.take(site.resolve("resources"));
            },
            List.of(program.toString(), "--quiet"),
            site));
    programs
        .pagefind()
        .ifPresent(
            pagefind ->
                events.add(
                    new Event(
                        PAGEFIND,
                        round -> {},
                        List.of(pagefind.toString(), "--site", "public"),
                        site)));
    return events;
  }

  private Event jbake(Programs programs) throws IOException {
    Path site = folder.resolve("jbake");
    generate(site, Dialect.JBAKE);
    copy(repository.resolve("bench/jbake"), site);
    Files.createDirectories(site.resolve("assets"));
    return new Event(
        JBAKE,
        round -> {
          leftovers.take(site.resolve("output"));
          leftovers.take(site.resolve("cache"));
        },
        List.of(
            programs.java().toString(),
            "-cp",
            programs.jbakeClassPath(),
            StockJbake.class.getName(),
            site.toString()),
        site);
  }

  private void generate(Path site, Dialect dialect) throws IOException {
    Files.createDirectories(site);
    HelpCenterGenerator.main(Integer.toString(articles), site.toString(), dialect.name());
  }

  private static Path firstArticle(Path site) throws IOException {
    try (Stream<Path> files = Files.walk(site.resolve("content"))) {
      return files
          .filter(f -> f.toString().endsWith(".md") && !f.endsWith("index.md"))
          .min(Comparator.naturalOrder())
          .orElseThrow();
    }
  }

  private static void append(Path article, int round) throws IOException {
    Files.writeString(
        article, "\nThis was changed in round " + round + ".\n", StandardOpenOption.APPEND);
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        Files.createDirectories(target.getParent());
        Files.copy(file, target);
      }
    }
  }
}
