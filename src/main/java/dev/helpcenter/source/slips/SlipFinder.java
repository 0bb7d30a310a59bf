package dev.helpcenter.source.slips;

import dev.helpcenter.source.Flaw;
import dev.helpcenter.source.FrontMatter;
import dev.helpcenter.source.LowerCase;
import dev.helpcenter.source.Place;
import dev.helpcenter.source.Reference;
import dev.helpcenter.source.Slip;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds what somebody mistyped so that Markdown takes it for plain words. It reads lines, not the
 * parser's tree: there a slip is nothing but text.
 */
public final class SlipFinder {
  /** Nobody writes longer lines by hand, and patterns take their time. */
  private static final int LONGEST_LINE = 1000;

  private static final int MOST = 100;

  /** More than are told, as some are none: they stand in code, in comments, or are fine. */
  private static final int MOST_FOUND = 10 * MOST;

  private static final Pattern FENCE = Pattern.compile("[\\s>]*+(`{3,}+(?!.*`)|~{3,}+)(.*)");
  private static final Pattern DEFINITION =
      Pattern.compile("(?m)^[ \\t>]{0,8}\\[([^\\[\\]\\n]+)\\]:");

  private final String text;
  private final List<Found> found = new ArrayList<>();
  private final List<Watch> watches =
      List.of(
          new StepsWatch(), new BoldWatch(), new TableWatch(), new BoxWatch(), new NotesWatch());
  private String fence = "";
  private int fenceStart;

  private SlipFinder(String text) {
    this.text = text;
  }

  /**
   * Finds the slips of a body.
   *
   * @param text the body, its variables filled in
   * @param code tells the offsets that are code; asked only if there may be a slip
   * @param references the links and images that the body has
   */
  public static void find(
      String text,
      IntFunction<Place> places,
      Supplier<BitSet> code,
      List<Reference> references,
      List<Flaw> flaws) {
    SlipFinder finder = new SlipFinder(text);
    finder.readLines();
    if (!finder.found.isEmpty()) {
      BitSet inCode = code.get();
      BitSet inComments = CommentSlips.offsets(text);
      Set<String> labels = finder.labels();
      Set<String> targets = references.stream().map(Reference::target).collect(Collectors.toSet());
      finder.found.stream()
          .filter(slip -> slip.slip() == Slip.CODE_NOT_CLOSED || !inCode.get(slip.offset()))
          .filter(slip -> CommentSlips.isAbout(slip.slip()) || !inComments.get(slip.offset()))
          .filter(slip -> !isFine(slip, labels, targets))
          .limit(MOST)
          .forEach(slip -> flaws.add(slip.slip().at(places.apply(slip.offset()), slip.words())));
    }
  }

  /** Finds variables in a header whose braces are not two and two. */
  public static void find(FrontMatter frontMatter, List<Flaw> flaws) {
    for (FrontMatter.Entry entry : frontMatter.entries()) {
      if (entry.value() instanceof String value && value.indexOf('{') >= 0) {
        List<Found> found = new ArrayList<>();
        LinkSlips.variables(value, 0, found);
        found.forEach(slip -> flaws.add(slip.slip().at(entry.valuePlace(), slip.words())));
      }
    }
  }

  private void readLines() {
    String before = "";
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      int trimmed = end > start && text.charAt(end - 1) == '\r' ? end - 1 : end;
      String line = text.substring(start, trimmed);
      boolean wasInFence = !fence.isEmpty();
      followFences(line, start);
      if (!wasInFence) {
        read(Line.of(line, start), before);
      }
      before = line;
      start = end + 1;
    }
    watches.forEach(watch -> watch.end(found));
    if (!fence.isEmpty()) {
      found.add(new Found(Slip.CODE_NOT_CLOSED, fenceStart, fence));
    }
    CommentSlips.find(text, found);
    SecondHeader.find(text, found);
  }

  private void followFences(String line, int start) {
    if (line.indexOf("```") < 0 && line.indexOf("~~~") < 0) {
      return;
    }
    Matcher matcher = FENCE.matcher(line);
    if (!matcher.matches()) {
      return;
    }
    String marks = matcher.group(1);
    if (fence.isEmpty()) {
      fence = marks;
      fenceStart = start + matcher.start(1);
    } else if (marks.startsWith(fence) && matcher.group(2).isBlank()) {
      fence = "";
    }
  }

  private void read(Line line, String before) {
    if (found.size() >= MOST_FOUND) {
      return;
    }
    if (line.text().length() <= LONGEST_LINE && fence.isEmpty()) {
      LineStarts.find(line, before, found);
      LinkSlips.find(line, found);
      ForeignSigns.find(line, found);
    }
    watches.forEach(watch -> watch.line(line, found));
  }

  /** What has an address or a note in this text, in lower case. */
  private Set<String> labels() {
    Set<String> labels = new HashSet<>();
    Matcher matcher = DEFINITION.matcher(text);
    while (matcher.find()) {
      labels.add(fold(matcher.group(1)));
    }
    return labels;
  }

  private static boolean isFine(Found slip, Set<String> labels, Set<String> targets) {
    return switch (slip.slip()) {
      case LINK_LABEL_UNKNOWN -> labels.contains(fold(slip.words()));
      case NOTE_UNKNOWN -> labels.contains("^" + fold(slip.words()));
      case ADDRESS_BARE -> targets.contains(slip.words());
      default -> false;
    };
  }

  private static String fold(String label) {
    return LowerCase.of(label.strip().replaceAll("\\s+", " "));
  }
}
