/** Makes the search index in Lunr's form and writes it as shards. */
@NullMarked
package dev.helpcenter.search;

import org.jspecify.annotations.NullMarked;
