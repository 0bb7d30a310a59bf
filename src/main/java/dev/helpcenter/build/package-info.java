/** Puts the stations of the road in order: source, site, check, render and search, publish. */
@NullMarked
package dev.helpcenter.build;

import org.jspecify.annotations.NullMarked;
