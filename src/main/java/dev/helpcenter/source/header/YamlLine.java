package dev.helpcenter.source.header;

import java.util.Optional;
import java.util.regex.Pattern;

/** What somebody probably mistyped in a line of a header, by its looks. */
final class YamlLine {
  static final String TAB = "a tab stands here; use spaces instead";
  static final String INDENTED =
      "this line starts with spaces; remove them, or put the whole value in quotes if it goes on here";
  static final String EQUALS = "write a colon and a space instead of the equals sign";
  static final String NO_SPACE = "a space is missing after the colon";
  static final String CURLY_QUOTES =
      "these quotation marks are curly ones from a word processor; type straight ones (\")";
  static final String NO_COLON = "this line has no colon; write a key, a colon and a space";

  private static final Pattern KEY_AFTER_SPACES = Pattern.compile("\\s+[\\w-]+:(\\s.*)?");
  private static final Pattern KEY_WITH_EQUALS = Pattern.compile("\\s*[\\w-]+\\s*=.*");
  private static final Pattern KEY_WITHOUT_SPACE = Pattern.compile("\\s*[\\w-]+:[^\\s/].*");
  private static final Pattern CURLY =
      Pattern.compile("\\s*[\\w-]+:\\s+[\u201c\u201d\u201e\u2018\u2019].*");
  private static final Pattern WITHOUT_COLON = Pattern.compile("[\\p{L}\\d][^:]*");

  private YamlLine() {}

  /**
   * What is wrong with a line that the parser stumbled over.
   *
   * @param line without its end
   */
  static Optional<String> problem(String line) {
    String margin = line.substring(0, line.length() - line.stripLeading().length());
    if (margin.indexOf('\t') >= 0) {
      return Optional.of(TAB);
    }
    if (CURLY.matcher(line).matches()) {
      return Optional.of(CURLY_QUOTES);
    }
    if (KEY_WITH_EQUALS.matcher(line).matches()) {
      return Optional.of(EQUALS);
    }
    if (KEY_WITHOUT_SPACE.matcher(line).matches()) {
      return Optional.of(NO_SPACE);
    }
    if (WITHOUT_COLON.matcher(line).matches()) {
      return Optional.of(NO_COLON);
    }
    return Optional.empty();
  }

  /** Whether a line is a key that is indented. */
  static boolean isIndentedKey(String line) {
    return KEY_AFTER_SPACES.matcher(line).matches();
  }
}
