package dev.helpcenter.source.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.core.delimiter.Bracket;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.internal.LinkRefProcessorData;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.SubSequence;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * flexmark's parser of what stands in paragraphs, without its regular expressions: these copy the
 * paragraph for each match, take quadratic time, and overflow the stack.
 */
final class LinearInlineParser extends LinearDelimiters {
  /** How many brackets may be open; what is more is text. */
  private static final int MAX_BRACKETS = 60;

  private @Nullable HtmlScanner html;
  private final BitSet unclosedTicks = new BitSet();
  private int openBrackets;
  private @Nullable BasedSequence scanned;
  private @Nullable String markdown;
  private long[] special = {};

  LinearInlineParser(
      DataHolder options,
      BitSet specialCharacters,
      BitSet delimiterCharacters,
      Map<Character, DelimiterProcessor> delimiterProcessors,
      LinkRefProcessorData linkRefProcessors,
      List<InlineParserExtensionFactory> extensions) {
    super(
        options,
        // tables add a character to the set, which flexmark would share between threads
        (BitSet) specialCharacters.clone(),
        delimiterCharacters,
        delimiterProcessors,
        linkRefProcessors,
        extensions);
  }

  @Override
  public void parse(BasedSequence content, Node block) {
    html = null;
    unclosedTicks.clear();
    openBrackets = 0;
    scanned = null;
    super.parse(content, block);
  }

  @Override
  protected boolean parseString() {
    if (scanned != input) {
      scanned = input;
      markdown = input instanceof SubSequence && input.getBase() instanceof String s ? s : null;
      special = specialCharacters.toLongArray();
    }
    if (markdown == null) {
      return super.parseString();
    }
    int shift = input.getStartOffset();
    int end = input.getEndOffset();
    int i = index + shift;
    while (i < end && !isSpecial(markdown.charAt(i))) {
      i++;
    }
    int start = index;
    index = i - shift;
    if (index > start) {
      appendText(input.subSequence(start, index));
    }
    return index > start;
  }

  private boolean isSpecial(char c) {
    return c >> 6 < special.length && (special[c >> 6] >>> c & 1) != 0;
  }

  @Override
  protected boolean parseBackslash() {
    int start = index++;
    char next = peek();
    if (next == '\n' || next == '\r') {
      index += next == '\r' && peek(1) == '\n' ? 2 : 1;
      appendNode(new HardLineBreak(input.subSequence(start, index)));
      skipIndent();
      return true;
    }
    index += LinkScanner.isEscapable(next) ? 1 : 0;
    appendText(input.subSequence(start, index));
    return true;
  }

  @Override
  public boolean parseNewline() {
    int start = index;
    index += peek() == '\r' && peek(1) == '\n' ? 2 : 1;
    flushTextNode();
    int spaces = trimEnd(block.getLastChild());
    appendNode(
        spaces >= 2
            ? new HardLineBreak(input.subSequence(Math.max(0, start - spaces), index))
            : new SoftLineBreak(input.subSequence(start, index)));
    skipIndent();
    return true;
  }

  /** Takes the spaces from the end of a text, and counts them. */
  private static int trimEnd(@Nullable Node node) {
    if (!(node instanceof Text text)) {
      return 0;
    }
    BasedSequence chars = text.getChars();
    int end = chars.length();
    while (end > 0 && chars.charAt(end - 1) == ' ') {
      end--;
    }
    int spaces = chars.length() - end;
    while (end > 0 && chars.charAt(end - 1) == '\t') {
      end--;
    }
    if (end == 0) {
      text.unlink();
    } else if (end < chars.length()) {
      text.setChars(chars.subSequence(0, end));
    }
    return spaces;
  }

  private void skipIndent() {
    while (peek() == ' ' || peek() == '\t') {
      index++;
    }
  }

  @Override
  protected boolean parseBackticks() {
    int start = index;
    int open = ticksEnd(start);
    int length = open - start;
    for (int i = open; i < input.length() && !unclosedTicks.get(length); i++) {
      if (input.charAt(i) == '`') {
        int end = ticksEnd(i);
        if (end - i == length) {
          index = end;
          appendNode(
              new Code(
                  input.subSequence(start, open),
                  input.subSequence(open, i),
                  input.subSequence(i, end)));
          return true;
        }
        i = end - 1;
      }
    }
    unclosedTicks.set(length);
    index = open;
    appendText(input.subSequence(start, open));
    return true;
  }

  private int ticksEnd(int start) {
    int end = start;
    while (end < input.length() && input.charAt(end) == '`') {
      end++;
    }
    return end;
  }

  @Override
  protected boolean parseOpenBracket() {
    if (openBrackets >= MAX_BRACKETS) {
      return false;
    }
    openBrackets++;
    return super.parseOpenBracket();
  }

  @Override
  protected boolean parseBang() {
    if (peek(1) == '[') {
      if (openBrackets >= MAX_BRACKETS) {
        return false;
      }
      openBrackets++;
    }
    return super.parseBang();
  }

  @Override
  protected boolean parseCloseBracket() {
    openBrackets -= openBrackets > 0 ? 1 : 0;
    Bracket opener = getLastBracket();
    if (opener != null && index - opener.getEndIndex() > LinkScanner.MAX_LABEL) {
      opener.setBracketAfter(true); // too long to be a label, which flexmark would look up
    }
    boolean parsed = super.parseCloseBracket();
    adoptTaken();
    return parsed;
  }

  /**
   * When a link turns out to be text, because it has a link inside, flexmark moves what is in it to
   * the block, and tells this to the first and the last of the nodes only.
   */
  private void adoptTaken() {
    Node last = block.getLastChild();
    Node node = last == null ? null : last.getPrevious();
    while (node != null && node.getParent() != block) {
      Node previous = node.getPrevious();
      Node next = node.getNext();
      if (next != null) {
        next.insertBefore(node);
      }
      node = previous;
    }
  }

  @Override
  public @Nullable BasedSequence parseLinkDestination() {
    return take(LinkScanner.destinationEnd(input, index));
  }

  @Override
  public @Nullable BasedSequence parseLinkTitle() {
    return take(LinkScanner.titleEnd(input, index));
  }

  @Override
  public int parseLinkLabel() {
    BasedSequence label = take(LinkScanner.labelEnd(input, index));
    return label == null ? 0 : label.length();
  }

  @Override
  public boolean spnl() {
    index = LinkScanner.afterSpaces(input, index);
    return true;
  }

  @Override
  public boolean parseEntity() {
    BasedSequence entity = take(LinkScanner.entityEnd(input, index));
    if (entity != null) {
      appendNode(new HtmlEntity(entity));
    }
    return entity != null;
  }

  @Override
  public boolean parseHtmlInline() {
    BasedSequence tag = take(html().tagEnd(index));
    if (tag != null) {
      appendNode(new HtmlInline(tag));
    }
    return tag != null;
  }

  @Override
  public boolean parseAutolink() {
    int end = html().addressEnd(index);
    if (end < 0) {
      return false;
    }
    BasedSequence open = input.subSequence(index, index + 1);
    BasedSequence address = input.subSequence(index + 1, end - 1);
    BasedSequence close = input.subSequence(end - 1, end);
    if (HtmlScanner.hasScheme(address)) {
      appendNode(new AutoLink(open, address, close));
    } else if (MailAddress.isValid(address)) {
      appendNode(new MailLink(open, address, close));
    } else {
      return false;
    }
    index = end;
    return true;
  }

  private HtmlScanner html() {
    HtmlScanner scanner = html == null ? new HtmlScanner(input) : html;
    html = scanner;
    return scanner;
  }

  private @Nullable BasedSequence take(int end) {
    if (end < 0) {
      return null;
    }
    BasedSequence taken = input.subSequence(index, end);
    index = end;
    return taken;
  }

  /** As flexmark's, but it does not copy the text. */
  @Override
  public @Nullable BasedSequence match(Pattern pattern) {
    Matcher matcher = pattern.matcher(input).region(index, input.length());
    return index < input.length() && matcher.find() ? taken(matcher) : null;
  }

  private BasedSequence taken(Matcher matcher) {
    index = matcher.end();
    return input.subSequence(matcher.start(), matcher.end());
  }
}
