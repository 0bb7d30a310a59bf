package dev.helpcenter.policy;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;

/** An element of a vector picture, where a reader stands, and its attributes. */
final class SvgElement {
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
  private static final int SHOWN_OF_ADDRESS = 60;

  private final XMLStreamReader reader;
  private final String name;

  SvgElement(XMLStreamReader reader) {
    this.reader = reader;
    this.name = reader.getLocalName().toLowerCase(Locale.ROOT);
  }

  boolean isStyle() {
    return name.equals("style");
  }

  Optional<PictureFlaw> flaw() {
    if (isRefused()) {
      return Optional.of(PictureFlaw.of("the element <" + reader.getLocalName() + ">"));
    }
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      Optional<PictureFlaw> flaw = attributeFlaw(i);
      if (flaw.isPresent()) {
        return flaw;
      }
    }
    return Optional.empty();
  }

  private boolean isRefused() {
    String namespace = reader.getNamespaceURI();
    return PAGES.equals(namespace)
        || ((namespace == null || SVG.equals(namespace)) && REFUSED.contains(name));
  }

  private Optional<PictureFlaw> attributeFlaw(int index) {
    String attribute = reader.getAttributeLocalName(index).toLowerCase(Locale.ROOT);
    String value = reader.getAttributeValue(index);
    if (isAddress(attribute) && name.equals("a")) {
      return isPart(value) ? Optional.empty() : Optional.of(link(value));
    }
    String shown = "the attribute " + reader.getAttributeLocalName(index);
    if (!isHarmless(attribute, value)) {
      return Optional.of(PictureFlaw.of(shown));
    }
    return isStyled(index, attribute)
        ? SvgStyle.valueFlaw(value).map(flaw -> PictureFlaw.of(shown + " " + flaw))
        : Optional.empty();
  }

  private static boolean isAddress(String attribute) {
    return attribute.equals("href") || attribute.equals("src");
  }

  private static boolean isHarmless(String attribute, String value) {
    if (isAddress(attribute)) {
      return isPart(value) || SvgStyle.isPicture(value);
    }
    return switch (attribute) {
      case "base", "ping" -> false;
      case "attributename" -> isHarmlessToChange(value.strip());
      default -> !attribute.startsWith("on");
    };
  }

  private static boolean isHarmlessToChange(String attribute) {
    return !attribute.regionMatches(true, attribute.length() - 4, "href", 0, 4)
        && !attribute.regionMatches(true, 0, "on", 0, 2);
  }

  /** A part of the picture itself. */
  private static boolean isPart(String address) {
    return address.isEmpty() || address.startsWith("#");
  }

  /** Whether browsers may read it as a style: names and notes of programs are no styles. */
  private boolean isStyled(int index, String attribute) {
    String namespace = reader.getAttributeNamespace(index);
    boolean own = namespace == null || namespace.isEmpty();
    return own
        && !attribute.equals("id")
        && !attribute.equals("class")
        && !attribute.startsWith("data-")
        && !attribute.startsWith("aria-");
  }

  /** A picture from a stranger can show one address and lead to another, and no check sees it. */
  private static PictureFlaw link(String address) {
    String shown = address.replaceAll("[\\s\\p{Cntrl}]++", " ").strip();
    return new PictureFlaw(
        "a link to "
            + (shown.length() > SHOWN_OF_ADDRESS
                ? shown.substring(0, SHOWN_OF_ADDRESS) + "…"
                : shown),
        "Save it without the link, and write the link in the article instead");
  }
}
