package dev.helpcenter.site;

/**
 * A file that would be published where another one already is; it is left out.
 *
 * @param file the one that is left out
 * @param url the address that both would have
 * @param owner what has the address: a file from the site's folder, or a few words in plain English
 */
public record Clash(String file, String url, String owner) {}
