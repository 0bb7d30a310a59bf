package dev.helpcenter.source.markdown;

import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import dev.helpcenter.source.html.HtmlOutput;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Numbers footnotes in the order in which they are referred to, and writes them at the end. */
final class Footnotes {
  /** One footnote that was referred to. */
  private record Used(FootnoteBlock block, int number, List<String> references) {}

  private final HtmlOutput html;
  private final Map<FootnoteBlock, Used> byBlock = new IdentityHashMap<>();
  private final List<Used> inOrder = new ArrayList<>();

  Footnotes(HtmlOutput html) {
    this.html = html;
  }

  /** Writes the raised number that leads to the footnote. */
  void reference(FootnoteBlock block) {
    Used footnote = byBlock.computeIfAbsent(block, this::add);
    int times = footnote.references.size() + 1;
    String id = "fnref:" + footnote.number + (times == 1 ? "" : ":" + times);
    footnote.references.add(id);
    html.raw("<sup class=\"footnote-ref\"><a")
        .attribute("id", id)
        .attribute("href", "#fn:" + footnote.number)
        .raw(" role=\"doc-noteref\">" + footnote.number + "</a></sup>");
  }

  private Used add(FootnoteBlock block) {
    Used footnote = new Used(block, inOrder.size() + 1, new ArrayList<>());
    inOrder.add(footnote);
    return footnote;
  }

  /** Writes all footnotes that were referred to, also from within others. */
  void write(Consumer<FootnoteBlock> content) {
    if (inOrder.isEmpty()) {
      return;
    }
    html.raw("<div class=\"footnotes\" role=\"doc-endnotes\">\n<ol>\n");
    for (int i = 0; i < inOrder.size(); i++) {
      Used footnote = inOrder.get(i);
      html.raw("<li").attribute("id", "fn:" + footnote.number).raw(">\n");
      content.accept(footnote.block);
      html.raw("<p class=\"footnote-back\">");
      for (String id : footnote.references) {
        html.raw(id.equals(footnote.references.get(0)) ? "<a" : " <a")
            .attribute("href", "#" + id)
            .raw(" role=\"doc-backlink\" aria-label=\"Back to the text\">↩</a>");
      }
      html.raw("</p>\n</li>\n");
    }
    html.raw("</ol>\n</div>\n");
  }
}
