package dev.helpcenter.source;

/**
 * A link or an image of an article, as it was written.
 *
 * <p>In the body's HTML it stands for the attributes that carry the address: {@code href="…"} (and
 * {@code rel}, …) of a link, {@code src="…"} (and {@code width}, {@code height}, …) of an image.
 *
 * @param kind what refers
 * @param target the address as written, after variables, escapes and entities were resolved, such
 *     as {@code ../safety/passwords.md#length}; free of control characters, not yet escaped for
 *     HTML; its scheme, if any, is one of {@code http}, {@code https}, {@code mailto}, {@code tel},
 *     {@code sms}
 * @param text the link's text or the image's alternative text, without markup
 * @param place where the link or image starts
 */
public record Reference(Kind kind, String target, String text, Place place) {
  /** What an address is for. */
  public enum Kind {
    /** An {@code a} element. */
    LINK("href"),
    /** An {@code img} element. */
    IMAGE("src"),
    /** A {@code video}, {@code audio}, {@code source} or {@code track} element. */
    MEDIA("src"),
    /** The still picture of a {@code video} element. */
    POSTER("poster");

    private final String attribute;

    Kind(String attribute) {
      this.attribute = attribute;
    }

    /** The name of the attribute that carries the address. */
    public String attribute() {
      return attribute;
    }
  }
}
