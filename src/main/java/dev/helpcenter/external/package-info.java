/** Asks other sites whether the pages are still there that articles link to. Only on request. */
@NullMarked
package dev.helpcenter.external;

import org.jspecify.annotations.NullMarked;
