package dev.helpcenter.site;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Where readers tell what was wrong with a page. Pages tell no other site where a link comes from,
 * so that the address itself must say which page it was.
 *
 * @param pattern what {@code feedback.url} says
 */
public record FeedbackAddress(String pattern) {
  /** What stands for something of the page. */
  public static final List<String> PLACEHOLDERS = List.of("{title}", "{url}");

  private static final Pattern IN_BRACES = Pattern.compile("\\{[^{}]*\\}?|\\}");

  /** The first of what looks like a placeholder and is none; braces have no other use here. */
  public Optional<String> unknownPlaceholder() {
    return IN_BRACES
        .matcher(pattern)
        .results()
        .map(MatchResult::group)
        .filter(found -> !PLACEHOLDERS.contains(found))
        .findFirst();
  }

  /**
   * The address for a page.
   *
   * @param url as complete as it is known
   */
  public String of(String title, String url) {
    return pattern.replace("{title}", encoded(title)).replace("{url}", encoded(url));
  }

  /** Mail programs take a plus sign for what it is. */
  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
