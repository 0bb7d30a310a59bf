package dev.helpcenter.site;

/** How large an image is in pixels. */
public record ImageSize(int width, int height) {
  /** A camera's best photo; what has more is a mistake, or made to exhaust a machine's memory. */
  public static final int MOST_PIXELS = 50_000_000;

  /** Whether it has more pixels than this tool takes into memory. */
  public boolean isTooLarge() {
    return (long) width * height > MOST_PIXELS;
  }
}
