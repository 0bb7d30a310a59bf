/** Staging and the one step in which a finished site replaces the published one. */
@NullMarked
package dev.helpcenter.publish;

import org.jspecify.annotations.NullMarked;
