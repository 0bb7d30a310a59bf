/** The immutable model of a help center: articles, categories, resolved links, navigation. */
@NullMarked
package dev.helpcenter.site;

import org.jspecify.annotations.NullMarked;
