package dev.helpcenter.bench;

import static dev.helpcenter.bench.OutlineMaker.capital;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import javax.imageio.ImageIO;

/**
 * Makes up a help center of any size, the same one each time: as long, linked, and formatted as
 * real ones, with a vocabulary that grows with the site.
 */
public final class HelpCenterGenerator {
  private static final long SEED = 20260101;

  private final Dialect dialect;

  private HelpCenterGenerator(Dialect dialect) {
    this.dialect = dialect;
  }

  /** Writes a help center for this project's tool into a new or empty folder. */
  public static void write(Path folder, int articles) throws IOException {
    new HelpCenterGenerator(Dialect.HELPCENTER).generate(folder, articles);
  }

  /** Writes a help center: {@code HelpCenterGenerator ARTICLES FOLDER [helpcenter|hugo|jbake]}. */
  public static void main(String... arguments) throws IOException {
    Dialect dialect =
        arguments.length > 2
            ? Dialect.valueOf(arguments[2].toUpperCase(Locale.ROOT))
            : Dialect.HELPCENTER;
    new HelpCenterGenerator(dialect)
        .generate(Path.of(arguments[1]), Integer.parseInt(arguments[0]));
  }

  private void generate(Path folder, int articles) throws IOException {
    SplittableRandom random = new SplittableRandom(SEED);
    SeedWords seed = SeedWords.read();
    Vocabulary vocabulary = new Vocabulary(seed, random.split());
    List<Outline> outlines = new OutlineMaker(seed, vocabulary, random.split()).make(articles);
    ArticleWriter writer = new ArticleWriter(seed, vocabulary, random.split(), outlines, dialect);
    Path content = folder.resolve("content");
    writeFolders(content, outlines);
    for (int i = 0; i < outlines.size(); i++) {
      Outline outline = outlines.get(i);
      Path file = content.resolve(outline.folder() + outline.name() + ".md");
      Files.writeString(file, writer.write(outline, i));
    }
    if (dialect == Dialect.HELPCENTER) {
      Files.writeString(folder.resolve("jbake.properties"), PROPERTIES);
    }
    Files.writeString(folder.resolve("questions.tsv"), questions(outlines, seed, random.split()));
  }

  private static final String PROPERTIES =
      """
      site.name=Example help
      site.description=Answers to the questions of people who use the example service.
      site.language=en
      site.host=https://help.example.org/
      links.trusted=www.example.org
      """;

  /** Each folder has a page about itself, and a picture. */
  private void writeFolders(Path content, List<Outline> outlines) throws IOException {
    Set<String> folders = new TreeSet<>();
    outlines.forEach(outline -> folders.add(outline.folder()));
    int number = 0;
    for (String folder : folders) {
      Path place = Files.createDirectories(content.resolve(folder));
      String name = folder.replaceAll(".*/(?=[^/]+/)", "").replaceAll("[/-]", " ").strip();
      Map<String, String> header = new LinkedHashMap<>();
      header.put("title", capital(name));
      header.put("description", "All about the " + name + ".");
      header.put("type", dialect == Dialect.JBAKE ? "page" : "category");
      Files.writeString(place.resolve(dialect.indexFile()), dialect.header(header));
      picture(place.resolve("screen.png"), number++);
    }
  }

  private static void picture(Path file, int number) throws IOException {
    BufferedImage image = new BufferedImage(320, 180, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    Color from = Color.getHSBColor(number * 0.137f % 1, 0.5f, 0.9f);
    graphics.setPaint(new GradientPaint(0, 0, from, 320, 180, Color.WHITE));
    graphics.fillRect(0, 0, 320, 180);
    graphics.dispose();
    ImageIO.write(image, "png", file.toFile());
  }

  /**
   * What readers might ask, a question and an address in each line: of rare and of common words, to
   * measure what a search costs. How good its results are, made-up text cannot tell.
   */
  private static String questions(List<Outline> outlines, SeedWords seed, SplittableRandom random) {
    List<String> lines = new ArrayList<>();
    int step = Math.max(1, outlines.size() / 400);
    for (int i = 0; i < outlines.size(); i += step) {
      Outline outline = outlines.get(i);
      String rare = outline.subjects().get(4);
      String noun = seed.frequent("nouns", random);
      String verb = seed.frequent("verbs", random);
      String question =
          switch (random.nextInt(4)) {
            case 0 -> outline.title();
            case 1 -> "how do i " + verb + " my " + noun + " " + rare;
            case 2 -> "why is the " + rare + " " + noun + " not " + outline.subjects().get(0);
            default -> verb + " " + seed.frequent("nouns", random) + " " + noun;
          };
      lines.add(question.toLowerCase(Locale.ROOT) + "\t" + outline.url() + "\n");
    }
    return String.join("", lines);
  }
}
