package dev.helpcenter.source.markdown;

/** Recognises the mail addresses that CommonMark makes links of. */
final class MailAddress {
  private static final int MAX_LABEL = 63;

  private MailAddress() {}

  static boolean isValid(CharSequence text) {
    int at = 0;
    while (at < text.length() && text.charAt(at) != '@') {
      char c = text.charAt(at);
      if (!isAlphanumeric(c) && ".!#$%&'*+/=?^_`{|}~-".indexOf(c) < 0) {
        return false;
      }
      at++;
    }
    return at > 0 && at < text.length() && isDomain(text, at + 1);
  }

  private static boolean isDomain(CharSequence text, int start) {
    int label = start;
    for (int i = start; i <= text.length(); i++) {
      if (i == text.length() || text.charAt(i) == '.') {
        if (!isLabel(text, label, i)) {
          return false;
        }
        label = i + 1;
      }
    }
    return true;
  }

  private static boolean isLabel(CharSequence text, int start, int end) {
    if (start == end || end - start > MAX_LABEL) {
      return false;
    }
    for (int i = start; i < end; i++) {
      boolean edge = i == start || i == end - 1;
      if (!isAlphanumeric(text.charAt(i)) && (edge || text.charAt(i) != '-')) {
        return false;
      }
    }
    return true;
  }

  private static boolean isAlphanumeric(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }
}
