package dev.helpcenter.render;

import dev.helpcenter.source.LowerCase;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes an article's HTML as Markdown again: with its variables filled in, its snippets in place,
 * and its links as they are on the page. It knows the elements that articles may have; of others
 * the text remains.
 */
final class HtmlToMarkdown {
  private final String html;
  private final StringBuilder out = new StringBuilder();

  /** What each line of the blocks that are open starts with: quotation marks, indentation. */
  private final Deque<String> prefixes = new ArrayDeque<>();

  /** For each open list the number of the next item; negative for lists without numbers. */
  private final Deque<Integer> lists = new ArrayDeque<>();

  private final Deque<String> links = new ArrayDeque<>();

  /** Line breaks that are due before the next text. */
  private int due;

  /** Whether nothing stands in the innermost block yet. */
  private boolean fresh = true;

  private boolean verbatim;
  private boolean code;
  private int cells;

  private HtmlToMarkdown(String html) {
    this.html = html;
  }

  static String convert(String html) {
    HtmlToMarkdown converter = new HtmlToMarkdown(html);
    converter.run();
    return converter.out.toString().strip() + "\n";
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

  private void open(String name, String tag) {
    switch (name) {
      case "p", "div", "section", "details", "summary", "dl", "table", "dt" -> block();
      case "h1", "h2", "h3", "h4", "h5", "h6" -> {
        block();
        write("#".repeat(name.charAt(1) - '0') + " ");
      }
      case "ul" -> list(-1);
      case "ol" -> list(1);
      case "li" -> item();
      case "blockquote" -> {
        block();
        nest("> ", "> ");
      }
      case "dd" -> {
        line();
        nest(": ", "  ");
      }
      case "tr" -> {
        line();
        write("|");
        cells = 0;
      }
      case "th", "td" -> {
        write(endsWithBlank() ? "" : " ");
        cells++;
      }
      case "pre" -> {
        block();
        write("```");
        line();
        verbatim = true;
      }
      case "hr" -> {
        block();
        write("---");
      }
      default -> inline(name, tag);
    }
  }

  private void inline(String name, String tag) {
    switch (name) {
      case "a" -> {
        links.addLast(attribute(tag, "href"));
        write("[");
      }
      case "img" -> write("![" + attribute(tag, "alt") + "](" + attribute(tag, "src") + ")");
      case "br" -> {
        write("\\");
        line();
      }
      case "input" -> {
        write("[ ] ");
        fresh = true;
      }
      case "code" -> {
        emphasis(name);
        code = true;
      }
      default -> emphasis(name);
    }
  }

  private void close(String name) {
    switch (name) {
      case "ul", "ol" -> lists.pollLast();
      case "li", "blockquote", "dd" -> {
        prefixes.pollLast();
        fresh = false;
      }
      case "th", "td" -> write(" |");
      case "thead" -> {
        line();
        write("|" + " --- |".repeat(cells));
      }
      case "pre" -> {
        verbatim = false;
        line();
        write("```");
      }
      case "a" -> write("](" + links.removeLast() + ")");
      case "code" -> {
        code = false;
        emphasis(name);
      }
      default -> emphasis(name);
    }
  }

  private void emphasis(String name) {
    switch (name) {
      case "strong", "b" -> write("**");
      case "em", "i" -> write("*");
      case "del" -> write("~~");
      case "code" -> write(verbatim ? "" : "`");
      default -> {
        // Means nothing in Markdown; its text remains.
      }
    }
  }

  private static String attribute(String tag, String name) {
    return Html.unescape(HtmlTags.attribute(tag, name));
  }

  private void list(int first) {
    if (lists.isEmpty()) {
      block();
    }
    lists.addLast(first);
  }

  private void item() {
    int number = lists.isEmpty() ? -1 : lists.removeLast();
    lists.addLast(number < 0 ? number : number + 1);
    String marker = number < 0 ? "- " : number + ". ";
    line();
    nest(marker, " ".repeat(marker.length()));
  }

  /** Starts a block inside of a block: its first line and its others start differently. */
  private void nest(String first, String others) {
    write(first);
    prefixes.addLast(others);
    fresh = true;
  }

  /** What follows is a block of its own, unless it is the first thing in its block. */
  private void block() {
    due = fresh ? due : 2;
  }

  private void line() {
    due = fresh ? due : Math.max(due, 1);
  }

  private void text(String raw) {
    if (verbatim) {
      String[] lines = Html.unescape(raw).split("\n", -1);
      for (int i = 0; i < lines.length; i++) {
        due += i > 0 ? 1 : 0;
        write(lines[i]);
      }
      return;
    }
    String words = MarkdownText.singleBlanks(Html.unescape(raw));
    boolean starts = fresh || due > 0 || endsWithBlank();
    String shown = starts ? words.stripLeading() : words;
    write(code ? shown : MarkdownText.escaped(shown));
  }

  private boolean endsWithBlank() {
    return !out.isEmpty() && out.charAt(out.length() - 1) == ' ';
  }

  private void write(String text) {
    if (text.isEmpty()) {
      return;
    }
    if (due > 0) {
      while (endsWithBlank()) {
        out.setLength(out.length() - 1);
      }
      String prefix = String.join("", prefixes);
      out.append(("\n" + prefix.stripTrailing()).repeat(due - 1)).append('\n').append(prefix);
      due = 0;
    }
    out.append(text);
    fresh = false;
  }
}
