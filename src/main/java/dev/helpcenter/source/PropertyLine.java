package dev.helpcenter.source;

import java.util.Optional;

/**
 * A property as it stands in a file.
 *
 * @param place where its key starts
 * @param continuation the next line of the file, if a backslash makes it a part of this one
 */
public record PropertyLine(String key, String value, Place place, Optional<String> continuation) {}
