package dev.helpcenter.source.html;

import dev.helpcenter.source.Body;
import dev.helpcenter.source.Reference;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.parser.Parser;

/** The HTML of a body while it is written, cut at each reference. */
public final class HtmlOutput {
  private static final int MAX_ENTITY = 40;

  private final StringBuilder html = new StringBuilder();
  private final List<String> fragments = new ArrayList<>();
  private final List<Reference> references = new ArrayList<>();

  /** Adds markup that is known to be good. */
  public HtmlOutput raw(String markup) {
    html.append(markup);
    return this;
  }

  /** Adds text, escaped. */
  public HtmlOutput text(CharSequence text) {
    HtmlEscaper.appendText(html, text);
    return this;
  }

  /** Adds text of raw HTML: the names of entities are kept. */
  HtmlOutput entities(String text) {
    int start = 0;
    for (int i = text.indexOf('&'); i >= 0; i = text.indexOf('&', i + 1)) {
      int end = entityEnd(text, i);
      if (end > 0) {
        text(Parser.unescapeEntities(text.substring(start, i), false));
        html.append(text, i, end);
        start = end;
      }
    }
    return text(Parser.unescapeEntities(text.substring(start), false));
  }

  /** The index after the named entity that starts here; -1 if none does. */
  private static int entityEnd(String text, int start) {
    int i = start + 1;
    int limit = Math.min(text.length(), start + MAX_ENTITY);
    while (i < limit && Character.isLetterOrDigit(text.charAt(i))) {
      i++;
    }
    if (i >= limit || i == start + 1 || text.charAt(i) != ';') {
      return -1;
    }
    String entity = text.substring(start, i + 1);
    return Parser.unescapeEntities(entity, false).equals(entity) ? -1 : i + 1;
  }

  /** Adds an attribute with a space before it. */
  public HtmlOutput attribute(String name, CharSequence value) {
    html.append(' ').append(name).append("=\"");
    HtmlEscaper.appendValue(html, value);
    html.append('"');
    return this;
  }

  /** Leaves room for the attributes of an address; a space has to stand before it. */
  public HtmlOutput reference(Reference reference) {
    fragments.add(html.toString());
    html.setLength(0);
    references.add(reference);
    return this;
  }

  public int referenceCount() {
    return references.size();
  }

  /** The reference with this number. */
  public Reference reference(int number) {
    return references.get(number);
  }

  /** Puts another reference in place of the one with this number. */
  void replaceReference(int number, Reference reference) {
    references.set(number, reference);
  }

  public Body toBody() {
    List<String> all = new ArrayList<>(fragments);
    all.add(html.toString());
    return new Body(all, references);
  }
}
