/** The preview server. */
@NullMarked
package dev.helpcenter.serve;

import org.jspecify.annotations.NullMarked;
