package dev.helpcenter.source.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntUnaryOperator;

/**
 * The text of a block that is taken as it stands, without what is before its lines (indents, marks
 * of quotes); gives the offset in the Markdown for an index in it.
 */
final class Literal implements IntUnaryOperator {
  private final String text;
  private final int[] lineStarts;
  private final int[] offsets;

  Literal(List<BasedSequence> lines) {
    StringBuilder joined = new StringBuilder();
    lineStarts = new int[lines.size()];
    offsets = new int[lines.size()];
    for (int i = 0; i < lines.size(); i++) {
      BasedSequence line = lines.get(i);
      lineStarts[i] = i == 0 ? 0 : joined.length() + 1;
      offsets[i] = line.getStartOffset();
      joined.append(i == 0 ? "" : "\n").append(content(line));
    }
    text = joined.toString();
  }

  private static String content(BasedSequence line) {
    String content = Nodes.text(line);
    int end = content.length();
    while (end > 0 && (content.charAt(end - 1) == '\n' || content.charAt(end - 1) == '\r')) {
      end--;
    }
    return content.substring(0, end);
  }

  /** The text without a line's end at its end. */
  String text() {
    return text;
  }

  /** The text as lines, each with its end; nothing if there are none. */
  String lines() {
    return offsets.length == 0 ? "" : text + "\n";
  }

  @Override
  public int applyAsInt(int index) {
    if (offsets.length == 0) {
      return 0;
    }
    int found = Arrays.binarySearch(lineStarts, index);
    int line = found >= 0 ? found : Math.max(0, -found - 2);
    return offsets[line] + index - lineStarts[line];
  }
}
