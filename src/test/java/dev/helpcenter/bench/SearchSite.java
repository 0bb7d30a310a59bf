package dev.helpcenter.bench;

import dev.helpcenter.testing.ShippedSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/** A made-up help center with the shipped articles among its own, and real questions for them. */
final class SearchSite {
  private static final Path QUESTIONS = Path.of("data/queries.tsv");

  private SearchSite() {}

  /** Writes the help center into an empty folder. */
  static void write(Path folder, int articles) throws IOException {
    HelpCenterGenerator.write(folder, articles);
    Path settings = folder.resolve("jbake.properties");
    Files.delete(settings);
    ShippedSource.copyTo(folder);
    Files.writeString(settings, "\ncheck.all=warning\n", StandardOpenOption.APPEND);
    // What the shipped site expects of its own is not the question here.
    Files.delete(folder.resolve(QUESTIONS));
    Files.delete(folder.resolve("data/urls.lock"));
  }

  /** The questions that the shipped articles have to answer, in shoppers' words. */
  static List<String> questions() throws IOException {
    List<String> questions = new ArrayList<>();
    for (String line : Files.readAllLines(QUESTIONS)) {
      if (!line.isBlank() && !line.startsWith("#")) {
        questions.add(line.split("\t")[0]);
      }
    }
    return questions;
  }
}
