package dev.helpcenter.source.markdown;

import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.HtmlBlockParser;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.jspecify.annotations.Nullable;

/** Starts blocks of raw HTML. flexmark's expressions take a frame of the stack per attribute. */
final class HtmlStarts {
  /** No element's name is as long. */
  private static final int MAX_NAME = 64;

  /** A line that starts with more attributes is text. */
  private static final int MAX_ATTRIBUTES = 100;

  private final BlockParserFactory html;

  HtmlStarts(DataHolder options) {
    html = new HtmlBlockParser.Factory().apply(options);
  }

  @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
    BasedSequence line = state.getLine();
    return isBounded(line, state.getNextNonSpaceIndex() + 1) ? html.tryStart(state, matched) : null;
  }

  private static boolean isBounded(BasedSequence line, int name) {
    int end = name;
    while (end < line.length() && isNamePart(line.charAt(end))) {
      end++;
    }
    if (end == name || end - name > MAX_NAME) {
      return false;
    }
    int spaces = 0;
    for (int i = end; i < line.length() && line.charAt(i) != '>'; i++) {
      if (Character.isWhitespace(line.charAt(i)) && ++spaces > MAX_ATTRIBUTES) {
        return false;
      }
    }
    return true;
  }

  private static boolean isNamePart(char c) {
    return c > ' ' && c != '>';
  }
}
