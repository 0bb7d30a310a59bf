package dev.helpcenter.site;

/**
 * What is published at an address.
 *
 * @param name a file or folder, from the site's folder; or what the tool makes, in a few words
 * @param generated whether the tool makes it
 */
public record Owner(String name, boolean generated) {
  /** A page that the tool makes. */
  static Owner generated(String name) {
    return new Owner(name, true);
  }

  /** A file or folder of the site. */
  static Owner file(String name) {
    return new Owner(name, false);
  }

  /** For a sentence: a file's name in quotation marks, or what the tool makes. */
  public String inWords() {
    return generated ? name : "“" + name + "”";
  }
}
