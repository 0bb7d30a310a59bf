package dev.helpcenter.source.markdown;

import java.util.List;
import org.commonmark.node.Block;
import org.commonmark.node.DefinitionMap;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;
import org.jspecify.annotations.Nullable;

/** Parses footnotes; further blocks of a footnote are indented by four columns. */
final class FootnoteParser extends AbstractBlockParser {
  private static final int INDENT = 4;
  private static final int MAX_LABEL = 100;

  private final FootnoteBlock block;

  private FootnoteParser(FootnoteBlock block) {
    this.block = block;
  }

  @Override
  public Block getBlock() {
    return block;
  }

  @Override
  public boolean isContainer() {
    return true;
  }

  @Override
  public boolean canContain(Block child) {
    return true;
  }

  @Override
  public List<DefinitionMap<?>> getDefinitions() {
    DefinitionMap<FootnoteBlock> map = new DefinitionMap<>(FootnoteBlock.class);
    map.putIfAbsent(block.label(), block);
    return List.of(map);
  }

  @Override
  public @Nullable BlockContinue tryContinue(ParserState state) {
    if (state.isBlank()) {
      return BlockContinue.atIndex(state.getNextNonSpaceIndex());
    }
    return state.getIndent() >= INDENT
        ? BlockContinue.atColumn(state.getColumn() + INDENT)
        : BlockContinue.none();
  }

  /** Recognises the first line. */
  static final class Factory implements BlockParserFactory {
    @Override
    public @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
      CharSequence line = state.getLine().getContent();
      int start = state.getNextNonSpaceIndex();
      if (state.getIndent() >= INDENT
          || start + 4 >= line.length()
          || line.charAt(start) != '['
          || line.charAt(start + 1) != '^') {
        return BlockStart.none();
      }
      int limit = Math.min(line.length() - 1, start + 2 + MAX_LABEL);
      for (int i = start + 2; i < limit; i++) {
        char c = line.charAt(i);
        if (c == ']') {
          String label = line.subSequence(start + 2, i).toString();
          boolean valid = !label.isBlank() && line.charAt(i + 1) == ':';
          return valid
              ? BlockStart.of(new FootnoteParser(new FootnoteBlock(label))).atIndex(i + 2)
              : BlockStart.none();
        }
        if (c == '[' || c == '\\') {
          break;
        }
      }
      return BlockStart.none();
    }
  }
}
