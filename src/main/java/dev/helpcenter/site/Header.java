package dev.helpcenter.site;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A file's front matter as this tool understands it. What could not be understood is as if it had
 * not been given; the checks tell the editor.
 *
 * @param type the type as given, or the default for this file; may be one that no template knows
 * @param title as given, or the file's name
 * @param titleGiven whether the header has a title that is not blank
 * @param category as given; empty where the folder decides
 * @param featured {@link Integer#MAX_VALUE} for {@code featured: true}
 * @param id the number of the article in an older system; may be empty
 */
public record Header(
    String type,
    Publication publication,
    String title,
    boolean titleGiven,
    String description,
    Optional<LocalDate> date,
    Optional<LocalDate> reviewed,
    Optional<LocalDate> publish,
    String category,
    List<String> tags,
    List<String> keywords,
    List<String> askedAs,
    List<String> aliases,
    List<String> related,
    int order,
    Optional<Integer> featured,
    String icon,
    String id) {
  /** The day on which a scheduled article will be published. */
  public Optional<LocalDate> opensOn() {
    return publish.or(() -> date);
  }
}
