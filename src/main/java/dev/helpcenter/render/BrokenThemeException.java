package dev.helpcenter.render;

/** A theme's scripts can't be published as they are. */
public final class BrokenThemeException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String path;
  private final String hint;

  /**
   * @param path the script's path from the template folder
   * @param message what is wrong, in one sentence without a full stop
   * @param hint what to do about it
   */
  BrokenThemeException(String path, String message, String hint) {
    super(message);
    this.path = path;
    this.hint = hint;
  }

  /** The script's path from the template folder. */
  public String path() {
    return path;
  }

  /** What to do about it. */
  public String hint() {
    return hint;
  }
}
