package dev.helpcenter.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A small help center, and everything that its editors may do to it, at random by a seed. */
final class RandomEdits {
  private static final List<String> FOLDERS = List.of("log-in", "get-back-in", "get-back-in/scams");
  private static final List<String> WORDS =
      List.of(
          "password", "account", "code", "phone", "order", "letter", "parcel", "e-mail", "scam");

  /** What edits at random can hardly avoid; without these lines it keeps a site unpublished. */
  private static final String LENIENT =
      Stream.of(
              "link-missing,file-missing,link-to-draft,redirect-target,redirect-chain,url-gone",
              "redirect-hides-page,redirect-repeated,anchor-gone,anchor-missing,query-invalid",
              "faq-without-questions,url-taken,redirect-loop")
          .flatMap(line -> Stream.of(line.split(",")))
          .map(check -> "check." + check + "=warning\n")
          .collect(Collectors.joining());

  /** So that some of these few articles are listed on further pages. */
  private static final String SHORT_LISTS = "list.size=2\n";

  private final Path site;
  private final SplittableRandom random;
  private int made;
  private boolean severe;

  RandomEdits(Path site, long seed) {
    this.site = site;
    this.random = new SplittableRandom(seed);
  }

  /** Writes the help center as it is before the first edit, with a theme of its own. */
  void begin() throws IOException {
    copy(Path.of("templates"), site.resolve("templates"));
    copy(Path.of("assets"), site.resolve("assets"));
    write(
        "jbake.properties",
        "site.name=Help\nsite.host=https://help.example.org/\n" + SHORT_LISTS + LENIENT);
    write("content/_snippets/wait.md", "Please wait a day.\n");
    write("data/facts.yml", facts());
    write("content/log-in/index.md", "---\ntitle: Log in\ndescription: All about it.\n---\n");
    image("content/log-in/screen.svg");
    for (int i = 0; i < 9; i++) {
      addArticle();
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = to.resolve(from.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }

  /** Does one thing, and tells what. */
  String edit() throws IOException {
    if (severe) {
      return properties(); // back to a site that can be published
    }
    return switch (random.nextInt(24)) {
      case 0, 1, 2, 3 ->
          replaceLine("a paragraph", line -> line.startsWith("Text"), "Text " + words(9));
      case 4 -> sameLength();
      case 5 -> replaceLine("a title", l -> l.startsWith("title:"), "title: " + words(3) + made++);
      case 6 ->
          replaceLine(
              "a description", l -> l.startsWith("description:"), "description: " + words(5));
      case 7 -> replaceHeader();
      case 8 -> replaceLine("a link", l -> l.startsWith("See"), "See " + link() + ".");
      case 9 -> replaceLine("a heading", l -> l.startsWith("## "), "## " + words(2));
      case 10 -> addArticle();
      case 11, 12 -> moveArticle();
      case 13 -> deleteArticle();
      case 14 -> properties();
      case 15 -> write("content/_snippets/wait.md", "Please wait " + words(2) + ".\n");
      case 16 -> write("data/facts.yml", facts());
      case 17 -> write("data/redirects.csv", redirects());
      case 18 -> image("content/" + folder() + "/screen.svg");
      case 19 -> template();
      case 20 -> write("assets/own-" + random.nextInt(2) + ".txt", words(4));
      case 21 -> write("data/synonyms.txt", words(1) + ", " + words(1) + "\n");
      case 22 -> write("data/queries.tsv", words(2) + "\t" + folder() + "/" + name() + "/\n");
      default -> category();
    };
  }

  private interface LineTest {
    boolean test(String line);
  }

  private String replaceLine(String what, LineTest test, String replacement) throws IOException {
    Path file = article();
    List<String> lines = new ArrayList<>(Files.readAllLines(file));
    for (int i = 0; i < lines.size(); i++) {
      if (test.test(lines.get(i))) {
        lines.set(i, replacement);
        break;
      }
    }
    Files.write(file, lines);
    return what + " of " + file.getFileName() + ": " + replacement;
  }

  private String replaceHeader() throws IOException {
    Path file = article();
    String header = header();
    String text =
        Files.readString(file)
            .replaceFirst("(?s)\\norder:.*?\\n(?=reviewed:)", "\n" + header + "\n");
    Files.writeString(file, text);
    return "header of " + file.getFileName() + ": " + header;
  }

  /** Two edits in a moment that leave the length as it is: hard to see by time and size. */
  private String sameLength() throws IOException {
    Path file = article();
    byte[] bytes = Files.readAllBytes(file);
    bytes[bytes.length - 3] = (byte) ('a' + random.nextInt(26));
    Files.write(file, bytes);
    return "a letter of " + file.getFileName();
  }

  private String addArticle() throws IOException {
    return write(
        "content/" + folder() + "/" + name() + made++ % 12 + ".md",
        "---\ntitle: "
            + words(3)
            + made
            + "\ndescription: "
            + words(5)
            + "\n"
            + header()
            + "\nreviewed: 2026-11-0"
            + (1 + random.nextInt(9))
            + "\n---\n"
            + "Text "
            + words(12)
            + ".\n\n## "
            + words(2)
            + "\n\nSee "
            + link()
            + ".\n\nCall {{ fact.bank.phone }}. {{ snippet.wait }} "
            + words(20)
            + ".\n");
  }

  private String header() {
    return switch (random.nextInt(9)) {
      case 0 -> "order: " + random.nextInt(5);
      case 1 -> "order: 1\nfeatured: " + random.nextInt(5);
      case 2 -> "order: 2\nkeywords: [" + words(1) + ", " + words(1) + "]";
      case 3 -> "order: 2\nasked-as: [" + words(3) + "]";
      case 4 -> "order: 3\naliases: [old-" + random.nextInt(40) + "]";
      case 5 -> "order: 3\nstatus: draft";
      case 6 -> "order: 3\npublish: 2026-11-2" + random.nextInt(10);
      case 7 -> "order: 4\nexpires: 2026-12-0" + (1 + random.nextInt(9));
      default -> "order: 4\ntype: " + (random.nextBoolean() ? "howto" : "faq");
    };
  }

  private String link() throws IOException {
    return switch (articles().isEmpty() ? 0 : random.nextInt(4)) {
      case 0 -> "[the service](https://www.example.org/" + random.nextInt(9) + ")";
      case 1 -> "![a picture](screen.svg)";
      default -> "[" + words(2) + "](/" + below(article()) + ")";
    };
  }

  private String below(Path file) {
    return site.resolve("content").relativize(file).toString().replace('\\', '/');
  }

  private String moveArticle() throws IOException {
    Path from = article();
    Path to = site.resolve("content/" + folder() + "/" + name() + made++ % 12 + ".md");
    Files.createDirectories(to.getParent());
    Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    return from.getFileName() + " to " + to;
  }

  private String deleteArticle() throws IOException {
    List<Path> articles = articles();
    if (articles.size() < 5) {
      return addArticle();
    }
    Path file = articles.get(random.nextInt(articles.size()));
    Files.delete(file);
    return "no more " + file;
  }

  private String category() throws IOException {
    Path file = site.resolve("content/log-in/index.md");
    if (Files.deleteIfExists(file)) {
      return "no more " + file;
    }
    return write(
        "content/log-in/index.md", "---\ntitle: Log in " + words(1) + "\n---\n" + words(4));
  }

  private String properties() throws IOException {
    severe = !severe && random.nextInt(4) == 0;
    return write(
        "jbake.properties",
        "site.name=Help "
            + words(1)
            + "\nsite.host=https://help.example.org/\n"
            + (random.nextBoolean() ? "site.notice=" + words(3) + "\n" : "")
            + (random.nextBoolean() ? "links.trusted=www.example.org\n" : "")
            + (random.nextInt(5) == 0 ? "render.feed=false\n" : "")
            + (random.nextBoolean() ? SHORT_LISTS : "")
            + (severe ? "" : LENIENT));
  }

  private String facts() {
    return "bank:\n  phone:\n    value: \"1800 000 00"
        + random.nextInt(10)
        + "\"\n    source: \"https://www.example.org\"\n    verified: 2026-11-01\n    valid-days: 90\n";
  }

  private String redirects() throws IOException {
    return "from,to\n/older-" + random.nextInt(5) + ",/" + below(article()) + "\n";
  }

  private String template() throws IOException {
    List<Path> files;
    try (Stream<Path> walk = Files.walk(site.resolve("templates"))) {
      files = walk.filter(file -> file.toString().matches(".*\\.(ftlh|css)")).sorted().toList();
    }
    Path file = files.get(random.nextInt(files.size()));
    String text = Files.readString(file);
    Files.writeString(
        file, file.toString().endsWith(".css") ? text + "i{color:red}\n" : text + "\n");
    return "template " + file.getFileName();
  }

  private String image(String path) throws IOException {
    int size = 10 + random.nextInt(9);
    return write(
        path,
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\""
            + size
            + "\" height=\""
            + size
            + "\"/>");
  }

  private String write(String path, String text) throws IOException {
    Path file = site.resolve(path);
    Files.createDirectories(file.getParent());
    Files.write(file, text.getBytes(StandardCharsets.UTF_8));
    return path + ": " + text;
  }

  private Path article() throws IOException {
    List<Path> articles = articles();
    return articles.get(random.nextInt(articles.size()));
  }

  private List<Path> articles() throws IOException {
    try (Stream<Path> files = Files.walk(site.resolve("content"))) {
      return files
          .filter(file -> file.toString().endsWith(".md"))
          .filter(file -> !file.toString().contains("_snippets") && !file.endsWith("index.md"))
          .sorted()
          .toList();
    }
  }

  private String folder() {
    return FOLDERS.get(random.nextInt(FOLDERS.size()));
  }

  private String name() {
    return WORDS.get(random.nextInt(WORDS.size()));
  }

  private String words(int count) {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      words.add(name());
    }
    return String.join(" ", words);
  }
}
