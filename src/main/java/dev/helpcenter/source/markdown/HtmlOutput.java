package dev.helpcenter.source.markdown;

import dev.helpcenter.source.Body;
import dev.helpcenter.source.Reference;
import java.util.ArrayList;
import java.util.List;

/** The HTML of a body while it is written, cut at each reference. */
final class HtmlOutput {
  private final StringBuilder html = new StringBuilder();
  private final List<String> fragments = new ArrayList<>();
  private final List<Reference> references = new ArrayList<>();

  /** Adds markup that is known to be good. */
  HtmlOutput raw(String markup) {
    html.append(markup);
    return this;
  }

  /** Adds text, escaped; also fit for the inside of an attribute's double quotes. */
  HtmlOutput text(CharSequence text) {
    HtmlEscaper.append(html, text);
    return this;
  }

  /** Adds an attribute with a space before it. */
  HtmlOutput attribute(String name, CharSequence value) {
    html.append(' ').append(name).append("=\"");
    HtmlEscaper.append(html, value);
    html.append('"');
    return this;
  }

  /** Leaves room for the attributes of an address; a space has to stand before it. */
  HtmlOutput reference(Reference reference) {
    fragments.add(html.toString());
    html.setLength(0);
    references.add(reference);
    return this;
  }

  int referenceCount() {
    return references.size();
  }

  List<Reference> references() {
    return references;
  }

  Body toBody() {
    List<String> all = new ArrayList<>(fragments);
    all.add(html.toString());
    return new Body(all, references);
  }
}
