package dev.helpcenter.check;

import dev.helpcenter.source.Place;

/**
 * A property as it stands in a file.
 *
 * @param place where its key starts
 */
public record PropertyLine(String key, String value, Place place) {}
