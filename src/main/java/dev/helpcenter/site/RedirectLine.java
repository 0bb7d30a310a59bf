package dev.helpcenter.site;

import dev.helpcenter.source.Place;

/**
 * A redirect as an editor wrote it.
 *
 * @param from the old address
 * @param to the file, page or address it shall lead to
 * @param place where the line or the alias stands
 */
public record RedirectLine(String from, String to, Place place) {}
