package dev.helpcenter.serve;

import java.math.BigInteger;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of a file that a client asks for.
 *
 * @param end the first byte behind it; where it starts, if the file has no such part
 */
record ByteRange(int start, int end) {
  private static final Pattern FORM = Pattern.compile("(?i)bytes=\\s*(\\d*)-(\\d*)\\s*");

  /**
   * Reads the header {@code Range} (RFC 9110, section 14).
   *
   * @param length of the whole file
   * @return nothing if the whole file is the answer: to what is no range of bytes, and to several
   */
  static Optional<ByteRange> of(String header, int length) {
    Matcher form = FORM.matcher(header);
    if (!form.matches()) {
      return Optional.empty();
    }
    String first = form.group(1);
    String last = form.group(2);
    if (first.isEmpty()) {
      return last.isEmpty() ? Optional.empty() : last(atMost(last, length), length);
    }
    if (!last.isEmpty() && new BigInteger(last).compareTo(new BigInteger(first)) < 0) {
      return Optional.empty();
    }
    int start = atMost(first, length);
    int end = last.isEmpty() ? length : Math.min(length, atMost(last, length) + 1);
    return Optional.of(new ByteRange(start, Math.max(start, end)));
  }

  private static Optional<ByteRange> last(int count, int length) {
    return length == 0 ? Optional.empty() : Optional.of(new ByteRange(length - count, length));
  }

  private static int atMost(String digits, int most) {
    return new BigInteger(digits).min(BigInteger.valueOf(most)).intValue();
  }

  boolean isEmpty() {
    return start == end;
  }

  /** As the header {@code Content-Range} names it: by its first and its last byte. */
  @Override
  public String toString() {
    return start + "-" + (end - 1);
  }
}
