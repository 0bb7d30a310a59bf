package dev.helpcenter.source.html;

import dev.helpcenter.source.Flaw;
import dev.helpcenter.source.Place;
import dev.helpcenter.source.Reference;
import dev.helpcenter.source.Slip;
import java.util.List;
import java.util.function.IntFunction;

/**
 * Writes one body: its HTML, and with the same words the sections for search and the texts of
 * links. Not thread-safe.
 */
public final class PageWriter {
  /** How many characters all addresses together may have; short labels can stand for long ones. */
  private static final int MAX_ADDRESSES = 8_000_000;

  private final HtmlOutput html = new HtmlOutput();
  private final Anchors anchors = new Anchors();
  private final SectionBuilder sections;
  private final IntFunction<Place> places;
  private final List<Flaw> flaws;
  private final StringBuilder linkText = new StringBuilder();
  private int openLink = -1;
  private long addresses;
  private boolean tooMany;

  /**
   * @param places from an offset in the body to a place in a file
   * @param flaws where to add what is wrong
   */
  public PageWriter(IntFunction<Place> places, List<Flaw> flaws) {
    this.places = places;
    this.flaws = flaws;
    this.sections = new SectionBuilder(places.apply(0));
  }

  public HtmlOutput html() {
    return html;
  }

  public Anchors anchors() {
    return anchors;
  }

  public SectionBuilder sections() {
    return sections;
  }

  public Place place(int offset) {
    return places.apply(offset);
  }

  public void flaw(Flaw.Kind kind, int offset, String detail) {
    flaws.add(new Flaw(kind, places.apply(offset), detail));
  }

  /**
   * Tells a slip.
   *
   * @param words the part of the text that shows it
   */
  void slip(Slip slip, int offset, String words) {
    flaws.add(slip.at(places.apply(offset), words));
  }

  /** Writes words of the page. */
  public void text(CharSequence text) {
    html.text(text);
    words(text);
  }

  /** Words that are not written as text, such as an image's description. */
  void words(CharSequence text) {
    sections.text(text);
    if (openLink >= 0) {
      linkText.append(text);
    }
  }

  /** A space between words that no character of the page stands for. */
  public void space() {
    words(" ");
  }

  /** Whether a link is open: links do not nest. */
  public boolean isInLink() {
    return openLink >= 0;
  }

  /**
   * Starts a link after {@code <a }; its text is what is written until {@link #endLink}.
   *
   * @return whether there is one; an address that threatens readers is a flaw instead
   */
  public boolean startLink(String address, int offset) {
    if (!reference(Reference.Kind.LINK, "<a ", address, "", offset, offset)) {
      return false;
    }
    openLink = html.referenceCount() - 1;
    linkText.setLength(0);
    return true;
  }

  public void endLink() {
    Reference link = html.reference(openLink);
    String text = linkText.toString().strip();
    html.replaceReference(openLink, new Reference(link.kind(), link.target(), text, link.place()));
    openLink = -1;
  }

  /**
   * Leaves room for the attribute with an address.
   *
   * @param before markup to write before it
   * @param offset where the element starts
   * @param flawOffset where the address starts
   * @return whether it was allowed; otherwise it is a flaw, and nothing is written
   */
  public boolean reference(
      Reference.Kind kind, String before, String address, String text, int offset, int flawOffset) {
    addresses += address.length();
    if (addresses > MAX_ADDRESSES) {
      if (!tooMany) {
        tooMany = true;
        flaw(Flaw.Kind.TOO_COMPLEX, flawOffset, "its addresses are too long");
      }
      return false;
    }
    String target = AddressPolicy.clean(address);
    String scheme = AddressPolicy.scheme(target);
    if (!AddressPolicy.isAllowed(scheme)) {
      flaw(Flaw.Kind.RAW_HTML_NOT_ALLOWED, flawOffset, scheme + ":");
      return false;
    }
    html.raw(before).reference(new Reference(kind, target, text, place(offset)));
    if (kind == Reference.Kind.IMAGE && openLink >= 0) {
      linkText.append(text);
    }
    return true;
  }
}
