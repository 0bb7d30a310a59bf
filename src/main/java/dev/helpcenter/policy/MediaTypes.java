package dev.helpcenter.policy;

import java.util.Locale;
import java.util.Set;

/**
 * Which files may stand beside articles and be published with them: pictures, recordings and
 * documents, nothing that a browser runs or shows as a page of the site.
 */
public final class MediaTypes {
  private static final Set<String> ALLOWED =
      Set.of(
          "png", "jpg", "jpeg", "gif", "webp", "avif", "ico", "bmp", "svg", "mp4", "m4v", "webm",
          "mov", "ogv", "mp3", "m4a", "ogg", "oga", "opus", "wav", "flac", "vtt", "srt", "pdf",
          "txt", "csv", "tsv", "json", "ics", "vcf", "zip", "gz", "docx", "xlsx", "pptx", "odt",
          "ods", "odp", "rtf", "epub", "woff", "woff2");

  private MediaTypes() {}

  /** Whether a file of this name may be published. */
  public static boolean allows(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    int dot = name.lastIndexOf('.');
    return dot >= 0 && ALLOWED.contains(name.substring(dot + 1).toLowerCase(Locale.ROOT));
  }
}
