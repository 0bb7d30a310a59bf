package dev.helpcenter.source.header;

import java.util.List;
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

  private static final String NEEDS_QUOTES =
      "the value must stand in quotes, because of the sign that it starts with";
  private static final String HYPHEN = "a space is missing after the hyphen of this item";
  private static final String STAR = "write a hyphen instead of the star";
  private static final String LIST_BESIDE_KEY =
      "write each item below the key, on a line of its own: two spaces, a hyphen, a space";
  private static final String MARKED_KEY = "a key is a plain word, without stars and the like";
  private static final String ITEM_KEY = "remove the hyphen: this is no list";
  private static final String APOSTROPHE =
      "the apostrophe ends the value; put it between double quotation marks (\")";
  private static final String INNER_QUOTES =
      "a quotation mark inside the value ends it; write \\\" for each of those inside";

  private static final Pattern KEY_AFTER_SPACES = Pattern.compile("\\s+[\\w-]+:(\\s.*)?");

  /** What a line looks like, and what is wrong with it then. */
  private record Look(Pattern pattern, String words) {
    static Look of(String pattern, String words) {
      return new Look(Pattern.compile(pattern), words);
    }
  }

  private static final String KEY = "\\s*+[\\w-]++:\\s++";

  /** The first one counts. */
  private static final List<Look> LOOKS =
      List.of(
          Look.of("\\s*\\t.*", TAB),
          Look.of(KEY + "[\u201c\u201d\u201e\u2018\u2019].*", CURLY_QUOTES),
          Look.of("\\s*[\\w-]+\\s*=.*", EQUALS),
          Look.of("\\s*[\\w-]+:[^\\s/].*", NO_SPACE),
          Look.of("-[^\\s-].*", HYPHEN),
          Look.of("- (?:title|type|description|status|date):.*", ITEM_KEY),
          Look.of("\\s*\\* .*", STAR),
          Look.of("\\s*[*_`]+[\\w-]+[*_`]+\\s*:.*", MARKED_KEY),
          Look.of(KEY + "- .*", LIST_BESIDE_KEY),
          Look.of(KEY + "[*&!>|].*", NEEDS_QUOTES),
          Look.of(KEY + "[\\[{][^\\]}]*+[\\]}]\\s*[^\\s#].*", NEEDS_QUOTES),
          Look.of(KEY + "'.*\\p{L}'\\p{L}.*", APOSTROPHE),
          Look.of(KEY + "\"[^\"]*+\"[^\"]++\".*", INNER_QUOTES),
          Look.of("[\\p{L}\\d][^:]*", NO_COLON));

  /** Nobody writes longer lines, and patterns take their time. */
  private static final int LONGEST = 1000;

  private YamlLine() {}

  /**
   * What is wrong with a line that the parser stumbled over.
   *
   * @param line without its end
   */
  static Optional<String> problem(String line) {
    return line.length() > LONGEST
        ? Optional.empty()
        : LOOKS.stream()
            .filter(look -> look.pattern().matcher(line).matches())
            .map(Look::words)
            .findFirst();
  }

  /** Whether a line is a key that is indented. */
  static boolean isIndentedKey(String line) {
    return KEY_AFTER_SPACES.matcher(line).matches();
  }
}
