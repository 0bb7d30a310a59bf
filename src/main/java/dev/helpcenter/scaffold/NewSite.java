package dev.helpcenter.scaffold;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.List;

/** A small help center that works, to begin with. */
public final class NewSite {
  /** The file of the resource folder, and its name in the site if that is another one. */
  private static final List<String> FILES =
      List.of(
          "jbake.properties",
          "README.md",
          ".gitignore",
          ".gitattributes",
          "content/get-started/index.md",
          "content/get-started/find-your-way.md",
          "content/get-started/make-it-yours.md",
          "content/questions/index.md",
          "content/questions/about-this-help.md",
          "content/what-to-do.md",
          "content/_snippets/ask-us.md",
          "data/facts.yml",
          "data/redirects.csv",
          "data/synonyms.txt");

  private static final String TODAY = "@today@";

  private final LocalDate today;

  /**
   * @param today the day on which its articles count as reviewed
   */
  public NewSite(LocalDate today) {
    this.today = today;
  }

  /** Writes all files into a folder, which may be missing. */
  public void write(Path folder) throws IOException {
    for (String name : FILES) {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(
          file,
          text(name).replace(TODAY, today.toString()),
          StandardCharsets.UTF_8,
          StandardOpenOption.CREATE_NEW);
    }
  }

  private static String text(String name) throws IOException {
    // A file of this name among the sources would hide others from Git.
    String resource = name.startsWith(".git") ? name.substring(1) : name;
    try (InputStream in = NewSite.class.getResourceAsStream("site/" + resource)) {
      if (in == null) {
        throw new IOException("The tool lacks its file " + resource);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
