package dev.helpcenter.source.markdown;

import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Numbers footnotes in the order in which they are referred to, and writes them at the end. */
final class Footnotes {
  private final Page page;
  private final Map<FootnoteBlock, List<String>> references = new LinkedHashMap<>();

  Footnotes(Page page) {
    this.page = page;
  }

  /** Writes the raised number that leads to the footnote. */
  void reference(Footnote node) {
    FootnoteBlock block = node.getFootnoteBlock();
    if (block == null) {
      page.html.text(node.getChars());
      return;
    }
    List<String> ids = references.computeIfAbsent(block, b -> new ArrayList<>());
    int number = new ArrayList<>(references.keySet()).indexOf(block) + 1;
    String id = "fnref:" + number + (ids.isEmpty() ? "" : ":" + (ids.size() + 1));
    ids.add(id);
    page.html
        .raw("<sup class=\"footnote-ref\"><a")
        .attribute("id", id)
        .attribute("href", "#fn:" + number)
        .raw(" role=\"doc-noteref\">" + number + "</a></sup>");
  }

  /** Writes all footnotes that were referred to. */
  void write(Consumer<FootnoteBlock> content) {
    if (references.isEmpty()) {
      return;
    }
    page.html.raw("<section class=\"footnotes\" role=\"doc-endnotes\">\n<ol>\n");
    int number = 0;
    for (Map.Entry<FootnoteBlock, List<String>> footnote : List.copyOf(references.entrySet())) {
      number++;
      page.html.raw("<li").attribute("id", "fn:" + number).raw(">");
      content.accept(footnote.getKey());
      for (String id : footnote.getValue()) {
        page.html
            .raw(" <a")
            .attribute("href", "#" + id)
            .raw(
                " class=\"footnote-back\" role=\"doc-backlink\" aria-label=\"Back to the text\">↩</a>");
      }
      page.html.raw("</li>\n");
    }
    page.html.raw("</ol>\n</section>\n");
  }
}
