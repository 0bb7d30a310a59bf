package dev.helpcenter.check;

import java.util.Optional;
import java.util.regex.Pattern;

/** Addresses of links that are meant to call or to write an email. */
final class Contacts {
  private static final Pattern MAIL =
      Pattern.compile("[^@\\s/:?#<>]++@(?:[\\p{L}\\p{N}_-]++\\.)++\\p{L}++(?:\\?.*)?");
  private static final Pattern PHONE = Pattern.compile("\\+?[\\d(][\\d ().\u00a0-]*");
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
  private static final String CALL = "tel:";

  /** International numbers have up to 15 digits, beside what a writer puts between them. */
  private static final int LONGEST_NUMBER = 30;

  /** Short services have six: 13 11 14. */
  private static final int LEAST_DIGITS = 6;

  private static final int LONGEST_MAIL = 254;

  private Contacts() {}

  /** Whether this is an email address without {@code mailto:}. */
  static boolean isMail(String address) {
    return address.length() <= LONGEST_MAIL && MAIL.matcher(address).matches();
  }

  /** The address that dials what was written as a phone number, with {@code tel:} or without. */
  static Optional<String> call(String written) {
    String number = written.startsWith(CALL) ? written.substring(CALL.length()) : written;
    String bare = number.strip();
    if (bare.length() > LONGEST_NUMBER
        || !PHONE.matcher(bare).matches()
        || DAY.matcher(bare).matches()) {
      return Optional.empty();
    }
    String digits = bare.replaceAll("[^\\d+]", "");
    return digits.length() < LEAST_DIGITS ? Optional.empty() : Optional.of(CALL + digits);
  }
}
