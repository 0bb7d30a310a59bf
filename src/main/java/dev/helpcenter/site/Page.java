package dev.helpcenter.site;

import dev.helpcenter.source.SourceDocument;
import java.util.List;
import java.util.Optional;

/**
 * A source file in its site, whether it is published or not: what the checks look at.
 *
 * @param url as in {@link Article#url()}
 * @param outputPath as in {@link Article#outputPath()}
 * @param category the url of the category it is listed in, or describes
 * @param categoryKnown whether the category that the header names exists; true if it names none
 * @param live whether it is published: its day has come, and no other file took its address
 * @param targets what each reference of the body means
 * @param related what each path of the header's {@code related} means
 */
public record Page(
    SourceDocument source,
    Header header,
    String url,
    String outputPath,
    Optional<String> category,
    boolean categoryKnown,
    boolean live,
    List<Target> targets,
    List<Target> related) {
  public Page {
    targets = List.copyOf(targets);
    related = List.copyOf(related);
  }

  /** The path from the site's folder. */
  public String file() {
    return source.file();
  }
}
