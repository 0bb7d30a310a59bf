/** {@code {{ name }}} in articles: variables, facts and snippets, filled in before Markdown. */
@NullMarked
package dev.helpcenter.source.variables;

import org.jspecify.annotations.NullMarked;
