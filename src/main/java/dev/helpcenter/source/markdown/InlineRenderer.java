package dev.helpcenter.source.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.gfm.strikethrough.Strikethrough;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.helpcenter.source.Flaw;
import dev.helpcenter.source.Reference;

/** Writes what stands inside of paragraphs, headings and cells. */
final class InlineRenderer {
  private final Page page;
  private final HtmlOutput html;
  private final Footnotes footnotes;
  private final Document document;

  InlineRenderer(Page page, Footnotes footnotes, Document document) {
    this.page = page;
    this.html = page.html;
    this.footnotes = footnotes;
    this.document = document;
  }

  void children(Node parent) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      render(node);
    }
  }

  private void render(Node node) {
    if (node instanceof Text) {
      text(PlainText.unescape(node.getChars()));
    } else if (node instanceof SoftLineBreak) {
      html.raw("\n");
      page.sections.text(" ");
    } else if (node instanceof Link link) {
      link(node, link.getUrl(), link.getTitle());
    } else if (node instanceof StrongEmphasis) {
      wrapped("strong", node);
    } else if (node instanceof Emphasis) {
      wrapped("em", node);
    } else if (node instanceof Code code) {
      html.raw("<code>");
      text(PlainText.code(code.getText()));
      html.raw("</code>");
    } else if (node instanceof HardLineBreak) {
      html.raw("<br>\n");
      page.sections.text(" ");
    } else if (node instanceof HtmlEntity) {
      text(PlainText.unescape(node.getChars()));
    } else if (node instanceof Image image) {
      image(node, image.getUrl(), image.getTitle());
    } else if (node instanceof LinkRef || node instanceof ImageRef) {
      byReference((RefNode) node);
    } else if (node instanceof AutoLink link) {
      autoLink(node, link.getText().toString(), "");
    } else if (node instanceof MailLink link) {
      autoLink(node, link.getText().toString(), "mailto:");
    } else if (node instanceof Strikethrough) {
      wrapped("del", node);
    } else if (node instanceof Footnote footnote) {
      footnotes.reference(footnote);
    } else if (node instanceof HtmlInlineComment) {
      return;
    } else if (node instanceof HtmlInline) {
      page.flaw(Flaw.Kind.RAW_HTML_LEFT_OUT, node.getStartOffset(), node.getChars().toString());
    } else {
      children(node);
    }
  }

  private void text(CharSequence text) {
    html.text(text);
    page.sections.text(text);
  }

  private void wrapped(String element, Node node) {
    html.raw("<").raw(element).raw(">");
    children(node);
    html.raw("</").raw(element).raw(">");
  }

  private boolean refuses(Node node, String address) {
    String scheme = AddressPolicy.scheme(address);
    if (AddressPolicy.isAllowed(scheme)) {
      return false;
    }
    page.flaw(Flaw.Kind.RAW_HTML_NOT_ALLOWED, node.getStartOffset(), scheme + ":");
    return true;
  }

  private void link(Node node, BasedSequence url, BasedSequence title) {
    String target = AddressPolicy.clean(PlainText.unescape(url).toString());
    if (refuses(node, target)) {
      children(node);
      return;
    }
    openLink(node, target, PlainText.of(node));
    if (title.isNotNull() && !title.isEmpty()) {
      html.attribute("title", PlainText.unescape(title));
    }
    html.raw(">");
    children(node);
    html.raw("</a>");
  }

  private void openLink(Node node, String target, String text) {
    html.raw("<a ");
    html.reference(new Reference(Reference.Kind.LINK, target, text, page.place(node)));
  }

  private void autoLink(Node node, String text, String prefix) {
    String target = AddressPolicy.clean(prefix + text);
    if (refuses(node, target)) {
      text(text);
      return;
    }
    openLink(node, target, text);
    html.raw(">");
    text(text);
    html.raw("</a>");
  }

  private void image(Node node, BasedSequence url, BasedSequence title) {
    String target = AddressPolicy.clean(PlainText.unescape(url).toString());
    String alt = PlainText.of(node);
    if (refuses(node, target)) {
      text(alt);
      return;
    }
    html.raw("<img ");
    html.reference(new Reference(Reference.Kind.IMAGE, target, alt, page.place(node)));
    html.attribute("alt", alt);
    if (title.isNotNull() && !title.isEmpty()) {
      html.attribute("title", PlainText.unescape(title));
    }
    html.raw(" loading=\"lazy\">");
  }

  private void byReference(RefNode node) {
    com.vladsch.flexmark.ast.Reference definition = node.getReferenceNode(document);
    if (definition == null) {
      undefined(node);
    } else if (node instanceof ImageRef) {
      image(node, definition.getUrl(), definition.getTitle());
    } else {
      link(node, definition.getUrl(), definition.getTitle());
    }
  }

  /** Brackets that refer to nothing are text. */
  private void undefined(RefNode node) {
    if (!node.hasChildren()) {
      text(PlainText.unescape(node.getChars()));
      return;
    }
    BasedSequence chars = node.getChars();
    text(PlainText.unescape(chars.prefixOf(node.getChildChars())));
    children(node);
    text(PlainText.unescape(chars.suffixOf(node.getChildChars())));
  }
}
