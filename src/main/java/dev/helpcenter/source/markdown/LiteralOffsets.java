package dev.helpcenter.source.markdown;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.SourceSpan;

/** From an index of a block's literal to an offset in the Markdown: each line has a span. */
final class LiteralOffsets implements IntUnaryOperator {
  private final int[] lineStarts;
  private final int[] spanStarts;

  LiteralOffsets(HtmlBlock block) {
    String literal = block.getLiteral();
    spanStarts = block.getSourceSpans().stream().mapToInt(SourceSpan::getInputIndex).toArray();
    lineStarts = new int[spanStarts.length];
    Arrays.fill(lineStarts, literal.length());
    int start = 0;
    for (int line = 0; line < lineStarts.length; line++) {
      lineStarts[line] = start;
      int end = literal.indexOf('\n', start);
      if (end < 0) {
        break;
      }
      start = end + 1;
    }
  }

  @Override
  public int applyAsInt(int index) {
    if (spanStarts.length == 0) {
      return 0;
    }
    int found = Arrays.binarySearch(lineStarts, index);
    int line = found >= 0 ? found : Math.max(0, -found - 2);
    return spanStarts[line] + index - lineStarts[line];
  }
}
