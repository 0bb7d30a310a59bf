package dev.helpcenter.render;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Puts words and blocks together as Markdown. Words can't become more than words: what would make a
 * block of them gets a backslash when their line ends, since only then all of it is known.
 */
final class MarkdownWriter {
  /** What can happen to a line when it ends. */
  private enum Line {
    WORDS,
    HEADING,
    ROW,
    /** Nothing may be added. */
    COMPLETE
  }

  private static final String BELOW_TERM = "  ";

  private final StringBuilder out = new StringBuilder();

  /** What each line of the blocks that are open starts with: quotation marks, indentation. */
  private final Deque<String> prefixes = new ArrayDeque<>();

  private final Deque<String> emphases = new ArrayDeque<>();

  /** The marks of the innermost emphases, which are due before the next word. */
  private final Deque<String> marks = new ArrayDeque<>();

  private Line line = Line.WORDS;
  private int lineStart;

  /** Line breaks that are due before the next text. */
  private int due;

  /** How many of these are part of a paragraph. */
  private int hardBreaks;

  /** Whether nothing stands in the innermost block yet. */
  private boolean fresh = true;

  /** Whether a block has ended, so that words are no part of it. */
  private boolean ended;

  /** Whether the next words say what a term means. */
  private boolean meaning;

  private boolean cell;

  /** What follows is a block of its own, unless it is the first thing in its block. */
  void block() {
    ended = false;
    due = fresh ? due : 2;
  }

  void line() {
    ended = false;
    due = fresh ? due : Math.max(due, 1);
  }

  void endBlock() {
    ended = true;
  }

  void heading(int level) {
    block();
    mark("#".repeat(level) + " ", Line.HEADING);
  }

  void rule() {
    block();
    mark("---", Line.COMPLETE);
    ended = true;
  }

  void code(String code) {
    String text = code.replace("\r\n", "\n").replace('\r', '\n');
    String fence = MarkdownCode.fence(text);
    block();
    mark(fence, Line.COMPLETE);
    for (String each : text.split("\n", -1)) {
      due++;
      if (!each.isEmpty()) {
        mark(each, Line.COMPLETE);
      }
    }
    due = Math.max(due, 1);
    mark(fence, Line.COMPLETE);
    ended = true;
  }

  void row() {
    line();
    mark("|", Line.ROW);
  }

  /** The line below the first row, which makes a table of it. */
  void rowsBegin(int columns) {
    line();
    mark("|" + " --- |".repeat(columns), Line.COMPLETE);
  }

  /** All words until the cell ends stay in one line. */
  void startCell() {
    words(" ");
    cell = true;
  }

  void endCell() {
    cell = false;
    add(" |");
  }

  /** Starts a block inside of a block: its first line and its others start differently. */
  void nest(String first, String others) {
    mark(first, Line.WORDS);
    prefixes.addLast(others);
    fresh = true;
  }

  /**
   * Starts what a term means. Not every program knows the colon for it: so only words follow it in
   * its line, and blocks start in another one.
   */
  void nestMeaning() {
    line();
    prefixes.addLast(BELOW_TERM);
    meaning = true;
    fresh = true;
  }

  void endNested() {
    prefixes.pollLast();
    meaning = false;
    fresh = false;
    ended = true;
  }

  /** Ends an item of a list; without text, its marker would underline the text before it. */
  void endItem() {
    if (fresh) {
      add("\u00a0");
    }
    endNested();
  }

  void hardBreak() {
    if (cell || line == Line.HEADING) {
      words(" ");
    } else if (ended) {
      block();
    } else if (!fresh) {
      hardBreaks++;
      line();
    }
  }

  /** Its mark is written with its first word: between a mark and a word must be no blank. */
  void startEmphasis(String mark) {
    String shown = emphases.contains(mark) ? "" : mark;
    emphases.addLast(shown);
    marks.addLast(shown);
  }

  void endEmphasis() {
    String mark = emphases.isEmpty() ? "" : emphases.removeLast();
    if (!marks.isEmpty()) {
      marks.removeLast();
    } else if (endsWithBlank()) {
      out.setLength(out.length() - 1);
      attach(mark);
      out.append(' ');
    } else {
      attach(mark);
    }
  }

  /** Adds words, escaped already, with single blanks among them and perhaps around them. */
  void words(String text) {
    boolean starts = fresh || ended || due > 0 || endsWithBlank();
    String shown = starts ? text.stripLeading() : text;
    boolean blank = shown.startsWith(" ");
    out.append(blank ? " " : "");
    String rest = blank ? shown.substring(1) : shown;
    if (!rest.isEmpty()) {
      add(rest);
    }
  }

  void startLink() {
    begin();
    if (endsWith('!')) {
      out.insert(out.length() - 1, '\\'); // else the link would be an image
    }
    out.append('[');
  }

  void endLink(String address) {
    attach(inCell("](" + address + ")"));
  }

  /** Whether the next words would touch this character. */
  boolean touches(char c) {
    return due == 0 && !ended && marks.isEmpty() && endsWith(c);
  }

  boolean isInCell() {
    return cell;
  }

  /** All of it. */
  String finish() {
    endLine();
    return out.toString().strip() + "\n";
  }

  private void add(String text) {
    begin();
    out.append(inCell(text));
  }

  private String inCell(String text) {
    return cell ? text.replace("|", "\\|") : text;
  }

  /** Adds what belongs to the text before, even if a line break is due. */
  private void attach(String text) {
    if (line != Line.COMPLETE) {
      out.append(text);
    }
  }

  /** Makes everything ready for the next word. */
  private void begin() {
    if (ended) {
      block();
    }
    if (meaning) {
      startMeaning();
    }
    breakLine();
    marks.forEach(out::append);
    marks.clear();
    fresh = false;
  }

  private void startMeaning() {
    meaning = false;
    prefixes.removeLast();
    mark(": ", Line.WORDS);
    prefixes.addLast(BELOW_TERM);
  }

  private void mark(String text, Line kind) {
    if (meaning) {
      meaning = false;
      due = 2;
    }
    breakLine();
    out.append(text);
    line = kind;
    lineStart = out.length();
    fresh = false;
    ended = false;
  }

  private void breakLine() {
    if (due == 0) {
      return;
    }
    endLine();
    String prefix = String.join("", prefixes);
    String empty = "\n" + prefix.stripTrailing();
    if (due == 1 && hardBreaks > 0) {
      out.append(("\\\n" + prefix).repeat(hardBreaks));
    } else {
      out.append(empty.repeat(due - 1)).append('\n').append(prefix);
    }
    due = 0;
    hardBreaks = 0;
    line = Line.WORDS;
    lineStart = out.length();
  }

  private void endLine() {
    while (endsWithBlank()) {
      out.setLength(out.length() - 1);
    }
    switch (line) {
      case WORDS -> MarkdownLine.protectStart(out, lineStart);
      case HEADING -> MarkdownLine.protectEnd(out, lineStart);
      default -> {
        // Its words stand behind a mark that keeps them in their place.
      }
    }
  }

  private boolean endsWithBlank() {
    return endsWith(' ');
  }

  private boolean endsWith(char c) {
    return !out.isEmpty() && out.charAt(out.length() - 1) == c;
  }
}
