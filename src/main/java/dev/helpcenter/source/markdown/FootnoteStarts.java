package dev.helpcenter.source.markdown;

import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.footnotes.internal.FootnoteBlockParser;
import com.vladsch.flexmark.ext.footnotes.internal.FootnoteOptions;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.jspecify.annotations.Nullable;

/**
 * Starts footnotes. flexmark's expression takes the last {@code ]:} of a line for the label's end,
 * in cubic time.
 */
final class FootnoteStarts {
  private static final int MAX_LABEL = 100;

  private final FootnoteOptions options;

  FootnoteStarts(DataHolder options) {
    this.options = new FootnoteOptions(options);
  }

  @Nullable BlockStart tryStart(ParserState state) {
    BasedSequence line = state.getLine();
    int start = state.getNextNonSpaceIndex();
    int labelStart = start + 2;
    int labelEnd =
        line.length() > labelStart && line.charAt(start + 1) == '^'
            ? labelEnd(line, labelStart)
            : -1;
    if (labelEnd < 0) {
      return null;
    }
    Footnote footnote = new Footnote(options);
    FootnoteBlock block = (FootnoteBlock) footnote.getBlock();
    block.setOpeningMarker(line.subSequence(start, labelStart));
    block.setText(line.subSequence(labelStart, labelEnd).trim());
    block.setClosingMarker(line.subSequence(labelEnd, labelEnd + 2));
    return BlockStart.of(footnote).atIndex(labelEnd + 2);
  }

  /** The index of the bracket that ends the label; -1 if this is no footnote. */
  private static int labelEnd(BasedSequence line, int labelStart) {
    int limit = Math.min(line.length() - 1, labelStart + MAX_LABEL);
    for (int i = labelStart; i < limit; i++) {
      char c = line.charAt(i);
      if (c == ']') {
        boolean valid = line.charAt(i + 1) == ':' && !line.subSequence(labelStart, i).isBlank();
        return valid ? i : -1;
      }
      if (c == '[' || c == '\\') {
        return -1;
      }
    }
    return -1;
  }

  /** flexmark's continues at an index, which eats letters after a tab. */
  private static final class Footnote extends FootnoteBlockParser {
    Footnote(FootnoteOptions options) {
      super(options, BlockStarts.CODE_INDENT);
    }

    @Override
    public @Nullable BlockContinue tryContinue(ParserState state) {
      if (state.isBlank()) {
        return BlockContinue.atIndex(state.getNextNonSpaceIndex());
      }
      return state.getIndent() >= BlockStarts.CODE_INDENT
          ? BlockContinue.atColumn(state.getColumn() + BlockStarts.CODE_INDENT)
          : BlockContinue.none();
    }
  }
}
