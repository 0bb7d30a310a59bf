/** The front matter at the top of a file, in JBake's form or as YAML. */
@NullMarked
package dev.helpcenter.source.header;

import org.jspecify.annotations.NullMarked;
