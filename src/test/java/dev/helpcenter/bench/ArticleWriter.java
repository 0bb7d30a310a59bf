package dev.helpcenter.bench;

import static dev.helpcenter.bench.OutlineMaker.capital;
import static dev.helpcenter.bench.OutlineMaker.slug;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;

/** Writes the text of articles: sentences, lists, steps, tables, code, notes, links, images. */
final class ArticleWriter {
  private final SeedWords seed;
  private final Vocabulary vocabulary;
  private final SplittableRandom random;
  private final List<Outline> outlines;
  private final Dialect dialect;

  ArticleWriter(
      SeedWords seed,
      Vocabulary vocabulary,
      SplittableRandom random,
      List<Outline> outlines,
      Dialect dialect) {
    this.seed = seed;
    this.vocabulary = vocabulary;
    this.random = random;
    this.outlines = outlines;
    this.dialect = dialect;
  }

  /** The whole file. */
  String write(Outline outline, int number) {
    StringBuilder text = new StringBuilder(dialect.header(header(outline, number)));
    text.append(paragraph(outline, 2 + random.nextInt(3)));
    for (String heading : outline.headings()) {
      text.append("## ").append(heading).append("\n\n");
      if (heading.equals("Steps")) {
        list(text, outline, true, 4 + random.nextInt(6));
      } else if (heading.equals("Before you start")) {
        list(text, outline, false, 2 + random.nextInt(3));
      } else {
        section(text, outline);
      }
    }
    return text.toString();
  }

  private Map<String, String> header(Outline outline, int number) {
    Map<String, String> header = new LinkedHashMap<>();
    header.put("title", outline.title());
    String description = sentence(outline, 10);
    header.put(
        "description",
        description.length() <= 150 ? description : description.substring(0, 150).strip());
    header.put("type", dialect == Dialect.JBAKE ? "page" : outline.type());
    header.put(
        "reviewed",
        String.format(
            Locale.ROOT, "2026-%02d-%02d", 1 + random.nextInt(9), 1 + random.nextInt(28)));
    boolean withKeywords = random.nextInt(100) < 40;
    boolean withAlias = random.nextInt(100) < 5;
    boolean featured = number < 8;
    if (dialect == Dialect.JBAKE) {
      return header;
    }
    if (withKeywords) {
      header.put("keywords", "[" + String.join(", ", outline.subjects().subList(2, 6)) + "]");
    }
    if (withAlias) {
      header.put("aliases", "[/old/article-" + number + "/]");
    }
    if (featured) {
      header.put("featured", String.valueOf(number + 1));
    }
    return header;
  }

  private void section(StringBuilder text, Outline outline) {
    for (int i = 1 + random.nextInt(3); i > 0; i--) {
      text.append(paragraph(outline, 2 + random.nextInt(5)));
    }
    int extra = random.nextInt(100);
    if (extra < 18) {
      list(text, outline, false, 3 + random.nextInt(4));
    } else if (extra < 26) {
      table(text, outline);
    } else if (extra < 33) {
      code(text);
    } else if (extra < 43) {
      text.append(dialect.admonition("note", "Good to know", sentence(outline, 14)));
    } else if (extra < 49) {
      text.append(dialect.admonition("warning", "Take care", sentence(outline, 14)));
    } else if (extra < 53) {
      text.append("![The screen with the ")
          .append(seed.any("nouns", random))
          .append("](screen.png)\n\n");
    } else if (extra < 62) {
      text.append("### ")
          .append(capital(seed.any("adjectives", random)))
          .append(' ')
          .append(vocabulary.next())
          .append("\n\n")
          .append(paragraph(outline, 3));
    }
  }

  private void list(StringBuilder text, Outline outline, boolean steps, int items) {
    for (int i = 1; i <= items; i++) {
      text.append(steps ? i + ". " : "- ")
          .append(steps ? capital(seed.frequent("verbs", random)) + " the " : "**")
          .append(vocabulary.next())
          .append(steps ? " and " : "**: ")
          .append(sentence(outline, 9))
          .append('\n');
    }
    text.append('\n');
  }

  private void table(StringBuilder text, Outline outline) {
    text.append("| ").append(capital(vocabulary.next())).append(" | Meaning | Limit |\n");
    text.append("| --- | --- | --- |\n");
    for (int i = 3 + random.nextInt(5); i > 0; i--) {
      text.append("| ")
          .append(vocabulary.next())
          .append(" | ")
          .append(sentence(outline, 7))
          .append(" | ")
          .append(random.nextInt(500))
          .append(" |\n");
    }
    text.append('\n');
  }

  private void code(StringBuilder text) {
    text.append("```ini\n[").append(vocabulary.next()).append("]\n");
    for (int i = 2 + random.nextInt(6); i > 0; i--) {
      text.append(vocabulary.next()).append(" = \"<").append(vocabulary.next()).append(">\"\n");
    }
    text.append("```\n\n");
  }

  private String paragraph(Outline outline, int sentences) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < sentences; i++) {
      text.append(i == 0 ? "" : i % 2 == 0 ? "\n" : " ").append(sentence(outline, 14));
      int extra = random.nextInt(100);
      if (extra < 9) {
        text.append(" See ").append(link(outline)).append('.');
      } else if (extra < 12) {
        text.append(" Press **").append(capital(vocabulary.next())).append("**.");
      } else if (extra < 14) {
        text.append(" Type `").append(vocabulary.next()).append("`.");
      } else if (extra < 15) {
        text.append(" Read [the ")
            .append(vocabulary.next())
            .append(" guide](https://www.example.org/guides/).");
      }
    }
    return text.append("\n\n").toString();
  }

  /** A link to another article, mostly of the same folder, sometimes to one of its headings. */
  private String link(Outline from) {
    Outline to = outlines.get(random.nextInt(outlines.size()));
    for (int i = 0; i < 40 && !to.folder().equals(from.folder()) && random.nextInt(4) > 0; i++) {
      to = outlines.get(random.nextInt(outlines.size()));
    }
    int depth = from.folder().split("/").length;
    String file =
        to.folder().equals(from.folder())
            ? to.name() + ".md"
            : "../".repeat(depth) + to.folder() + to.name() + ".md";
    String anchor =
        random.nextInt(4) == 0
            ? "#" + slug(to.headings().get(random.nextInt(to.headings().size())))
            : "";
    return "[" + to.title() + "](" + dialect.target(file) + anchor + ")";
  }

  /** Words as they stand in English: almost half of them carry no meaning of their own. */
  private String sentence(Outline outline, int usualWords) {
    int words = usualWords / 2 + random.nextInt(usualWords) + 1;
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < words; i++) {
      int kind = random.nextInt(100);
      boolean last = i == words - 1;
      String word =
          kind < 45 && !last
              ? seed.frequent("function", random)
              : kind < 62
                  ? outline.subjects().get(random.nextInt(outline.subjects().size()))
                  : vocabulary.next();
      text.append(i == 0 ? capital(word) : word).append(last ? "." : i % 9 == 8 ? ", " : " ");
    }
    return text.toString();
  }
}
