package dev.helpcenter.source.markdown;

import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;

/** Terms and what they mean: lines of terms above lines that start with {@code : }. */
final class DefinitionList extends CustomBlock {
  /** A term. */
  static final class Term extends CustomNode {}

  /** What the terms before it mean. */
  static final class Description extends CustomBlock {}
}
