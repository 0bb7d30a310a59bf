package dev.helpcenter.source.markdown;

import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.ParagraphParser;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Recognises the lines of a table while they are still lines of a paragraph. */
final class TableRows {
  private TableRows() {}

  /** How many columns a line of dashes and pipes separates from its headings; 0 for others. */
  static int columns(CharSequence line) {
    boolean dashes = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      dashes |= c == '-';
      if (c != '|' && c != '-' && c != ':' && !Character.isWhitespace(c)) {
        return 0;
      }
    }
    return dashes ? cells(line) : 0;
  }

  /** How many cells a line has; 0 if there is no pipe in it. */
  private static int cells(CharSequence line) {
    int pipes = 0;
    int lastPipe = -1;
    int lastWord = -1;
    boolean leading = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '|') {
        leading |= lastWord < 0 && pipes == 0;
        pipes++;
        lastPipe = i;
      } else if (!Character.isWhitespace(c)) {
        lastWord = i;
        i += c == '\\' ? 1 : 0;
      }
    }
    int outer = (leading ? 1 : 0) + (lastPipe > lastWord ? 1 : 0);
    return pipes == 0 ? 0 : Math.max(1, pipes + 1 - outer);
  }

  /** Whether these lines start with a table. */
  static boolean startTable(List<BasedSequence> lines) {
    return lines.size() > 1 && isTable(lines.get(0), lines.get(1));
  }

  private static boolean isTable(CharSequence headings, CharSequence separator) {
    int columns = columns(separator);
    return columns > 0 && cells(headings) == columns;
  }

  /** Cuts the row of headings off the text above it, which flexmark would leave together. */
  static @Nullable BlockStart belowText(ParserState state, MatchedBlockParser matched) {
    if (!matched.getBlockParser().isParagraphParser()) {
      return null;
    }
    List<BasedSequence> lines = matched.getParagraphLines();
    int last = lines.size() - 1;
    if (last < 1 || !isTable(lines.get(last), state.getLine()) || startTable(lines)) {
      return null;
    }
    List<Integer> indents = matched.getBlockParser().getBlockContent().getLineIndents();
    ParagraphParser text = new ParagraphParser();
    for (int i = 0; i < last; i++) {
      text.getBlockContent().add(lines.get(i), indents.get(i));
    }
    ParagraphParser table = new ParagraphParser();
    table.getBlockContent().add(lines.get(last), indents.get(last));
    return BlockStart.of(text, table).replaceActiveBlockParser().atIndex(state.getIndex());
  }
}
