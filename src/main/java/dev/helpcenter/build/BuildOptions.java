package dev.helpcenter.build;

import java.nio.file.Path;
import java.time.Clock;

/**
 * What to build.
 *
 * @param source the site's folder, with {@code jbake.properties} and {@code content/}
 * @param drafts whether drafts are built too
 * @param strict whether warnings that have a strict form count as errors
 * @param clock tells the day that reviews and scheduled articles are compared with
 */
public record BuildOptions(Path source, boolean drafts, boolean strict, Clock clock) {}
