/**
 * Judges a site: the only place that decides what is an error or a warning, and says so in words.
 */
@NullMarked
package dev.helpcenter.check;

import org.jspecify.annotations.NullMarked;
