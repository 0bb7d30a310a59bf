package dev.helpcenter.policy;

/**
 * What a picture has that no published picture may have.
 *
 * @param what to be read after "has": {@code "the element <script>"}
 * @param remedy what the editor can do about it
 */
public record PictureFlaw(String what, String remedy) {

  /** A flaw that a drawing program's simplest kind of picture doesn't have. */
  static PictureFlaw of(String what) {
    return new PictureFlaw(what, "Save it again as \"plain SVG\" or \"optimised SVG\", or as PNG");
  }
}
