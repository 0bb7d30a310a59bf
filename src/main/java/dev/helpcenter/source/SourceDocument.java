package dev.helpcenter.source;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * All that can be known of one source file without looking at any other article. Immutable and
 * complete: a cached one is as good as a fresh one.
 *
 * @param file the path from the site's folder, with {@code /}: {@code content/get-back-in/x.md}
 * @param sections in order, the lead first (always there, perhaps with empty text)
 * @param anchors every {@code id} of the body that a link may lead to: headings, and ids of raw
 *     HTML
 * @param questions of a troubleshooter; empty for other types
 * @param steps how many steps a how-to has: the items of its top-level numbered lists
 * @param uses what was filled in from outside of the file: the variable's or snippet's name ({@code
 *     fact.idcare.phone}, {@code snippet.wait}) to its value or text, empty if there was none; the
 *     document is stale when one of them differs
 */
public record SourceDocument(
    String file,
    FrontMatter frontMatter,
    Body body,
    List<Section> sections,
    Set<String> anchors,
    List<Question> questions,
    int steps,
    Map<String, String> uses,
    List<Flaw> flaws) {
  public SourceDocument {
    sections = List.copyOf(sections);
    anchors = Collections.unmodifiableSet(new LinkedHashSet<>(anchors));
    questions = List.copyOf(questions);
    uses = Collections.unmodifiableMap(new TreeMap<>(uses));
    flaws = List.copyOf(flaws);
  }

  /** A document that uses no variables, with the anchors of its sections. */
  public SourceDocument(
      String file,
      FrontMatter frontMatter,
      Body body,
      List<Section> sections,
      List<Question> questions,
      int steps,
      List<Flaw> flaws) {
    this(
        file,
        frontMatter,
        body,
        sections,
        sections.stream()
            .filter(section -> !section.isLead())
            .map(Section::anchor)
            .collect(Collectors.toCollection(LinkedHashSet::new)),
        questions,
        steps,
        Map.of(),
        flaws);
  }

  /** The title of each section and the opening of its words, by turns. */
  public List<String> outline() {
    List<String> outline = new ArrayList<>(sections.size() * 2);
    for (Section section : sections) {
      outline.add(section.title());
      outline.add(section.passage().opening());
    }
    return outline;
  }
}
