package dev.helpcenter.source;

import dev.helpcenter.source.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the lines that Git writes around two versions of a text that it could not merge. Each
 * conflict is one flaw, at its first line.
 */
public final class MergeConflicts {
  /** The detail of the flaw of one that stands in a header, so that this can't be read. */
  public static final String IN_HEADER = "header";

  private static final String OURS = "<<<<<<<";
  private static final String BETWEEN = "=======";
  private static final String THEIRS = ">>>>>>>";
  private static final Pattern FENCE = Pattern.compile("\\s*(`{3,}|~{3,}).*");
  private static final int NONE = -1;

  /** Each is compared with all flaws of the file; nobody mends more of them at a time. */
  private static final int MOST = 100;

  /** One conflict, by its lines counted from 0. */
  private record Span(int first, int last) {}

  private final SourceText source;
  private final int bodyStart;
  private final List<Span> spans = new ArrayList<>();
  private int open = NONE;
  private int underline = NONE;
  private String fence = "";

  private MergeConflicts(SourceText source, int bodyStart) {
    this.source = source;
    this.bodyStart = bodyStart;
  }

  /** The conflicts of a file that is no article. */
  public static List<Flaw> of(SourceText source) {
    return find(source, source.text().length()).stream()
        .map(span -> flaw(source, span, ""))
        .toList();
  }

  /**
   * Adds the conflicts of an article, and takes out what is only said because of them.
   *
   * @param bodyStart where Markdown begins, in which code may show such lines
   * @param flaws of the article
   */
  static void tell(SourceText source, int bodyStart, List<Flaw> flaws) {
    for (Span span : find(source, bodyStart)) {
      boolean inHeader = source.lineStart(span.first()) < bodyStart || isHeaderBroken(flaws);
      flaws.removeIf(flaw -> inHeader && isOfHeader(flaw) || isInside(flaw, span, source));
      flaws.add(flaw(source, span, inHeader ? IN_HEADER : ""));
    }
  }

  private static boolean isHeaderBroken(List<Flaw> flaws) {
    return flaws.stream().anyMatch(flaw -> flaw.kind() == Flaw.Kind.HEADER_MISSING);
  }

  private static boolean isOfHeader(Flaw flaw) {
    return switch (flaw.kind()) {
      case HEADER_MISSING,
          HEADER_NOT_CLOSED,
          HEADER_LINE_WITHOUT_EQUALS,
          HEADER_YAML,
          HEADER_KEY_REPEATED ->
          true;
      default -> false;
    };
  }

  /**
   * What could harm readers is told all the same. A line of equals signs makes a heading of the
   * words above it.
   */
  private static boolean isInside(Flaw flaw, Span span, SourceText source) {
    int line = flaw.place().line() - 1;
    int first = flaw.kind() == Flaw.Kind.SECOND_TITLE ? span.first() - 1 : span.first();
    return flaw.kind() != Flaw.Kind.RAW_HTML_NOT_ALLOWED
        && flaw.place().file().equals(source.file())
        && first <= line
        && line <= span.last();
  }

  private static Flaw flaw(SourceText source, Span span, String detail) {
    return new Flaw(Flaw.Kind.MERGE_CONFLICT, source.place(source.lineStart(span.first())), detail);
  }

  private static List<Span> find(SourceText source, int bodyStart) {
    String text = source.text();
    if (!text.contains(OURS) && !text.contains(BETWEEN) && !text.contains(THEIRS)) {
      return List.of();
    }
    MergeConflicts conflicts = new MergeConflicts(source, bodyStart);
    for (int line = 0; line < source.lineCount() && conflicts.spans.size() < MOST; line++) {
      conflicts.read(line);
    }
    conflicts.close(source.lineCount() - 1);
    return conflicts.spans;
  }

  private void read(int line) {
    String text = source.line(line);
    if (isCode(line, text)) {
      return;
    }
    if (isMarker(text, OURS)) {
      close(line - 1);
      open = line;
    } else if (text.stripTrailing().equals(BETWEEN) && open == NONE) {
      between(line);
    } else if (isMarker(text, THEIRS)) {
      open = open == NONE ? underline : open;
      open = open == NONE ? line : open;
      close(line);
    }
  }

  /** Below words it underlines a heading, unless the end of a conflict follows. */
  private void between(int line) {
    boolean heading =
        source.lineStart(line) >= bodyStart && line > 0 && !source.line(line - 1).isBlank();
    if (heading) {
      underline = line;
    } else {
      open = line;
    }
  }

  private void close(int last) {
    if (open != NONE) {
      spans.add(new Span(open, last));
    }
    open = NONE;
    underline = NONE;
  }

  private static boolean isMarker(String line, String marker) {
    return line.startsWith(marker)
        && (line.length() == marker.length() || line.charAt(marker.length()) == ' ');
  }

  private boolean isCode(int line, String text) {
    if (source.lineStart(line) < bodyStart) {
      return false;
    }
    Matcher matcher = FENCE.matcher(text);
    if (!matcher.matches()) {
      return !fence.isEmpty();
    }
    String marks = matcher.group(1);
    if (fence.isEmpty()) {
      fence = marks;
    } else if (marks.startsWith(fence)) {
      fence = "";
    }
    return true;
  }
}
