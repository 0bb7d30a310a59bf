package dev.helpcenter.source.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Block;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;
import org.commonmark.text.Characters;
import org.jspecify.annotations.Nullable;

/**
 * Parses one entry of a definition list: its terms and descriptions. Entries that follow each other
 * are separate blocks; the writer joins them.
 */
final class DefinitionListParser extends AbstractBlockParser {
  private final DefinitionList block = new DefinitionList();
  private final List<SourceLine> terms;
  private final List<DefinitionList.Term> nodes = new ArrayList<>();

  private DefinitionListParser(List<SourceLine> terms) {
    this.terms = terms;
    for (SourceLine line : terms) {
      DefinitionList.Term term = new DefinitionList.Term();
      if (line.getSourceSpan() != null) {
        term.addSourceSpan(line.getSourceSpan());
      }
      nodes.add(term);
      block.appendChild(term);
    }
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
    return child instanceof DefinitionList.Description;
  }

  @Override
  public @Nullable BlockContinue tryContinue(ParserState state) {
    boolean within = state.isBlank() || state.getIndent() > 0 || descriptionStart(state) >= 0;
    return within ? BlockContinue.atIndex(state.getIndex()) : BlockContinue.none();
  }

  @Override
  public void parseInlines(InlineParser inlineParser) {
    for (int i = 0; i < nodes.size(); i++) {
      inlineParser.parse(SourceLines.of(terms.get(i)), nodes.get(i));
    }
  }

  /** The index of the text after a {@code : }; -1 if the line starts no description. */
  private static int descriptionStart(ParserState state) {
    CharSequence line = state.getLine().getContent();
    int colon = state.getNextNonSpaceIndex();
    if (state.isBlank() || state.getIndent() >= 4 || line.charAt(colon) != ':') {
      return -1;
    }
    int text = Characters.skipSpaceTab(line, colon + 1, line.length());
    return text > colon + 1 && text < line.length() ? text : -1;
  }

  /** One description; its blocks are indented as far as its text. */
  private static final class DescriptionParser extends AbstractBlockParser {
    private final DefinitionList.Description block = new DefinitionList.Description();
    private final int indent;

    DescriptionParser(int indent) {
      this.indent = indent;
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
    public @Nullable BlockContinue tryContinue(ParserState state) {
      if (state.isBlank()) {
        return BlockContinue.atIndex(state.getNextNonSpaceIndex());
      }
      return state.getIndent() >= indent
          ? BlockContinue.atColumn(state.getColumn() + indent)
          : BlockContinue.none();
    }
  }

  /** Recognises the line of a description. */
  static final class Factory implements BlockParserFactory {
    private static final int MAX_INDENT = 4;

    @Override
    public @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
      int text = descriptionStart(state);
      if (text < 0) {
        return BlockStart.none();
      }
      int indent = Math.min(MAX_INDENT, text - state.getIndex());
      DescriptionParser description = new DescriptionParser(indent);
      if (matched.getMatchedBlockParser() instanceof DefinitionListParser) {
        return BlockStart.of(description).atIndex(text);
      }
      SourceLines paragraph = matched.getParagraphLines();
      if (paragraph.isEmpty()) {
        return BlockStart.none();
      }
      DefinitionListParser list = new DefinitionListParser(paragraph.getLines());
      return BlockStart.of(list, description).atIndex(text).replaceActiveBlockParser();
    }
  }
}
