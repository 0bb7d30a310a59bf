/**
 * What a build remembers for the next one: compact records in sealed files, and how files are told
 * to be unchanged.
 */
@NullMarked
package dev.helpcenter.cache;

import org.jspecify.annotations.NullMarked;
