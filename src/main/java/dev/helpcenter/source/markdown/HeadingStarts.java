package dev.helpcenter.source.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.HeadingParser;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.jspecify.annotations.Nullable;

/** Starts headings: by number signs, or by a line below that underlines them. */
final class HeadingStarts {
  private static final int MAX_LEVEL = 6;

  private final BlockParserFactory headings;

  HeadingStarts(DataHolder options) {
    headings = new HeadingParser.Factory().apply(options);
  }

  /** A line that starts with {@code #}; flexmark's expression for its end is quadratic. */
  @Nullable BlockStart numberSigns(ParserState state) {
    BasedSequence line = state.getLine();
    int start = state.getNextNonSpaceIndex();
    int textStart = skip(line, start, '#');
    int level = textStart - start;
    if (level > MAX_LEVEL || (textStart < line.length() && !isSpace(line.charAt(textStart)))) {
      return null;
    }
    int textEnd = closingMarks(line, textStart);
    HeadingParser parser = new HeadingParser(level);
    Heading heading = (Heading) parser.getBlock();
    heading.setOpeningMarker(line.subSequence(start, textStart));
    heading.setText(line.subSequence(textStart, textEnd).trim());
    heading.setCharsFromContent();
    return BlockStart.of(parser).atIndex(line.length());
  }

  /** Where the text ends, before the number signs that close it if there are any. */
  private static int closingMarks(BasedSequence line, int textStart) {
    int end = line.length();
    while (end > textStart && isSpace(line.charAt(end - 1))) {
      end--;
    }
    int marks = end;
    while (marks > textStart && line.charAt(marks - 1) == '#') {
      marks--;
    }
    return marks < end && marks > textStart && isSpace(line.charAt(marks - 1)) ? marks : end;
  }

  /** A line of {@code =} or {@code -} below a paragraph. */
  @Nullable BlockStart underline(ParserState state, MatchedBlockParser matched) {
    if (!matched.getBlockParser().isParagraphParser()) {
      return null;
    }
    BasedSequence line = state.getLine();
    int end = skip(line, state.getNextNonSpaceIndex(), line.charAt(state.getNextNonSpaceIndex()));
    while (end < line.length() && isSpace(line.charAt(end))) {
      end++;
    }
    return end == line.length() ? headings.tryStart(state, matched) : null;
  }

  private static int skip(BasedSequence line, int start, char c) {
    int i = start;
    while (i < line.length() && line.charAt(i) == c) {
      i++;
    }
    return i;
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t';
  }
}
