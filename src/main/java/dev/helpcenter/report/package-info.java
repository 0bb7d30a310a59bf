/** What needs an editor's care, found in a site and told as text or data. */
@NullMarked
package dev.helpcenter.report;

import org.jspecify.annotations.NullMarked;
