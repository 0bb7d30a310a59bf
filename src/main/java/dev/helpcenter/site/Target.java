package dev.helpcenter.site;

import java.time.LocalDate;
import java.util.Optional;

/** What the address of a link or an image turned out to mean. */
public sealed interface Target {
  /**
   * A published page of this site.
   *
   * @param url {@link Page#url()}
   * @param file {@link Page#file()}; empty for a category without {@code index.md}
   * @param anchor as asked for; may be empty
   * @param anchorFound whether the page has the anchor; true if none is asked for
   */
  record ToPage(String url, String file, String anchor, boolean anchorFound) implements Target {}

  /**
   * A page of this site, but by its address, which changes when the file moves.
   *
   * @param page the page that is meant
   */
  record ToAddress(ToPage page) implements Target {}

  /**
   * A file that is copied, or a page that the tool makes by itself, such as the A–Z index.
   *
   * @param outputPath from the output's root
   * @param media whether it stands beside the articles, so that its size can be read
   */
  record ToFile(String outputPath, boolean media, String suffix) implements Target {}

  /** Another site; the address has a scheme of {@code http} or {@code https} and a host. */
  record External(String address) implements Target {}

  /** An e-mail address or phone number. */
  record Contact(String address) implements Target {}

  /**
   * A file that is not published.
   *
   * @param from the day on which a scheduled one will be
   */
  record Unpublished(String file, Publication publication, Optional<LocalDate> from)
      implements Target {}

  /** No file of this path, counted from the content folder. */
  record Missing(String path) implements Target {}

  /** No article has this id of the older system. */
  record UnknownId(String id) implements Target {}

  /** A path that leads out of the content folder. */
  record Outside(String path) implements Target {}

  /** An address that no page may have, such as one of {@code javascript:}. */
  record Forbidden(String scheme) implements Target {}

  /** Nothing was written. */
  record Blank() implements Target {}
}
