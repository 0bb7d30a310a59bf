package dev.helpcenter.source.markdown;

/** There is too much of something in a text to read it in good time. */
final class TooComplexException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int offset;
  private final String detail;

  TooComplexException(int offset, String detail) {
    super(detail, null, false, false);
    this.offset = offset;
    this.detail = detail;
  }

  /** Where in the text it is too much. */
  int offset() {
    return offset;
  }

  /** What there is too much of, in the editor's words. */
  String detail() {
    return detail;
  }
}
