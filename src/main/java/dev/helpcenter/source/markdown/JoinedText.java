package dev.helpcenter.source.markdown;

import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.internal.CommonmarkInlineParser;
import com.vladsch.flexmark.parser.internal.LinkRefProcessorData;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.SubSequence;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Joins pieces of text that stand side by side at no cost, where flexmark builds trees of them. */
abstract class JoinedText extends CommonmarkInlineParser {
  JoinedText(
      DataHolder options,
      BitSet specialCharacters,
      BitSet delimiterCharacters,
      Map<Character, DelimiterProcessor> delimiterProcessors,
      LinkRefProcessorData linkRefProcessors,
      List<InlineParserExtensionFactory> extensions) {
    super(
        options,
        specialCharacters,
        delimiterCharacters,
        delimiterProcessors,
        linkRefProcessors,
        extensions);
  }

  @Override
  public void appendText(BasedSequence text) {
    List<BasedSequence> parts = getCurrentText();
    int last = parts.size() - 1;
    BasedSequence joined = last < 0 ? null : joined(parts.get(last), text);
    if (joined == null) {
      parts.add(text);
    } else {
      parts.set(last, joined);
    }
  }

  @Override
  public void appendText(BasedSequence text, int beginIndex, int endIndex) {
    appendText(text.subSequence(beginIndex, endIndex));
  }

  @Override
  public boolean flushTextNode() {
    if (currentText == null || currentText.size() != 1) {
      return super.flushTextNode();
    }
    block.appendChild(new Text(currentText.get(0)));
    currentText = null;
    return true;
  }

  @Override
  public void mergeIfNeeded(@Nullable Text first, @Nullable Text last) {
    if (first == null || last == null || first == last) {
      return;
    }
    BasedSequence all = first.getChars();
    for (Node node = first.getNext(); all != null && node != null; node = node.getNext()) {
      all = joined(all, node.getChars());
      if (node == last) {
        break;
      }
    }
    if (all == null) {
      super.mergeIfNeeded(first, last);
      return;
    }
    while (first.getNext() != last) {
      first.getNext().unlink();
    }
    last.unlink();
    first.setChars(all);
  }

  private static @Nullable BasedSequence joined(BasedSequence first, BasedSequence second) {
    boolean adjacent =
        first instanceof SubSequence
            && second instanceof SubSequence
            && first.getEndOffset() == second.getStartOffset();
    return adjacent ? first.baseSubSequence(first.getStartOffset(), second.getEndOffset()) : null;
  }
}
