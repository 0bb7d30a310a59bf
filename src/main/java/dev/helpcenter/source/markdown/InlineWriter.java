package dev.helpcenter.source.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.gfm.strikethrough.Strikethrough;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.helpcenter.source.Flaw;
import dev.helpcenter.source.html.HtmlOutput;
import dev.helpcenter.source.html.PageWriter;
import dev.helpcenter.source.html.RawHtml;
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
    if (node instanceof Text || node instanceof HtmlEntity) {
      page.text(Nodes.unescaped(node.getChars()));
    } else if (node instanceof SoftLineBreak) {
      html.raw("\n");
      page.space();
    } else if (node instanceof Link link) {
      link(link, link);
    } else if (node instanceof StrongEmphasis) {
      wrapped("strong", node);
    } else if (node instanceof Emphasis) {
      wrapped("em", node);
    } else if (node instanceof Code code) {
      html.raw("<code>");
      page.text(Nodes.code(code));
      html.raw("</code>");
    } else if (node instanceof HardLineBreak) {
      html.raw("<br>\n");
      page.space();
    } else if (node instanceof Image image) {
      image(image, image);
    } else if (node instanceof HtmlInlineBase tag) {
      rawHtml.inline(Nodes.text(tag.getChars()), Nodes.offset(tag), amongWords);
    } else if (node instanceof Strikethrough) {
      wrapped("del", node);
    } else if (node instanceof RefNode reference) {
      byLabel(reference, amongWords);
    } else if (node instanceof AutoLink address) {
      bare(address, "", address.getText());
    } else if (node instanceof MailLink address) {
      bare(address, "mailto:", address.getText());
    } else if (node instanceof Footnote footnote) {
      footnote(footnote, amongWords);
    } else {
      nodes(node.getFirstChild(), amongWords);
    }
  }

  private void footnote(Footnote footnote, boolean amongWords) {
    if (!footnote.isDefined()) {
      inBrackets(footnote, amongWords);
    } else if (!page.isInLink()) {
      footnotes.reference(footnote.getFootnoteBlock());
    }
  }

  /** A link or image whose address is defined elsewhere, or else is text in brackets. */
  private void byLabel(RefNode node, boolean amongWords) {
    Reference definition = node.isDefined() ? node.getReferenceNode(node.getDocument()) : null;
    if (definition == null) {
      inBrackets(node, amongWords);
    } else if (node instanceof ImageRef) {
      image(node, definition);
    } else {
      link(node, definition);
    }
  }

  private void inBrackets(Node node, boolean amongWords) {
    page.text(Nodes.unescaped(Nodes.before(node)));
    nodes(node.getFirstChild(), amongWords);
    page.text(Nodes.unescaped(Nodes.after(node)));
  }

  private void wrapped(String element, Node node) {
    html.raw("<").raw(element).raw(">");
    nested(node);
    html.raw("</").raw(element).raw(">");
  }

  private void nested(Node node) {
    if (depth >= MarkdownLimits.MAX_INLINES) {
      if (!tooDeep) {
        tooDeep = true;
        page.flaw(Flaw.Kind.NESTED_TOO_DEEP, Nodes.offset(node), "");
      }
      return;
    }
    depth++;
    children(node, true);
    depth--;
  }

  private void link(Node node, LinkNodeBase target) {
    String address = Nodes.unescaped(target.getUrl());
    if (page.isInLink() || !page.startLink(address, Nodes.offset(node))) {
      nested(node);
      return;
    }
    title(target);
    html.raw(">");
    nested(node);
    html.raw("</a>");
    page.endLink();
  }

  /** An address in angle brackets. */
  private void bare(Node node, String scheme, BasedSequence address) {
    boolean link = !page.isInLink() && page.startLink(scheme + address, Nodes.offset(node));
    html.raw(link ? ">" : "");
    page.text(Nodes.text(address));
    if (link) {
      html.raw("</a>");
      page.endLink();
    }
  }

  private void title(LinkNodeBase target) {
    if (!target.getTitle().isEmpty()) {
      html.attribute("title", Nodes.unescaped(target.getTitle()));
    }
  }

  private void image(Node node, LinkNodeBase target) {
    String alt = Nodes.words(node);
    int offset = Nodes.offset(node);
    dev.helpcenter.source.Reference.Kind kind = dev.helpcenter.source.Reference.Kind.IMAGE;
    String address = Nodes.unescaped(target.getUrl());
    if (page.reference(kind, "<img ", address, alt, offset, offset)) {
      html.attribute("alt", alt);
      title(target);
      html.raw(">");
    } else {
      page.text(alt);
    }
  }
}
