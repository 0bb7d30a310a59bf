package dev.helpcenter.source;

/**
 * A link or an image of an article, as it was written.
 *
 * <p>In the body's HTML it stands for the attributes that carry the address: {@code href="…"} (and
 * {@code rel}, …) of a link, {@code src="…"} (and {@code width}, {@code height}, …) of an image.
 *
 * @param kind what refers
 * @param target the address as written, after variables were filled in, such as {@code
 *     ../safety/passwords.md#length}
 * @param text the link's text or the image's alternative text, without markup
 * @param place where the link or image starts
 */
public record Reference(Kind kind, String target, String text, Place place) {
  /** What an address is for. */
  public enum Kind {
    /** An {@code a} element. */
    LINK,
    /** An {@code img} element. */
    IMAGE
  }
}
