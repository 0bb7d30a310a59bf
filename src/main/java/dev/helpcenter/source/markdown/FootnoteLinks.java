package dev.helpcenter.source.markdown;

import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.beta.LinkInfo;
import org.commonmark.parser.beta.LinkProcessor;
import org.commonmark.parser.beta.LinkResult;
import org.commonmark.parser.beta.Scanner;
import org.jspecify.annotations.Nullable;

/** Turns {@code [^label]} into a reference if there is a footnote with this label. */
final class FootnoteLinks implements LinkProcessor {
  private static final int MAX_LABEL = 100;

  @Override
  public @Nullable LinkResult process(LinkInfo info, Scanner scanner, InlineParserContext context) {
    if (info.destination() != null || info.label() != null || info.marker() != null) {
      return LinkResult.none();
    }
    String text = info.text(scanner);
    if (text.length() < 2 || text.length() > MAX_LABEL || text.charAt(0) != '^') {
      return LinkResult.none();
    }
    FootnoteBlock block = context.getDefinition(FootnoteBlock.class, text.substring(1));
    return block == null
        ? LinkResult.none()
        : LinkResult.replaceWith(new FootnoteReference(block), info.afterTextBracket());
  }
}
