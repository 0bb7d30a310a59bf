package dev.helpcenter.source.markdown;

import com.vladsch.flexmark.ext.admonition.internal.AdmonitionBlockParser;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.data.DataHolder;
import org.jspecify.annotations.Nullable;

/**
 * Starts notes, tips and warnings; flexmark's expression is made anew for each line it is asked.
 */
final class AdmonitionStarts {
  /** A longer line is no note's title; the expression takes a frame of the stack per character. */
  private static final int MAX_LINE = 500;

  private final BlockParserFactory admonitions;

  AdmonitionStarts(DataHolder options) {
    admonitions = new AdmonitionBlockParser.Factory().apply(options);
  }

  @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
    int length = state.getLine().length() - state.getNextNonSpaceIndex();
    return length > MAX_LINE ? null : admonitions.tryStart(state, matched);
  }
}
