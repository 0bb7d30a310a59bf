/** What a template sees, and the files for machines: structured data, feed, sitemap. */
@NullMarked
package dev.helpcenter.render;

import org.jspecify.annotations.NullMarked;
