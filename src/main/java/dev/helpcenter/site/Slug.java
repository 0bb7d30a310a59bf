package dev.helpcenter.site;

import dev.helpcenter.source.LowerCase;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.zip.CRC32;

/**
 * The form of a file's or folder's name that stands in addresses: lower case, accents dropped,
 * {@code &} spelled {@code and}, every run of other characters a hyphen.
 */
public final class Slug {
  /** File systems end at 255 bytes a name; a slug and its suffix stay well below. */
  static final int MAX_LENGTH = 120;

  private Slug() {}

  /** The slug of a name without its extension; empty if none of its letters can stand in one. */
  public static String of(String name) {
    String plain = isAscii(name) ? name : Normalizer.normalize(name, Normalizer.Form.NFKD);
    StringBuilder slug = new StringBuilder(plain.length() + 8);
    boolean hyphen = false;
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (c >= 'A' && c <= 'Z') {
        c += 'a' - 'A';
      }
      if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
        if (hyphen && slug.length() > 0) {
          slug.append('-');
        }
        hyphen = false;
        slug.append(c);
      } else if (c == '&') {
        slug.append(slug.length() > 0 ? "-and" : "and");
        hyphen = true;
      } else if (Character.getType(c) != Character.NON_SPACING_MARK) {
        hyphen = true;
      }
    }
    return slug.length() <= MAX_LENGTH ? slug.toString() : shortened(slug, name);
  }

  /**
   * What two names have in common that an editor would take for the same name: they differ only in
   * case, spaces, hyphens, underscores or dots.
   */
  static String sameName(String name) {
    String folded = LowerCase.of(Normalizer.normalize(name, Normalizer.Form.NFC));
    StringBuilder key = new StringBuilder(folded.length());
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      boolean separator = c == '-' || c == '_' || c == '.' || Character.isSpaceChar(c);
      if (!separator) {
        key.append(c);
      } else if (key.length() > 0 && key.charAt(key.length() - 1) != '-') {
        key.append('-');
      }
    }
    int length = key.length();
    return length > 0 && key.charAt(length - 1) == '-'
        ? key.substring(0, length - 1)
        : key.toString();
  }

  /** Six hexadecimal digits made from the name alone, so that they never change. */
  public static String fingerprint(String name) {
    CRC32 crc = new CRC32();
    crc.update(Normalizer.normalize(name, Normalizer.Form.NFC).getBytes(StandardCharsets.UTF_8));
    return String.format(Locale.ROOT, "%08x", crc.getValue()).substring(2);
  }

  private static String shortened(StringBuilder slug, String name) {
    int end = slug.lastIndexOf("-", MAX_LENGTH);
    return slug.substring(0, end > MAX_LENGTH / 2 ? end : MAX_LENGTH) + "-" + fingerprint(name);
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > 127) {
        return false;
      }
    }
    return true;
  }
}
