package dev.helpcenter.source.markdown;

import org.commonmark.node.CustomBlock;

/** A footnote's text: {@code [^label]: text}. */
final class FootnoteBlock extends CustomBlock {
  private final String label;

  FootnoteBlock(String label) {
    this.label = label;
  }

  String label() {
    return label;
  }
}
