package dev.helpcenter.source;

import java.util.List;

/**
 * All that can be known of one source file without looking at any other article. Immutable and
 * complete: a cached one is as good as a fresh one.
 *
 * @param file the path from the site's folder, with {@code /}: {@code content/get-back-in/x.md}
 * @param sections in order, the lead first (always there, perhaps with empty text)
 * @param questions of a troubleshooter; empty for other types
 * @param steps how many steps a how-to has: the items of its top-level numbered lists
 */
public record SourceDocument(
    String file,
    FrontMatter frontMatter,
    Body body,
    List<Section> sections,
    List<Question> questions,
    int steps,
    List<Flaw> flaws) {
  public SourceDocument {
    sections = List.copyOf(sections);
    questions = List.copyOf(questions);
    flaws = List.copyOf(flaws);
  }
}
