package dev.helpcenter.site;

/**
 * A copy of a picture for screens that need no more.
 *
 * @param path from the output's root
 * @param width in pixels; the height follows
 */
public record SmallerPicture(String path, int width) {}
