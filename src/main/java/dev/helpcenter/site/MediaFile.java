package dev.helpcenter.site;

import java.nio.file.Path;

/**
 * A file in {@code content/} that is copied as it is.
 *
 * @param file the path from the site's folder, with {@code /}: {@code
 *     content/get-back-in/img/x.png}
 * @param disk where to read it
 */
public record MediaFile(String file, Path disk) {}
