package dev.helpcenter.search;

/**
 * Something that was found.
 *
 * @param url from the site's root; with {@code #anchor} for a section
 * @param title of the article
 * @param section the section's heading; empty for an article
 * @param score how well it fits; only to be compared inside one search
 */
public record Hit(String url, String title, String section, double score) {}
