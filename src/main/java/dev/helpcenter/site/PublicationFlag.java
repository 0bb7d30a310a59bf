package dev.helpcenter.site;

import dev.helpcenter.source.LowerCase;
import java.util.Set;

/**
 * The words after the keys {@code draft} and {@code published}, by which other systems say whether
 * an article is to be seen. People write yes and no as often as true and false.
 */
public final class PublicationFlag {
  private static final Set<String> YES = Set.of("true", "yes", "on", "y");
  private static final Set<String> NO = Set.of("false", "no", "off", "n");

  private PublicationFlag() {}

  /** Whether a header's key is one of these, and its value can be understood. */
  public static boolean isUnderstood(String key, String value) {
    return (key.equals("draft") || key.equals("published")) && (isYes(value) || isNo(value));
  }

  static boolean isYes(String value) {
    return YES.contains(LowerCase.of(value.strip()));
  }

  static boolean isNo(String value) {
    return NO.contains(LowerCase.of(value.strip()));
  }
}
