package dev.helpcenter.source.markdown;

import org.commonmark.node.CustomBlock;

/** A note, tip or warning: {@code !!! warning "Title"} above indented blocks. */
final class AdmonitionBlock extends CustomBlock {
  private final String type;
  private final String title;
  private final boolean collapsible;
  private final boolean open;

  AdmonitionBlock(String type, String title, boolean collapsible, boolean open) {
    this.type = type;
    this.title = title;
    this.collapsible = collapsible;
    this.open = open;
  }

  /** A word in lower case, such as {@code warning}. */
  String type() {
    return type;
  }

  /** The title as written; empty if none was. */
  String title() {
    return title;
  }

  /** Whether it was written with {@code ???} and can be opened and closed. */
  boolean isCollapsible() {
    return collapsible;
  }

  boolean isOpen() {
    return open;
  }
}
