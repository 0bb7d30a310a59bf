package dev.helpcenter.source.header;

import dev.helpcenter.source.Flaw;
import dev.helpcenter.source.FrontMatter;
import dev.helpcenter.source.text.SourceText;
import java.util.List;

/** Finds out which form a file's header has, and reads it. Immutable. */
public final class HeaderReader {
  static final String YAML_FENCE = "---";

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
    if (source.line(0).stripTrailing().equals(YAML_FENCE)) {
      return readYaml(source, flaws);
    }
    JBakeHeader jbake = new JBakeHeader(source, separator, flaws);
    if (jbake.isPresent()) {
      return jbake.read();
    }
    flaws.add(new Flaw(Flaw.Kind.HEADER_MISSING, source.place(0), ""));
    return new Header(new FrontMatter(List.of()), 0);
  }

  private static Header readYaml(SourceText source, List<Flaw> flaws) {
    int firstBlank = -1;
    for (int line = 1; line < source.lineCount(); line++) {
      String text = source.line(line).stripTrailing();
      if (text.equals(YAML_FENCE) || text.equals("...")) {
        return yamlBetween(source, line, line + 1, flaws);
      }
      if (text.isEmpty() && firstBlank < 0) {
        firstBlank = line;
      }
    }
    flaws.add(new Flaw(Flaw.Kind.HEADER_NOT_CLOSED, source.place(0), YAML_FENCE));
    int end = firstBlank < 0 ? source.lineCount() : firstBlank;
    return yamlBetween(source, end, end, flaws);
  }

  private static Header yamlBetween(SourceText source, int end, int body, List<Flaw> flaws) {
    int from = offset(source, 1);
    FrontMatter frontMatter = new YamlHeader(source, flaws).read(from, offset(source, end));
    return new Header(frontMatter, offset(source, body));
  }

  static int offset(SourceText source, int line) {
    return line < source.lineCount() ? source.lineStart(line) : source.text().length();
  }
}
