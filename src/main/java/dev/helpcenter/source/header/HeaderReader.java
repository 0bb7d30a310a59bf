package dev.helpcenter.source.header;

import dev.helpcenter.source.Flaw;
import dev.helpcenter.source.FrontMatter;
import dev.helpcenter.source.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Finds out which form a file's header has, and reads it. Immutable. */
public final class HeaderReader {
  static final String YAML_FENCE = "---";

  /** What is typed instead of it, or made of it by a word processor; other programs' too. */
  private static final Pattern OTHER_FENCE =
      Pattern.compile("\\s*(?:[-\u2013\u2014]+|\\+{3}|;{3})\\s*");

  private final String separator;

  /**
   * @param separator the line that ends a header in JBake's form
   */
  public HeaderReader(String separator) {
    this.separator = separator.strip();
  }

  /**
   * Reads the header of a file.
   *
   * @param flaws where to add what is wrong with it
   */
  public Header read(SourceText source, List<Flaw> flaws) {
    int first = firstLine(source);
    String opening = source.line(first).strip();
    if (opening.equals(YAML_FENCE)) {
      return readYaml(source, first, flaws);
    }
    JBakeHeader jbake = new JBakeHeader(source, separator, flaws);
    if (jbake.isPresent()) {
      return jbake.read();
    }
    boolean mistyped = opening.startsWith("```") || OTHER_FENCE.matcher(opening).matches();
    flaws.add(new Flaw(Flaw.Kind.HEADER_MISSING, source.place(0), mistyped ? opening : ""));
    return new Header(new FrontMatter(List.of()), 0);
  }

  /** The first line with something in it; blank ones above a header do no harm. */
  private static int firstLine(SourceText source) {
    int line = 0;
    while (line < source.lineCount() - 1 && source.line(line).isBlank()) {
      line++;
    }
    return line;
  }

  private static Header readYaml(SourceText source, int first, List<Flaw> flaws) {
    int firstBlank = -1;
    int mistyped = -1;
    for (int line = first + 1; line < source.lineCount(); line++) {
      String text = source.line(line).stripTrailing();
      if (text.equals(YAML_FENCE) || text.equals("...")) {
        return yamlBetween(source, first + 1, line, line + 1, flaws);
      }
      if (firstBlank < 0 && mistyped < 0 && OTHER_FENCE.matcher(text).matches()) {
        mistyped = line;
      }
      if (text.isEmpty() && firstBlank < 0) {
        firstBlank = line;
      }
    }
    return readUnclosed(source, first, firstBlank, mistyped, flaws);
  }

  private static Header readUnclosed(
      SourceText source, int first, int firstBlank, int mistyped, List<Flaw> flaws) {
    int at = mistyped < 0 ? 0 : source.lineStart(mistyped);
    String detail =
        mistyped < 0
            ? YAML_FENCE
            : YAML_FENCE + " instead of “" + source.line(mistyped).strip() + "”";
    flaws.add(new Flaw(Flaw.Kind.HEADER_NOT_CLOSED, source.place(at), detail));
    int blank = firstBlank < 0 ? source.lineCount() : firstBlank;
    int end = mistyped < 0 ? blank : mistyped;
    int body = mistyped < 0 ? blank : mistyped + 1;
    // Where the header ends is a guess: what it may lack beside its end is not told.
    return yamlBetween(source, first + 1, end, body, new ArrayList<>());
  }

  private static Header yamlBetween(
      SourceText source, int start, int end, int body, List<Flaw> flaws) {
    int from = offset(source, start);
    FrontMatter frontMatter = new YamlHeader(source, flaws).read(from, offset(source, end));
    return new Header(frontMatter, offset(source, body));
  }

  static int offset(SourceText source, int line) {
    return line < source.lineCount() ? source.lineStart(line) : source.text().length();
  }
}
