/** What may be published: the allow-list that every page passes at the end of its road. */
@NullMarked
package dev.helpcenter.policy;

import org.jspecify.annotations.NullMarked;
