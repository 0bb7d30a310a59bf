package dev.helpcenter.check;

/** Quotation marks that word processors put around an address. */
final class CurlyQuotes {
  static final String HINT = "Remove the quotation marks: an address has none around it";

  private static final String OPENING = "“”„«";

  private CurlyQuotes() {}

  /** Whether an address begins with one. */
  static boolean begin(String address) {
    return !address.isEmpty() && OPENING.indexOf(address.charAt(0)) >= 0;
  }
}
