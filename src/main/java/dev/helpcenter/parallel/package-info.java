/** How work is shared among threads. */
@NullMarked
package dev.helpcenter.parallel;

import org.jspecify.annotations.NullMarked;
