package dev.helpcenter.source.markdown;

import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.core.delimiter.Delimiter;
import com.vladsch.flexmark.parser.core.delimiter.EmphasisDelimiterProcessor;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.internal.LinkRefProcessorData;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Pairs the marks of emphasis in linear time, as CommonMark's reference implementation does:
 * flexmark looks through all open marks for each that closes.
 */
abstract class LinearDelimiters extends JoinedText {
  LinearDelimiters(
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
  protected boolean parseDelimiters(DelimiterProcessor processor, char mark) {
    int start = index;
    int end = start;
    while (end < input.length() && input.charAt(end) == mark) {
      end++;
    }
    if (end - start < processor.getMinLength()) {
      return false;
    }
    int before = start == 0 ? '\n' : Character.codePointBefore(input, start);
    int after = end == input.length() ? '\n' : Character.codePointAt(input, end);
    Flanks flanks = Flanks.of(before, after);
    index = end;
    Text node = appendSeparateText(input.subSequence(start, end));
    Delimiter previous = lastDelimiter;
    lastDelimiter =
        new Delimiter(
            input,
            node,
            mark,
            flanks.opens(processor, before, after),
            flanks.closes(processor, before, after),
            previous,
            start);
    lastDelimiter.setNumDelims(end - start);
    if (previous != null) {
      previous.setNext(lastDelimiter);
    }
    return true;
  }

  @Override
  public void processDelimiters(@Nullable Delimiter bottom) {
    if (lastDelimiter == bottom) {
      return;
    }
    Map<Integer, Integer> openersFrom = new HashMap<>();
    Delimiter closer = lastDelimiter;
    while (closer != null && closer.getPrevious() != bottom) {
      closer = closer.getPrevious(); // to null if the end of a table's cell has closed the bottom
    }
    while (closer != null) {
      closer = closer.canClose() ? close(closer, bottom, openersFrom) : closer.getNext();
    }
    while (lastDelimiter != null && lastDelimiter != bottom) {
      removeDelimiterKeepNode(lastDelimiter);
    }
  }

  /** Pairs a mark that closes; returns the mark to go on with. */
  private @Nullable Delimiter close(
      Delimiter closer, @Nullable Delimiter bottom, Map<Integer, Integer> openersFrom) {
    DelimiterProcessor processor =
        Objects.requireNonNull(delimiterProcessors.get(closer.getDelimiterChar()));
    int kind = closer.getDelimiterChar() * 6 + closer.getNumDelims() % 3;
    kind += closer.canOpen() ? 3 : 0;
    int from = openersFrom.getOrDefault(kind, 0);
    int used = 0;
    Delimiter opener = closer.getPrevious();
    while (opener != null && opener != bottom && opener.getStartIndex() >= from) {
      boolean same = opener.getDelimiterChar() == closer.getDelimiterChar();
      used = same && opener.canOpen() ? used(opener, closer, processor) : 0;
      if (used > 0) {
        return pair(opener, closer, processor, used);
      }
      opener = opener.getPrevious();
    }
    openersFrom.put(kind, closer.getStartIndex());
    Delimiter next = closer.getNext();
    if (!closer.canOpen()) {
      removeDelimiterKeepNode(closer);
    }
    return next;
  }

  /** How many marks of two runs make a pair; flexmark's rule of three is that of older versions. */
  private static int used(Delimiter opener, Delimiter closer, DelimiterProcessor processor) {
    if (!(processor instanceof EmphasisDelimiterProcessor)) {
      return processor.getDelimiterUse(opener, closer);
    }
    int opening = opener.getNumDelims();
    int closing = closer.getNumDelims();
    boolean bothWays = opener.canClose() || closer.canOpen();
    boolean threes = opening % 3 == 0 && closing % 3 == 0;
    if (bothWays && (opening + closing) % 3 == 0 && !threes) {
      return 0;
    }
    return opening >= 2 && closing >= 2 ? 2 : 1;
  }

  private @Nullable Delimiter pair(
      Delimiter opener, Delimiter closer, DelimiterProcessor processor, int used) {
    removeDelimitersBetween(opener, closer);
    processor.process(opener, closer, used);
    opener.setNumDelims(opener.getNumDelims() - used);
    closer.setNumDelims(closer.getNumDelims() - used);
    if (opener.getNumDelims() == 0) {
      removeDelimiterAndNode(opener);
    } else {
      Text node = opener.getNode();
      node.setChars(node.getChars().subSequence(0, opener.getNumDelims()));
    }
    if (closer.getNumDelims() == 0) {
      Delimiter next = closer.getNext();
      removeDelimiterAndNode(closer);
      return next;
    }
    BasedSequence chars = closer.getNode().getChars();
    closer.getNode().setChars(chars.subSequence(used, chars.length()));
    closer.setIndex(closer.getIndex() + used);
    return closer;
  }

  /** What stands around a run of marks. */
  private record Flanks(
      boolean spaceBefore, boolean spaceAfter, boolean markBefore, boolean markAfter) {
    static Flanks of(int before, int after) {
      return new Flanks(isSpace(before), isSpace(after), isMark(before), isMark(after));
    }

    boolean left() {
      return !spaceAfter && (!markAfter || spaceBefore || markBefore);
    }

    boolean right() {
      return !spaceBefore && (!markBefore || spaceAfter || markAfter);
    }

    boolean opens(DelimiterProcessor processor, int before, int after) {
      return processor.canBeOpener(
          Character.toString(before),
          Character.toString(after),
          left(),
          right(),
          markBefore,
          markAfter,
          spaceBefore,
          spaceAfter);
    }

    boolean closes(DelimiterProcessor processor, int before, int after) {
      return processor.canBeCloser(
          Character.toString(before),
          Character.toString(after),
          left(),
          right(),
          markBefore,
          markAfter,
          spaceBefore,
          spaceAfter);
    }

    private static boolean isSpace(int c) {
      return c == '\t'
          || c == '\n'
          || c == '\f'
          || c == '\r'
          || Character.getType(c) == Character.SPACE_SEPARATOR;
    }

    private static boolean isMark(int c) {
      return switch (Character.getType(c)) {
        case Character.CONNECTOR_PUNCTUATION,
            Character.DASH_PUNCTUATION,
            Character.START_PUNCTUATION,
            Character.END_PUNCTUATION,
            Character.INITIAL_QUOTE_PUNCTUATION,
            Character.FINAL_QUOTE_PUNCTUATION,
            Character.OTHER_PUNCTUATION,
            Character.MATH_SYMBOL,
            Character.CURRENCY_SYMBOL,
            Character.MODIFIER_SYMBOL,
            Character.OTHER_SYMBOL ->
            true;
        default -> false;
      };
    }
  }
}
