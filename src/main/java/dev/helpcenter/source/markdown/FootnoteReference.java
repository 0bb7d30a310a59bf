package dev.helpcenter.source.markdown;

import org.commonmark.node.CustomNode;

/** Where a footnote belongs to: {@code [^label]}. */
final class FootnoteReference extends CustomNode {
  private final FootnoteBlock block;

  FootnoteReference(FootnoteBlock block) {
    this.block = block;
  }

  FootnoteBlock block() {
    return block;
  }
}
