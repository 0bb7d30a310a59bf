package dev.helpcenter.source.markdown;

import java.util.Locale;
import org.commonmark.node.Block;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;
import org.jspecify.annotations.Nullable;

/**
 * Parses admonitions. Their content is indented by four columns; text right below the first line
 * belongs to it even without.
 */
final class AdmonitionParser extends AbstractBlockParser {
  private static final int INDENT = 4;
  private static final int MAX_TYPE = 30;

  private final AdmonitionBlock block;
  private boolean firstLine = true;

  private AdmonitionParser(AdmonitionBlock block) {
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
  public @Nullable BlockContinue tryContinue(ParserState state) {
    boolean first = firstLine;
    firstLine = false;
    if (state.isBlank()) {
      return BlockContinue.atIndex(state.getNextNonSpaceIndex());
    }
    if (state.getIndent() >= INDENT) {
      return BlockContinue.atColumn(state.getColumn() + INDENT);
    }
    char c = state.getLine().getContent().charAt(state.getNextNonSpaceIndex());
    return first && Character.isLetterOrDigit(c)
        ? BlockContinue.atIndex(state.getIndex())
        : BlockContinue.none();
  }

  /** Recognises the first line. */
  static final class Factory implements BlockParserFactory {
    @Override
    public @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
      CharSequence line = state.getLine().getContent();
      int start = state.getNextNonSpaceIndex();
      if (state.getIndent() >= INDENT || start + INDENT >= line.length()) {
        return BlockStart.none();
      }
      char marker = line.charAt(start);
      if ((marker != '!' && marker != '?')
          || line.charAt(start + 1) != marker
          || line.charAt(start + 2) != marker) {
        return BlockStart.none();
      }
      boolean open = marker == '?' && line.charAt(start + 3) == '+';
      String rest = line.subSequence(start + (open ? 4 : 3), line.length()).toString();
      AdmonitionBlock block = parse(rest, marker == '?', open);
      return block == null
          ? BlockStart.none()
          : BlockStart.of(new AdmonitionParser(block)).atIndex(line.length());
    }

    private static @Nullable AdmonitionBlock parse(String rest, boolean collapsible, boolean open) {
      String text = rest.strip();
      if (text.isEmpty() || !Character.isWhitespace(rest.charAt(0))) {
        return null;
      }
      int end = 0;
      while (end < text.length()
          && (Character.isLetter(text.charAt(end)) || text.charAt(end) == '-')) {
        end++;
      }
      String title = text.substring(end).strip();
      boolean quoted = title.length() >= 2 && title.startsWith("\"") && title.endsWith("\"");
      if (end == 0 || end > MAX_TYPE || !(title.isEmpty() || quoted)) {
        return null;
      }
      String type = text.substring(0, end).toLowerCase(Locale.ROOT);
      String unquoted = quoted ? title.substring(1, title.length() - 1).strip() : "";
      return new AdmonitionBlock(type, unquoted, collapsible, open);
    }
  }
}
