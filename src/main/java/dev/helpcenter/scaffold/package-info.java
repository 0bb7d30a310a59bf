/** Beginnings for editors: a new article, a new help center. */
@NullMarked
package dev.helpcenter.scaffold;

import org.jspecify.annotations.NullMarked;
