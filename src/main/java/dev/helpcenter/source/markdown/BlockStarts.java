package dev.helpcenter.source.markdown;

import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.BlockQuoteParser;
import com.vladsch.flexmark.parser.core.FencedCodeBlockParser;
import com.vladsch.flexmark.parser.core.IndentedCodeBlockParser;
import com.vladsch.flexmark.parser.core.ListBlockParser;
import com.vladsch.flexmark.parser.core.ThematicBreakParser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Decides which block a line starts. flexmark asks each kind of block by regular expressions, some
 * of which take quadratic time or overflow the stack; here the line's first character decides whom
 * to ask, and whether it can match. Holds no state of a text: threads may share it.
 */
final class BlockStarts implements BlockParserFactory {
  /** How far a line is indented that is code. */
  static final int CODE_INDENT = 4;

  private final BlockParserFactory quotes;
  private final BlockParserFactory fences;
  private final BlockParserFactory lists;
  private final BlockParserFactory code;
  private final HeadingStarts headings;
  private final HtmlStarts html;
  private final AdmonitionStarts admonitions;
  private final FootnoteStarts footnotes;

  private BlockStarts(DataHolder options) {
    quotes = new BlockQuoteParser.Factory().apply(options);
    fences = new FencedCodeBlockParser.Factory().apply(options);
    lists = new ListBlockParser.Factory().apply(options);
    code = new IndentedCodeBlockParser.Factory().apply(options);
    headings = new HeadingStarts(options);
    html = new HtmlStarts(options);
    admonitions = new AdmonitionStarts(options);
    footnotes = new FootnoteStarts(options);
  }

  @Override
  public @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
    if (state.getIndent() >= CODE_INDENT) {
      BlockStart item =
          matched.getBlockParser() instanceof ListBlockParser
              ? container(lists, state, matched)
              : null;
      return item != null ? item : code.tryStart(state, matched);
    }
    BasedSequence line = state.getLine();
    int start = state.getNextNonSpaceIndex();
    char first = line.charAt(start);
    return switch (first) {
      case '>' -> container(quotes, state, matched);
      case '#' -> headings.numberSigns(state);
      case '=' -> headings.underline(state, matched);
      case '-' -> dash(state, matched);
      case '*' -> isBreak(line, start) ? thematicBreak(state) : bullet(state, matched);
      case '_' -> isBreak(line, start) ? thematicBreak(state) : null;
      case '+' -> bullet(state, matched);
      case '`', '~' -> isFence(line, start) ? fences.tryStart(state, matched) : null;
      case '<' -> html.tryStart(state, matched);
      case '!', '?' ->
          isRun(line, start, 3) && mayNest(matched, 1)
              ? admonitions.tryStart(state, matched)
              : null;
      case ':' -> colon(state, matched);
      case '|' -> TableRows.belowText(state, matched);
      case '[' -> mayNest(matched, 1) ? footnotes.tryStart(state) : null;
      default -> first >= '0' && first <= '9' ? container(lists, state, matched) : null;
    };
  }

  private @Nullable BlockStart dash(ParserState state, MatchedBlockParser matched) {
    BlockStart heading = headings.underline(state, matched);
    if (heading != null) {
      return heading;
    }
    if (isBreak(state.getLine(), state.getNextNonSpaceIndex())) {
      return thematicBreak(state);
    }
    BlockStart item = bullet(state, matched);
    return item != null ? item : TableRows.belowText(state, matched);
  }

  private static @Nullable BlockStart colon(ParserState state, MatchedBlockParser matched) {
    BlockStart item = mayNest(matched, 2) ? DefinitionStarts.tryStart(state, matched) : null;
    return item != null ? item : TableRows.belowText(state, matched);
  }

  private @Nullable BlockStart bullet(ParserState state, MatchedBlockParser matched) {
    BasedSequence line = state.getLine();
    int next = state.getNextNonSpaceIndex() + 1;
    boolean marker = next >= line.length() || line.charAt(next) == ' ' || line.charAt(next) == '\t';
    return marker ? container(lists, state, matched) : null;
  }

  private static @Nullable BlockStart container(
      BlockParserFactory blocks, ParserState state, MatchedBlockParser matched) {
    return mayNest(matched, 2) ? blocks.tryStart(state, matched) : null;
  }

  /** Whether so many more containers may stand in the one that matched. */
  private static boolean mayNest(MatchedBlockParser matched, int more) {
    int depth = more;
    for (Node node = matched.getBlockParser().getBlock(); node != null; node = node.getParent()) {
      depth++;
    }
    return depth <= MarkdownLimits.MAX_BLOCKS;
  }

  private static boolean isRun(BasedSequence line, int start, int length) {
    if (start + length > line.length()) {
      return false;
    }
    for (int i = start + 1; i < start + length; i++) {
      if (line.charAt(i) != line.charAt(start)) {
        return false;
      }
    }
    return true;
  }

  /** Three marks or more, and none in the rest of the line; flexmark's expression is quadratic. */
  private static boolean isFence(BasedSequence line, int start) {
    char mark = line.charAt(start);
    int end = start;
    while (end < line.length() && line.charAt(end) == mark) {
      end++;
    }
    return end - start >= 3 && line.indexOf(mark, end) < 0;
  }

  /** Whether the rest of the line is three or more of its first character, with any spaces. */
  private static boolean isBreak(BasedSequence line, int start) {
    char mark = line.charAt(start);
    int marks = 0;
    for (int i = start; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == mark) {
        marks++;
      } else if (c != ' ' && c != '\t') {
        return false;
      }
    }
    return marks >= 3;
  }

  private static BlockStart thematicBreak(ParserState state) {
    BasedSequence line = state.getLine();
    return BlockStart.of(new ThematicBreakParser(line.subSequence(state.getIndex())))
        .atIndex(line.length());
  }

  /** Gives flexmark the same block starts for each text. */
  static final class Factory implements CustomBlockParserFactory {
    private final BlockStarts blocks = new BlockStarts(MarkdownParser.blockOptions());

    @Override
    public BlockParserFactory apply(DataHolder options) {
      return blocks;
    }

    @Override
    public @Nullable Set<Class<?>> getAfterDependents() {
      return null;
    }

    @Override
    public @Nullable Set<Class<?>> getBeforeDependents() {
      return null;
    }

    @Override
    public boolean affectsGlobalScope() {
      return false;
    }
  }
}
