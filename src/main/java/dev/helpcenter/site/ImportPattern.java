package dev.helpcenter.site;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Recognises the addresses that articles had in an older system, by {@code
 * import.article.url.pattern}: {@code https://help.example.com/articles/{id}*}. There {@code {id}}
 * stands for an article's {@code id} and {@code *} for anything. Several patterns are separated by
 * spaces or commas. Whether an address starts with {@code http:} or {@code https:} does not matter.
 */
final class ImportPattern {
  private static final String ID = "{id}";
  private static final List<String> SCHEMES = List.of("https://", "http://");

  /** No system gives longer ones, and each beginning of what may be one is tried. */
  private static final int LONGEST_ID = 500;

  private final List<Part> parts;

  private record Part(String before, String after, boolean open) {}

  private ImportPattern(List<Part> parts) {
    this.parts = parts;
  }

  static ImportPattern of(Optional<String> patterns) {
    return new ImportPattern(
        Arrays.stream(patterns.orElse("").split("[\\s,]+"))
            .filter(pattern -> pattern.contains(ID))
            .map(ImportPattern::part)
            .toList());
  }

  private static Part part(String pattern) {
    String bare = withoutScheme(pattern);
    int id = bare.indexOf(ID);
    String after = bare.substring(id + ID.length());
    boolean open = after.endsWith("*");
    return new Part(
        bare.substring(0, id), open ? after.substring(0, after.length() - 1) : after, open);
  }

  /**
   * The id in a path from the root of the older system's host.
   *
   * @param path starts with a slash
   */
  Optional<String> idInPath(String path, Set<String> known) {
    return parts.stream()
        .map(part -> part.before().substring(0, Math.max(0, part.before().indexOf('/'))))
        .filter(host -> !host.isEmpty())
        .map(host -> idIn(host + path, known))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /**
   * The id in an address without query and anchor.
   *
   * @param known the ids of the site's articles; the longest one that fits wins
   * @return the id, known or not, or nothing if the address is none of the older system's
   */
  Optional<String> idIn(String address, Set<String> known) {
    if (parts.isEmpty()) {
      return Optional.empty();
    }
    String bare = withoutScheme(address);
    for (Part part : parts) {
      if (bare.regionMatches(true, 0, part.before(), 0, part.before().length())) {
        Optional<String> id = idAt(bare.substring(part.before().length()), part, known);
        if (id.isPresent()) {
          return id;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<String> idAt(String rest, Part part, Set<String> known) {
    int end = 0;
    while (end < rest.length() && isIdChar(rest.charAt(end))) {
      end++;
    }
    for (int length = Math.min(end, LONGEST_ID); length > 0; length--) {
      boolean boundary = length == end || !Character.isLetterOrDigit(rest.charAt(length));
      if (boundary && known.contains(rest.substring(0, length)) && fits(rest, length, part)) {
        return Optional.of(rest.substring(0, length));
      }
    }
    int word = 0;
    while (word < rest.length() && Character.isLetterOrDigit(rest.charAt(word))) {
      word++;
    }
    return word > 0 && fits(rest, word, part)
        ? Optional.of(rest.substring(0, word))
        : Optional.empty();
  }

  private static boolean fits(String rest, int length, Part part) {
    String after = rest.substring(length);
    return part.open() ? after.startsWith(part.after()) : after.equals(part.after());
  }

  private static boolean isIdChar(char c) {
    return Character.isLetterOrDigit(c) || c == '-' || c == '_';
  }

  private static String withoutScheme(String address) {
    for (String scheme : SCHEMES) {
      if (address.regionMatches(true, 0, scheme, 0, scheme.length())) {
        return address.substring(scheme.length());
      }
    }
    return address;
  }
}
