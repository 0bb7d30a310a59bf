package dev.helpcenter.source;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The words of a section. What a build asks of all sections is told without the text, which need
 * not be in memory. Immutable.
 */
public final class Passage {
  /** The characters of an opening. */
  public static final int OPENING = 162;

  private final int length;
  private final int words;
  private final String opening;
  private final boolean phoneNumbers;
  private final Supplier<String> text;

  /**
   * @param length of the text
   * @param text gives the text, which is always the same
   */
  public Passage(
      int length, int words, String opening, boolean phoneNumbers, Supplier<String> text) {
    this.length = length;
    this.words = words;
    this.opening = opening;
    this.phoneNumbers = phoneNumbers;
    this.text = text;
  }

  /** A passage whose text stays in memory. */
  public static Passage of(String text) {
    return new Passage(
        text.length(), words(text), opening(text), !PhoneNumbers.in(text).isEmpty(), () -> text);
  }

  /** The words, without markup, blocks separated by line breaks. */
  public String text() {
    return text.get();
  }

  /** How many characters the text has. */
  public int length() {
    return length;
  }

  /** How many words the text has: what stands between blanks. */
  public int words() {
    return words;
  }

  /**
   * The text's first {@value #OPENING} characters, or one less; the whole text if it has fewer. In
   * one line, with single blanks.
   */
  public String opening() {
    return opening;
  }

  /** Whether a phone number stands in the text. */
  public boolean hasPhoneNumbers() {
    return phoneNumbers;
  }

  /** The opening of any text. */
  public static String opening(String text) {
    String all = text.strip();
    StringBuilder line = new StringBuilder(OPENING);
    boolean blank = false;
    for (int i = 0; i < all.length() && line.length() < OPENING; i++) {
      char c = all.charAt(i);
      boolean before = blank;
      blank = c == ' ' || c >= '\t' && c <= '\r';
      if (!blank) {
        line.append(c);
      } else if (!before) {
        line.append(' ');
      }
    }
    int last = line.length() - 1;
    if (last == OPENING - 1 && Character.isHighSurrogate(line.charAt(last))) {
      line.setLength(last);
    }
    return line.toString();
  }

  /** How many words any text has. */
  public static int words(String text) {
    int words = 0;
    boolean inside = false;
    for (int i = 0; i < text.length(); i++) {
      boolean letter = !Character.isWhitespace(text.charAt(i));
      words += letter && !inside ? 1 : 0;
      inside = letter;
    }
    return words;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Passage passage && passage.text().equals(text());
  }

  @Override
  public int hashCode() {
    return text().hashCode();
  }

  @Override
  public String toString() {
    return text();
  }
}
