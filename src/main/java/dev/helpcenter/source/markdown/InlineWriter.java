package dev.helpcenter.source.markdown;

import dev.helpcenter.source.Flaw;
import dev.helpcenter.source.Reference;
import dev.helpcenter.source.html.HtmlOutput;
import dev.helpcenter.source.html.PageWriter;
import dev.helpcenter.source.html.RawHtml;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/** Writes what stands inside of paragraphs, headings and cells. */
final class InlineWriter {
  private final PageWriter page;
  private final HtmlOutput html;
  private final RawHtml rawHtml;
  private final Footnotes footnotes;
  private int depth;
  private boolean tooDeep;

  InlineWriter(PageWriter page, RawHtml rawHtml, Footnotes footnotes) {
    this.page = page;
    this.html = page.html();
    this.rawHtml = rawHtml;
    this.footnotes = footnotes;
  }

  /**
   * Writes the children of a node.
   *
   * @param amongWords whether raw HTML must not make blocks here
   */
  void children(Node parent, boolean amongWords) {
    int level = rawHtml.enter();
    nodes(parent.getFirstChild(), amongWords);
    rawHtml.leave(level);
  }

  private void nodes(@Nullable Node first, boolean amongWords) {
    for (Node node = first; node != null; node = node.getNext()) {
      write(node, amongWords);
    }
  }

  private void write(Node node, boolean amongWords) {
    if (node instanceof Text text) {
      page.text(text.getLiteral());
    } else if (node instanceof SoftLineBreak) {
      html.raw("\n");
      page.space();
    } else if (node instanceof Link link) {
      link(link);
    } else if (node instanceof StrongEmphasis) {
      wrapped("strong", node);
    } else if (node instanceof Emphasis) {
      wrapped("em", node);
    } else if (node instanceof Code code) {
      html.raw("<code>");
      page.text(code.getLiteral());
      html.raw("</code>");
    } else if (node instanceof HardLineBreak) {
      html.raw("<br>\n");
      page.space();
    } else if (node instanceof Image image) {
      image(image);
    } else if (node instanceof HtmlInline tag) {
      rawHtml.inline(tag.getLiteral(), Nodes.offset(tag), amongWords);
    } else if (node instanceof Strikethrough) {
      wrapped("del", node);
    } else if (node instanceof FootnoteReference reference && !page.isInLink()) {
      footnotes.reference(reference.block());
    } else {
      nodes(node.getFirstChild(), amongWords);
    }
  }

  private void wrapped(String element, Node node) {
    html.raw("<").raw(element).raw(">");
    nested(node);
    html.raw("</").raw(element).raw(">");
  }

  private void nested(Node node) {
    depth++;
    if (depth >= MarkdownReader.MAX_INLINES && !tooDeep) {
      tooDeep = true;
      page.flaw(Flaw.Kind.NESTED_TOO_DEEP, Nodes.offset(node), "");
    }
    children(node, true);
    depth--;
  }

  private void link(Link link) {
    if (page.isInLink() || !page.startLink(link.getDestination(), Nodes.offset(link))) {
      nested(link);
      return;
    }
    title(link.getTitle());
    html.raw(">");
    nested(link);
    html.raw("</a>");
    page.endLink();
  }

  private void title(@Nullable String title) {
    if (title != null && !title.isEmpty()) {
      html.attribute("title", title);
    }
  }

  private void image(Image image) {
    String alt = Nodes.words(image);
    int offset = Nodes.offset(image);
    Reference.Kind kind = Reference.Kind.IMAGE;
    if (page.reference(kind, "<img ", image.getDestination(), alt, offset, offset)) {
      html.attribute("alt", alt);
      title(image.getTitle());
      html.raw(">");
    } else {
      page.text(alt);
    }
  }
}
