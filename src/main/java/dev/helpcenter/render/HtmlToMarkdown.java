package dev.helpcenter.render;

import dev.helpcenter.source.LowerCase;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;

/**
 * Writes an article's HTML as Markdown again: with its variables filled in, its snippets in place,
 * and its links as they are on the page. It knows the elements that articles may have; of others
 * the text remains. Articles come from strangers, and whoever shows the Markdown checks nothing: so
 * it has no element and no address that the HTML does not have.
 */
final class HtmlToMarkdown {
  /** Markdown takes no more digits for a number. */
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");

  private final String html;
  private final MarkdownWriter out = new MarkdownWriter();

  /** For each open list the number of the next item; negative for lists without numbers. */
  private final Deque<Integer> lists = new ArrayDeque<>();

  /** The addresses of the links that are open; empty for those that lead nowhere. */
  private final Deque<String> links = new ArrayDeque<>();

  /** The element whose text is taken as code; empty outside of code. */
  private String codeElement = "";

  private int codeDepth;
  private final StringBuilder code = new StringBuilder();

  /** How many cells are open: a table may stand in a cell. */
  private int openCells;

  private int columns;

  private HtmlToMarkdown(String html) {
    this.html = html;
  }

  static String convert(String html) {
    HtmlToMarkdown converter = new HtmlToMarkdown(html);
    converter.run();
    return converter.out.finish();
  }

  private void run() {
    int at = 0;
    while (at < html.length()) {
      int tag = html.indexOf('<', at);
      text(html.substring(at, tag < 0 ? html.length() : tag));
      if (tag < 0) {
        return;
      }
      at = HtmlTags.end(html, tag);
      String whole = html.substring(tag, at);
      if (whole.startsWith("</")) {
        close(LowerCase.of(whole.substring(2, whole.length() - 1).strip()));
      } else if (!whole.startsWith("<!")) {
        open(HtmlTags.name(whole), whole);
      }
    }
  }

  private void text(String raw) {
    if (!codeElement.isEmpty()) {
      code.append(Html.unescape(raw));
    } else {
      words(MarkdownText.singleBlanks(Html.unescape(raw)));
    }
  }

  private void words(String text) {
    String escaped = MarkdownText.escaped(text);
    out.words(links.isEmpty() ? MarkdownText.unlinked(escaped) : escaped);
  }

  private void open(String name, String tag) {
    if (!codeElement.isEmpty()) {
      openInCode(name);
    } else if (name.equals("td") || name.equals("th")) {
      openCell();
    } else if (openCells > 0) {
      openInCell(name, tag);
    } else {
      openBlock(name, tag);
    }
  }

  private void openBlock(String name, String tag) {
    switch (name) {
      case "p", "div", "section", "details", "summary", "dl", "dt" -> out.block();
      case "table" -> {
        out.block();
        columns = 0;
      }
      case "h1", "h2", "h3", "h4", "h5", "h6" -> out.heading(name.charAt(1) - '0');
      case "ul" -> list(-1);
      case "ol" -> list(first(attribute(tag, "start")));
      case "li" -> item();
      case "blockquote" -> {
        out.block();
        out.nest("> ", "> ");
      }
      case "dd" -> out.nestMeaning();
      case "tr" -> {
        out.row();
        columns = 0;
      }
      case "hr" -> out.rule();
      default -> openInline(name, tag);
    }
  }

  /** A cell is one line: of blocks in it the words remain. */
  private void openInCell(String name, String tag) {
    if (isBlock(name)) {
      out.words(" ");
    } else {
      openInline(name, tag);
    }
  }

  private void openInline(String name, String tag) {
    switch (name) {
      case "a" -> link(attribute(tag, "href"));
      case "img" -> image(tag);
      case "br" -> out.hardBreak();
      case "input" -> out.words("[ ] ");
      case "code", "pre" -> startCode(name);
      case "strong", "b" -> out.startEmphasis("**");
      case "em", "i" -> out.startEmphasis("*");
      case "del" -> out.startEmphasis("~~");
      default -> {
        // Means nothing in Markdown; its text remains.
      }
    }
  }

  private void close(String name) {
    if (!codeElement.isEmpty()) {
      closeInCode(name);
    } else if (name.equals("td") || name.equals("th")) {
      closeCell();
    } else if (openCells > 0 && isBlock(name)) {
      out.words(" ");
    } else {
      closeBlock(name);
    }
  }

  private void closeBlock(String name) {
    switch (name) {
      case "ul", "ol" -> {
        lists.pollLast();
        out.endBlock();
      }
      case "li" -> out.endItem();
      case "blockquote", "dd" -> out.endNested();
      case "thead" -> out.rowsBegin(columns);
      case "a" -> endLink();
      case "strong", "b", "em", "i", "del" -> out.endEmphasis();
      default -> {
        if (isBlock(name)) {
          out.endBlock();
        }
      }
    }
  }

  private static boolean isBlock(String name) {
    return switch (name) {
      case "p", "div", "section", "details", "summary", "dl", "dt", "dd" -> true;
      case "h1", "h2", "h3", "h4", "h5", "h6", "hr", "blockquote" -> true;
      case "ul", "ol", "li", "table", "thead", "tbody", "tfoot", "tr", "caption" -> true;
      default -> false;
    };
  }

  private void link(String address) {
    links.addLast(address);
    if (!address.isEmpty()) {
      out.startLink();
    }
  }

  private void endLink() {
    String address = links.isEmpty() ? "" : links.removeLast();
    if (!address.isEmpty()) {
      out.endLink(MarkdownAddress.of(address));
    }
  }

  private void image(String tag) {
    String alt = MarkdownText.oneLine(attribute(tag, "alt"));
    out.words("![" + alt + "](" + MarkdownAddress.of(attribute(tag, "src")) + ")");
  }

  private static String attribute(String tag, String name) {
    return Html.unescape(HtmlTags.attribute(tag, name));
  }

  private void list(int first) {
    if (lists.isEmpty()) {
      out.block();
    }
    lists.addLast(first);
  }

  /** The number that a list starts at; one that Markdown can't have counts as 1. */
  private static int first(String start) {
    return NUMBER.matcher(start).matches() ? Integer.parseInt(start) : 1;
  }

  private void item() {
    int number = lists.isEmpty() ? -1 : lists.removeLast();
    lists.addLast(number < 0 ? number : number + 1);
    String marker = number < 0 ? "- " : number + ". ";
    out.line();
    out.nest(marker, " ".repeat(marker.length()));
  }

  private void openCell() {
    if (openCells == 0) {
      columns++;
      out.startCell();
    }
    openCells++;
  }

  private void closeCell() {
    openCells--;
    if (openCells == 0) {
      out.endCell();
    }
  }

  private void startCode(String element) {
    codeElement = element;
    codeDepth = 1;
    code.setLength(0);
  }

  /** Code has no elements in Markdown. */
  private void openInCode(String name) {
    if (name.equals(codeElement)) {
      codeDepth++;
    } else if (name.equals("br")) {
      code.append('\n');
    }
  }

  private void closeInCode(String name) {
    if (!name.equals(codeElement) || --codeDepth > 0) {
      return;
    }
    boolean lines = codeElement.equals("pre") && !out.isInCell();
    codeElement = "";
    if (lines) {
      out.code(code.toString());
    } else {
      codeAmongWords(MarkdownText.singleBlanks(code.toString()));
    }
  }

  private void codeAmongWords(String text) {
    String bare = text.strip();
    out.words(text.startsWith(" ") ? " " : "");
    if (bare.isEmpty()) {
      return;
    }
    if (canBeSpan(bare)) {
      out.words(MarkdownCode.span(bare));
    } else {
      words(bare);
    }
    out.words(text.endsWith(" ") ? " " : "");
  }

  /**
   * Whether nothing but its own backticks can end the code: two pieces that touch share theirs, and
   * a backslash before a pipe makes programs disagree where a cell ends.
   */
  private boolean canBeSpan(String bare) {
    return !out.touches('`') && !(out.isInCell() && bare.contains("\\|"));
  }
}
