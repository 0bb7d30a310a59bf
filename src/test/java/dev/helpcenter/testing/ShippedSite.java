package dev.helpcenter.testing;

import java.nio.file.Path;

/**
 * The help center of this repository, built as an editor builds it.
 *
 * @param output the folder with the built site; tests must not change it
 */
public record ShippedSite(Path output) {}
