package dev.helpcenter.policy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads a vector picture as browsers do, as XML. Its drawing elements may be there, and what other
 * programs note in namespaces of their own; nothing that runs, embeds, or loads from elsewhere.
 */
final class SvgScanner {
  private static final String SVG = "http://www.w3.org/2000/svg";
  private static final String PAGES = "http://www.w3.org/1999/xhtml";
  private static final Set<String> REFUSED =
      Set.of(
          "script",
          "foreignobject",
          "handler",
          "listener",
          "iframe",
          "object",
          "embed",
          "audio",
          "video",
          "canvas",
          "set",
          "animate",
          "discard");
  private static final Pattern LOADS =
      Pattern.compile(
          "@import|url\\(\\s*[\"']?\\s*(?!#|data:image/(?:png|jpeg|gif|webp))|expression\\(|"
              + "javascript:|-moz-binding|behavior:",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern PICTURE =
      Pattern.compile("data:image/(?:png|jpe?g|gif|webp)[;,]", Pattern.CASE_INSENSITIVE);

  private static final Pattern DECLARES = Pattern.compile("<!(?:ENTITY|ATTLIST)|[\\x00\\x1B]");

  private SvgScanner() {}

  static Optional<Violation> scan(byte[] picture) {
    // Declarations could add attributes; by other encodings than ASCII's kin they could be hidden.
    Matcher declares = DECLARES.matcher(new String(picture, StandardCharsets.ISO_8859_1));
    if (declares.find()) {
      return Optional.of(new Violation("declarations (<!ENTITY, <!ATTLIST)", declares.start()));
    }
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    try {
      XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(picture));
      try {
        return scan(reader);
      } finally {
        reader.close();
      }
    } catch (XMLStreamException e) {
      int offset = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getCharacterOffset());
      return Optional.of(new Violation("a mistake that makes it no picture", offset));
    }
  }

  private static Optional<Violation> scan(XMLStreamReader reader) throws XMLStreamException {
    boolean style = false;
    while (reader.hasNext()) {
      Optional<String> flaw =
          switch (reader.next()) {
            case XMLStreamConstants.START_ELEMENT -> {
              style = reader.getLocalName().equalsIgnoreCase("style");
              yield element(reader);
            }
            case XMLStreamConstants.END_ELEMENT -> {
              style = false;
              yield Optional.empty();
            }
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
                style && LOADS.matcher(reader.getText()).find()
                    ? Optional.of("a style that loads from elsewhere")
                    : Optional.empty();
            case XMLStreamConstants.PROCESSING_INSTRUCTION ->
                reader.getPITarget().equalsIgnoreCase("xml-stylesheet")
                    ? Optional.of("a style sheet (<?xml-stylesheet)")
                    : Optional.empty();
            case XMLStreamConstants.ENTITY_REFERENCE -> Optional.of("an unknown entity");
            default -> Optional.empty();
          };
      if (flaw.isPresent()) {
        int offset = Math.max(0, reader.getLocation().getCharacterOffset());
        return Optional.of(new Violation(flaw.get(), offset));
      }
    }
    return Optional.empty();
  }

  private static Optional<String> element(XMLStreamReader reader) {
    String name = reader.getLocalName().toLowerCase(Locale.ROOT);
    String namespace = reader.getNamespaceURI();
    if (PAGES.equals(namespace)
        || ((namespace == null || SVG.equals(namespace)) && REFUSED.contains(name))) {
      return Optional.of("the element <" + reader.getLocalName() + ">");
    }
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      String attribute = reader.getAttributeLocalName(i).toLowerCase(Locale.ROOT);
      if (!isHarmless(name, attribute, reader.getAttributeValue(i))) {
        return Optional.of("the attribute " + reader.getAttributeLocalName(i));
      }
    }
    return Optional.empty();
  }

  private static boolean isHarmless(String element, String attribute, String value) {
    if (attribute.startsWith("on") || attribute.equals("base")) {
      return false;
    }
    if (attribute.equals("href") || attribute.equals("src")) {
      return element.equals("a") ? isWebAddress(value) : isWithin(value);
    }
    if (attribute.equals("attributename")) {
      String target = value.strip();
      return !target.regionMatches(true, target.length() - 4, "href", 0, 4)
          && !target.regionMatches(true, 0, "on", 0, 2);
    }
    return !LOADS.matcher(value).find();
  }

  private static boolean isWebAddress(String value) {
    return value.startsWith("https://") || value.startsWith("http://") || value.startsWith("#");
  }

  /** A part of the picture itself, or another picture that stands in it. */
  private static boolean isWithin(String value) {
    return value.isEmpty() || value.startsWith("#") || PICTURE.matcher(value.strip()).lookingAt();
  }
}
