package dev.helpcenter.site;

/**
 * A file or folder that would be published where another one already is; it is left out.
 *
 * @param file the one that is left out
 * @param url the address that both would have
 * @param owner what has the address
 */
public record Clash(String file, String url, Owner owner) {}
