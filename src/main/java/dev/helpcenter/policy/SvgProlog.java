package dev.helpcenter.policy;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands before the first element of a vector picture. Java ends a document type with
 * declarations in it sooner than browsers do, and leaves out entities that browsers know; so it is
 * read here, in the one form without declarations that drawing programs write.
 */
final class SvgProlog {
  private static final Pattern XML_DECLARATION =
      Pattern.compile(
          "<\\?xml\\s++version\\s*+=\\s*+[\"']1\\.0[\"']"
              + "(?:\\s++encoding\\s*+=\\s*+(?:\"([\\w.:-]++)\"|'([\\w.:-]++)'))?+"
              + "(?:\\s++standalone\\s*+=\\s*+[\"'](?:yes|no)[\"'])?+\\s*+\\?>");

  /** Browsers know the entities of other public names, which could hide what a value does. */
  private static final Pattern DOCTYPE =
      Pattern.compile(
          "<!DOCTYPE\\s++[\\w.:-]++"
              + "(?:\\s++(?:SYSTEM|PUBLIC\\s++([\"'])-//W3C//DTD SVG [\\w .]++//EN\\1)"
              + "\\s++(?:\"[^\"<>\\[\\]]*+\"|'[^'<>\\[\\]]*+'))?+\\s*+>");

  private static final int ASCII_END = 0x80;

  private final String picture;

  SvgProlog(String picture) {
    this.picture = picture;
  }

  Optional<PictureFlaw> flaw() {
    return declarationFlaw().or(this::doctypeFlaw);
  }

  /** The picture as one in which no parser can find a document type, nor entities of its own. */
  String withoutDoctype() {
    int start = endOfAsides();
    Matcher doctype = at(DOCTYPE, start);
    return doctype.lookingAt()
        ? picture.substring(0, start) + picture.substring(doctype.end())
        : picture;
  }

  private Optional<PictureFlaw> declarationFlaw() {
    if (!picture.startsWith("<?xml") || picture.startsWith("<?xml-")) {
      return Optional.empty();
    }
    Matcher declaration = at(XML_DECLARATION, 0);
    if (!declaration.lookingAt()) {
      return Optional.of(PictureFlaw.of("an unusual XML declaration in its first line"));
    }
    String encoding = declaration.group(declaration.group(1) == null ? 2 : 1);
    return encoding == null || isWrittenIn(encoding)
        ? Optional.empty()
        : Optional.of(SvgText.wrongEncoding("the encoding " + encoding));
  }

  private boolean isWrittenIn(String encoding) {
    return switch (encoding.toLowerCase(Locale.ROOT)) {
      case "utf-8" -> true;
      case "us-ascii" -> picture.chars().allMatch(c -> c < ASCII_END);
      default -> false;
    };
  }

  private Optional<PictureFlaw> doctypeFlaw() {
    int start = endOfAsides();
    return !picture.startsWith("<!DOCTYPE", start) || at(DOCTYPE, start).lookingAt()
        ? Optional.empty()
        : Optional.of(PictureFlaw.of("a <!DOCTYPE with declarations, or of another kind than SVG"));
  }

  private Matcher at(Pattern pattern, int start) {
    return pattern.matcher(picture).region(start, picture.length());
  }

  /** Where something begins that is no space, comment, or instruction. */
  private int endOfAsides() {
    int at = 0;
    int end = endOfAside(at);
    while (end > at) {
      at = end;
      end = endOfAside(at);
    }
    return at;
  }

  private int endOfAside(int at) {
    if (picture.startsWith("<!--", at)) {
      return endOf("-->", at + "<!--".length());
    }
    if (picture.startsWith("<?", at)) {
      return endOf("?>", at + "<?".length());
    }
    return at < picture.length() && " \t\r\n".indexOf(picture.charAt(at)) >= 0 ? at + 1 : at;
  }

  private int endOf(String mark, int from) {
    int found = picture.indexOf(mark, from);
    return found < 0 ? picture.length() : found + mark.length();
  }
}
