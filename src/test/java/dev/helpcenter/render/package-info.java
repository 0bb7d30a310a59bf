@NullMarked
package dev.helpcenter.render;

import org.jspecify.annotations.NullMarked;
