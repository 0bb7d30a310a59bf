package dev.helpcenter.source.markdown;

import dev.helpcenter.source.Body;
import dev.helpcenter.source.Question;
import dev.helpcenter.source.Section;
import java.util.List;
import java.util.Set;

/** What came out of a file's Markdown; the names are those of the source document. */
public record MarkdownDocument(
    Body body, List<Section> sections, Set<String> anchors, List<Question> questions, int steps) {}
