package dev.helpcenter.source;

import java.nio.file.Path;
import java.util.List;

/**
 * What stands in the content folder, sorted by name.
 *
 * @param articles files that become pages
 * @param media all other files; they are copied
 * @param flaws links that lead out of the site, and files that are too large to be copied: they are
 *     not among the files
 */
public record ContentFiles(List<ContentFile> articles, List<ContentFile> media, List<Flaw> flaws) {
  /** How many bytes a file may have that is copied: what GitHub takes of one file. */
  public static final long LARGEST_COPY = 100L << 20;

  /**
   * So many folders may be in each other. Nobody finds anything below; and to name a file takes the
   * longer, the deeper it is.
   */
  public static final int MOST_FOLDERS = 50;

  public ContentFiles {
    articles = List.copyOf(articles);
    media = List.copyOf(media);
    flaws = List.copyOf(flaws);
  }

  /**
   * One file.
   *
   * @param path where it is
   * @param name the path from the site's folder, with {@code /}
   */
  public record ContentFile(Path path, String name) {}
}
