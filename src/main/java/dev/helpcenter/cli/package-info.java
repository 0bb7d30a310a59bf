/** The command line: the only place that prints, and that ends the process. */
@NullMarked
package dev.helpcenter.cli;

import org.jspecify.annotations.NullMarked;
