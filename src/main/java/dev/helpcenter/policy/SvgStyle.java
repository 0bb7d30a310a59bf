package dev.helpcenter.policy;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Styles of a vector picture. They are read without regard to comments and strings: what loads
 * stands in one piece, and whoever thinks that it is within a comment may be wrong.
 */
final class SvgStyle {
  private static final String IMAGE = "data:image/(?:png|jpe?g|gif|webp)[;,]";

  /** Repetitions give nothing back, or the quote before a "#" would be taken for its address. */
  private static final Pattern LOADS =
      Pattern.compile(
          "url\\(\\s*+[\"']?+\\s*+(?!#|"
              + IMAGE
              + ")|(?:image|image-set|image-rect|cross-fade|src|expression)\\("
              + "|javascript:|-moz-binding|behavior:",
          Pattern.CASE_INSENSITIVE);

  /** The rules of a style sheet that load nothing; others could. */
  private static final Pattern OTHER_RULE =
      Pattern.compile(
          "@(?!(?:media|supports|font-face|(?:-webkit-)?+keyframes)(?![\\w-]))[\\w-]*+",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern PICTURE = Pattern.compile("\\s*+" + IMAGE, Pattern.CASE_INSENSITIVE);

  private SvgStyle() {}

  /** What is wrong with the whole text of a style element. */
  static Optional<String> sheetFlaw(String css) {
    return valueFlaw(css).map(flaw -> "a style " + flaw).or(() -> ruleFlaw(css));
  }

  private static Optional<String> ruleFlaw(String css) {
    Matcher rule = OTHER_RULE.matcher(css);
    return rule.find() ? Optional.of("the rule " + rule.group() + " in a style") : Optional.empty();
  }

  /** What is wrong with the value of an attribute, to be read after its name. */
  static Optional<String> valueFlaw(String css) {
    if (css.indexOf('\\') >= 0) { // by these the name of what loads could be hidden
      return Optional.of("with a backslash");
    }
    return LOADS.matcher(css).find() ? Optional.of("that loads from elsewhere") : Optional.empty();
  }

  /** Whether an address is a picture of points that stands in the address itself. */
  static boolean isPicture(String address) {
    return PICTURE.matcher(address).lookingAt();
  }
}
