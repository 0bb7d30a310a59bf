package dev.helpcenter.external;

/**
 * What came of asking for an address.
 *
 * @param detail in plain words, for the middle of a sentence; the new address of what has moved
 */
public record Answer(Kind kind, String detail) {
  /** What an answer means for a link. */
  public enum Kind {
    FINE,
    /** It leads on to another address, and says that this is for good. */
    MOVED,
    /** The site answers that there is no such page. */
    GONE,
    /** Nobody can tell: the network, or the site, is in trouble, or does not answer programs. */
    UNCERTAIN
  }

  static final Answer FINE = new Answer(Kind.FINE, "");

  static Answer moved(String address) {
    return new Answer(Kind.MOVED, address);
  }

  static Answer gone(String why) {
    return new Answer(Kind.GONE, why);
  }

  static Answer uncertain(String why) {
    return new Answer(Kind.UNCERTAIN, why);
  }
}
