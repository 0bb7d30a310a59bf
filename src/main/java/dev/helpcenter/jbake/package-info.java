/**
 * The adapter to JBake: configuration, content store, oven. Nothing else touches JBake's classes.
 */
@NullMarked
package dev.helpcenter.jbake;

import org.jspecify.annotations.NullMarked;
