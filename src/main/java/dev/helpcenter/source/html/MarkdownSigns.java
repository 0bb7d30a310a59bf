package dev.helpcenter.source.html;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds Markdown in a text that is read as HTML: bold words, links, code, and lines that start a
 * heading or an item.
 */
final class MarkdownSigns {
  private static final Pattern SIGNS =
      Pattern.compile(
          "\\*\\*[^\\s*][^*\\n]*+\\*\\*|!?\\[[^\\[\\]\\n]++\\]\\([^()\\s]++\\)|`[^`\\n]++`"
              + "|(?<=\\n)[ \\t]*+((?:#{2,6}|[-*+]|\\d{1,2}[.)])[ \\t]++\\S[^\\n]*+)");

  private MarkdownSigns() {}

  /**
   * What readers see as it is.
   *
   * @param start where it starts in the text
   */
  record Found(String words, int start) {}

  static Optional<Found> in(String text) {
    Matcher signs = SIGNS.matcher(text);
    if (!signs.find()) {
      return Optional.empty();
    }
    int group = signs.group(1) == null ? 0 : 1;
    return Optional.of(new Found(signs.group(group).strip(), signs.start(group)));
  }
}
