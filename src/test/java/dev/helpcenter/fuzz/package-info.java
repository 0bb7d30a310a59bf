/**
 * Fuzz tests: each has one entry that takes any bytes. {@link dev.helpcenter.fuzz.SeedsTest} tries
 * the seeds, {@link dev.helpcenter.fuzz.FuzzIT} lets Jazzer look for more.
 */
@NullMarked
package dev.helpcenter.fuzz;

import org.jspecify.annotations.NullMarked;
