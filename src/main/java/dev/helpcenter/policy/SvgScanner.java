package dev.helpcenter.policy;

import java.io.StringReader;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads a vector picture as browsers do, as XML. Its drawing elements may be there, and what other
 * programs note in namespaces of their own; nothing that runs, embeds, leads elsewhere, or loads
 * from there.
 */
final class SvgScanner {
  /** Drawings have some twenty; browsers follow each level with a call in a call. */
  private static final int DEEPEST = 200;

  /** Java looks through all that are in use for each element. */
  private static final int MOST_NAMESPACES = 500;

  private static final String MOST_ATTRIBUTES = "500";
  private static final String LONGEST_NAME = "1000";

  private final XMLStreamReader reader;
  private final StringBuilder style = new StringBuilder();
  private boolean inStyle;
  private int depth;
  private int namespaces;

  private SvgScanner(XMLStreamReader reader) {
    this.reader = reader;
  }

  static Optional<PictureFlaw> scan(byte[] picture) {
    return SvgText.flaw(picture).or(() -> scan(new SvgProlog(SvgText.read(picture))));
  }

  private static Optional<PictureFlaw> scan(SvgProlog prolog) {
    return prolog.flaw().or(() -> scan(prolog.withoutDoctype()));
  }

  private static Optional<PictureFlaw> scan(String picture) {
    try {
      XMLStreamReader reader = factory().createXMLStreamReader(new StringReader(picture));
      try {
        return new SvgScanner(reader).scan();
      } finally {
        reader.close();
      }
    } catch (XMLStreamException e) {
      return Optional.of(PictureFlaw.of("a mistake that makes it no picture"));
    }
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    // Every Java has other limits of its own; a picture must not depend on which one is there.
    factory.setProperty("jdk.xml.maxElementDepth", "0"); // DEEPEST says it
    factory.setProperty("jdk.xml.elementAttributeLimit", MOST_ATTRIBUTES);
    factory.setProperty("jdk.xml.maxXMLNameLimit", LONGEST_NAME);
    return factory;
  }

  private Optional<PictureFlaw> scan() throws XMLStreamException {
    while (reader.hasNext()) {
      Optional<PictureFlaw> flaw = flaw(reader.next());
      if (flaw.isPresent()) {
        return flaw;
      }
    }
    return Optional.empty();
  }

  private Optional<PictureFlaw> flaw(int event) {
    return switch (event) {
      case XMLStreamConstants.START_ELEMENT -> start(new SvgElement(reader));
      case XMLStreamConstants.END_ELEMENT -> end();
      case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
          text();
      case XMLStreamConstants.PROCESSING_INSTRUCTION -> instruction();
      case XMLStreamConstants.ENTITY_REFERENCE -> flaw("an unknown entity");
      case XMLStreamConstants.DTD -> flaw("a second <!DOCTYPE");
      default -> Optional.empty();
    };
  }

  private Optional<PictureFlaw> start(SvgElement element) {
    depth++;
    namespaces += reader.getNamespaceCount();
    if (depth > DEEPEST) {
      return Optional.of(
          new PictureFlaw(
              "more than " + DEEPEST + " elements within each other",
              "Ungroup what is in it, or save it as PNG"));
    }
    if (namespaces > MOST_NAMESPACES) {
      return flaw("more than " + MOST_NAMESPACES + " namespaces (xmlns) within each other");
    }
    if (inStyle) {
      return flaw("an element within <style>");
    }
    inStyle = element.isStyle();
    return element.flaw();
  }

  private Optional<PictureFlaw> end() {
    depth--;
    namespaces -= reader.getNamespaceCount();
    if (!inStyle) {
      return Optional.empty();
    }
    String css = style.toString();
    inStyle = false;
    style.setLength(0);
    return SvgStyle.sheetFlaw(css).map(PictureFlaw::of);
  }

  /** A style is read when it is whole: its words may stand in several pieces. */
  private Optional<PictureFlaw> text() {
    if (inStyle) {
      style.append(reader.getText());
    }
    return Optional.empty();
  }

  private Optional<PictureFlaw> instruction() {
    if (inStyle) {
      return flaw("an instruction (<?) within <style>");
    }
    return reader.getPITarget().equalsIgnoreCase("xml-stylesheet")
        ? flaw("a style sheet (<?xml-stylesheet)")
        : Optional.empty();
  }

  private static Optional<PictureFlaw> flaw(String what) {
    return Optional.of(PictureFlaw.of(what));
  }
}
