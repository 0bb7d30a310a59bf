package dev.helpcenter.site;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The text of {@code data/urls.lock}, its lines apart from the explanation that the tool writes
 * above them. That has the only characters beyond ASCII in most sites: without it, a text of a
 * megabyte is read and compared in half the time.
 *
 * @param explained whether it begins with the explanation
 * @param lines all other lines, which end with line feeds only
 */
public record UrlLockText(boolean explained, String lines) {
  /** Reads the file's bytes. */
  public static UrlLockText of(byte[] file) {
    byte[] explanation = UrlLock.EXPLANATION.getBytes(StandardCharsets.UTF_8);
    int length = explanation.length;
    if (file.length < length || !Arrays.equals(explanation, 0, length, file, 0, length)) {
      return of(new String(file, StandardCharsets.UTF_8));
    }
    String lines = new String(file, length, file.length - length, StandardCharsets.UTF_8);
    return new UrlLockText(true, withLineFeeds(lines));
  }

  /** Takes the file's text apart. */
  public static UrlLockText of(String file) {
    String text = withLineFeeds(file);
    return text.startsWith(UrlLock.EXPLANATION)
        ? new UrlLockText(true, text.substring(UrlLock.EXPLANATION.length()))
        : new UrlLockText(false, text);
  }

  private static String withLineFeeds(String text) {
    return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n");
  }

  /** The text of the whole file. */
  public String whole() {
    return explained ? UrlLock.EXPLANATION + lines : lines;
  }
}
