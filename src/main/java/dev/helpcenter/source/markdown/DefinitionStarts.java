package dev.helpcenter.source.markdown;

import com.vladsch.flexmark.ext.definition.DefinitionItem;
import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.jspecify.annotations.Nullable;

/**
 * Starts descriptions of terms; flexmark's extension makes lists of them. Its own parser takes a
 * heading or a list right below a description into it, and works in no list, quote or note.
 */
final class DefinitionStarts {
  /** As far as this a description's text may be from its line's start to set its indent. */
  private static final int MAX_INDENT = 4;

  private DefinitionStarts() {}

  static @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
    BlockParser parent = matched.getBlockParser();
    boolean below =
        parent.isParagraphParser() || parent.getBlock().getLastChild() instanceof DefinitionItem;
    BasedSequence line = state.getLine();
    int colon = state.getNextNonSpaceIndex();
    int text = colon + 1;
    while (text < line.length() && (line.charAt(text) == ' ' || line.charAt(text) == '\t')) {
      text++;
    }
    if (!below || text == colon + 1 || text == line.length()) {
      return null;
    }
    DefinitionItem item = new DefinitionItem();
    item.setOpeningMarker(line.subSequence(colon, colon + 1));
    int indent = Math.min(MAX_INDENT, text - state.getIndex());
    return BlockStart.of(new Description(item, indent)).atIndex(text);
  }

  /** One description; its blocks are indented as far as its text. */
  private static final class Description extends AbstractBlockParser {
    private final DefinitionItem item;
    private final int indent;

    Description(DefinitionItem item, int indent) {
      this.item = item;
      this.indent = indent;
    }

    @Override
    public Block getBlock() {
      return item;
    }

    @Override
    public boolean isContainer() {
      return true;
    }

    @Override
    public boolean canContain(ParserState state, BlockParser parser, Block block) {
      return true;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
      if (state.isBlank()) {
        return BlockContinue.atIndex(state.getNextNonSpaceIndex());
      }
      return state.getIndent() >= indent
          ? BlockContinue.atColumn(state.getColumn() + indent)
          : BlockContinue.none();
    }

    @Override
    public void closeBlock(ParserState state) {
      item.setCharsFromContent();
    }
  }
}
