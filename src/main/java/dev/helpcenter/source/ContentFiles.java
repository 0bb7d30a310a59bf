package dev.helpcenter.source;

import java.nio.file.Path;
import java.util.List;

/**
 * What stands in the content folder, sorted by name.
 *
 * @param articles files that become pages
 * @param media all other files; they are copied
 * @param flaws links that lead out of the site; what they lead to is not among the files
 */
public record ContentFiles(List<ContentFile> articles, List<ContentFile> media, List<Flaw> flaws) {
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
