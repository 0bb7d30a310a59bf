package dev.helpcenter.jbake;

import java.util.Locale;
import org.jbake.parser.MarkupEngine;
import org.jbake.parser.ParserContext;

/** A markup engine such as somebody may put on the class path. */
public final class ShoutEngine extends MarkupEngine {
  @Override
  public void processBody(ParserContext context) {
    context.setBody("<p>" + context.getBody().strip().toUpperCase(Locale.ROOT) + "</p>\n");
  }
}
