package dev.helpcenter.source.html;

import dev.helpcenter.source.Flaw;
import dev.helpcenter.source.Slip;
import dev.helpcenter.source.html.ElementRule.Model;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import org.jsoup.parser.Parser;

/**
 * Writes the raw HTML of an article: only what is on the list, and balanced, so that it cannot end
 * what the page around it has opened. Not thread-safe.
 */
public final class RawHtml {
  private static final Set<String> ENDS_PARAGRAPH =
      Set.of(
          "p",
          "div",
          "pre",
          "blockquote",
          "ul",
          "ol",
          "dl",
          "table",
          "figure",
          "details",
          "hr",
          "section",
          "article",
          "header",
          "footer",
          "aside",
          "address",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6");

  /** The elements whose end tags HTML lets authors leave out. */
  private static final Set<String> ENDS_BY_ITSELF =
      Set.of(
          "p",
          "li",
          "dt",
          "dd",
          "rt",
          "rp",
          "caption",
          "colgroup",
          "thead",
          "tbody",
          "tfoot",
          "tr",
          "td",
          "th");

  private static final int MAX_DEPTH = 100;

  /**
   * An element that is not closed yet.
   *
   * @param offset where it begins
   */
  private record Open(String name, boolean link, int offset) {}

  private static final Set<String> KEEPS_SIGNS = Set.of("pre", "code", "kbd", "samp", "var");

  private final PageWriter page;
  private final boolean amongMarkdown;
  private final HtmlOutput html;
  private final AttributeWriter attributes;
  private final List<Open> open = new ArrayList<>();

  /** How many elements of a name were not begun, whose ends are therefore no surprise. */
  private final Map<String, Integer> leftOut = new HashMap<>();

  private int floor;
  private boolean tooDeep;

  /**
   * @param amongMarkdown whether the rest of the text is Markdown, so that its signs in HTML were
   *     not meant for readers
   */
  public RawHtml(PageWriter page, boolean amongMarkdown) {
    this.page = page;
    this.amongMarkdown = amongMarkdown;
    this.html = page.html();
    this.attributes = new AttributeWriter(page);
  }

  /**
   * Enters an element that Markdown made. Raw HTML inside can only close what was opened inside.
   *
   * @return what to give to {@link #leave}
   */
  public int enter() {
    int before = floor;
    floor = open.size();
    return before;
  }

  /** Closes what is still open inside, and leaves. */
  public void leave(int before) {
    closeAll();
    floor = before;
  }

  /** Closes what is still open at this level. */
  public void closeAll() {
    closeUnfinished(floor);
  }

  /** Closes elements whose ends nobody has written. */
  private void closeUnfinished(int size) {
    while (open.size() > size) {
      Open last = open.get(open.size() - 1);
      if (!ENDS_BY_ITSELF.contains(last.name)) {
        page.flaw(Flaw.Kind.RAW_HTML_UNBALANCED, last.offset, "<" + last.name + ">");
      }
      closeLast();
    }
  }

  private void closeLast() {
    Open last = open.remove(open.size() - 1);
    if (last.link) {
      page.endLink();
    }
    html.raw("</" + last.name + ">");
    if (!isPhrasing(last.name)) {
      page.sections().endBlock();
    }
  }

  private static boolean isPhrasing(String name) {
    return ElementRules.rule(name).map(rule -> rule.model() == Model.PHRASING).orElse(true);
  }

  /** Whether a tag opens what cannot stand in a paragraph. */
  public static boolean isFlow(String tag) {
    return new TagReader(tag)
        .read(0)
        .filter(t -> !t.closing())
        .flatMap(t -> ElementRules.rule(t.name()))
        .map(rule -> rule.model() == Model.FLOW)
        .orElse(false);
  }

  /**
   * Writes one tag, comment or declaration that stands among words.
   *
   * @param amongWords whether elements that hold paragraphs cannot stand here
   */
  public void inline(String tag, int offset, boolean amongWords) {
    TagReader reader = new TagReader(tag);
    Optional<Tag> read = reader.read(0);
    if (read.isPresent()) {
      tag(read.get(), tag, i -> offset + i, amongWords);
    } else if (reader.commentEnd(0) < 0) {
      page.text(tag);
    }
  }

  /**
   * Writes tags with the text between them.
   *
   * @param offsets from an index of it to an offset in the body
   */
  public void block(String raw, IntUnaryOperator offsets) {
    TagReader reader = new TagReader(raw);
    boolean judged = !amongMarkdown;
    int i = 0;
    while (i < raw.length()) {
      int next = raw.indexOf('<', i);
      if (next < 0) {
        next = raw.length();
      }
      String text = raw.substring(i, next);
      text(text);
      judged = judged || tellSigns(text, i, offsets);
      i = next;
      if (i < raw.length()) {
        i = markup(reader, raw, i, offsets);
      }
    }
  }

  private int markup(TagReader reader, String raw, int start, IntUnaryOperator offsets) {
    int commentEnd = reader.commentEnd(start);
    if (commentEnd > 0) {
      return commentEnd;
    }
    Optional<Tag> read = reader.read(start);
    if (read.isEmpty()) {
      page.text("<");
      return start + 1;
    }
    Tag tag = read.get();
    tag(tag, raw, offsets, false);
    return !tag.closing() && ElementRules.isOpaque(tag.name()) ? endOfContent(raw, tag) : tag.end();
  }

  /** Where the content of an element ends that is left out as a whole. */
  private static int endOfContent(String raw, Tag tag) {
    String end = "</" + tag.name();
    for (int i = raw.indexOf("</", tag.end()); i >= 0; i = raw.indexOf("</", i + 2)) {
      if (raw.regionMatches(true, i, end, 0, end.length())) {
        int close = raw.indexOf('>', i);
        return close < 0 ? raw.length() : close + 1;
      }
    }
    return raw.length();
  }

  /** Tells the first sign of Markdown in a text; the others of its block go with it. */
  private boolean tellSigns(String text, int start, IntUnaryOperator offsets) {
    Optional<MarkdownSigns.Found> signs =
        text.isBlank() ? Optional.empty() : MarkdownSigns.in(text);
    if (signs.isEmpty() || open.stream().anyMatch(one -> KEEPS_SIGNS.contains(one.name))) {
      return false;
    }
    int offset = offsets.applyAsInt(start + signs.get().start());
    page.slip(Slip.MARKDOWN_IN_HTML, offset, signs.get().words());
    return true;
  }

  private void text(String text) {
    if (text.isEmpty()) {
      return;
    }
    boolean entities = text.indexOf('&') >= 0;
    if (entities) {
      html.entities(text);
      page.words(Parser.unescapeEntities(text, false));
    } else {
      page.text(text);
    }
  }

  private void tag(Tag tag, String raw, IntUnaryOperator offsets, boolean amongWords) {
    Optional<ElementRule> rule = ElementRules.rule(tag.name());
    if (tag.closing()) {
      if (rule.isPresent()) {
        end(tag, offsets);
      } else if (!ElementRules.isKnown(tag.name())) {
        page.text(raw.substring(tag.start(), tag.end()));
      }
    } else if (rule.isEmpty()) {
      refuse(tag, raw, offsets);
    } else {
      start(tag, rule.get(), offsets, amongWords);
    }
  }

  private void refuse(Tag tag, String raw, IntUnaryOperator offsets) {
    boolean threat = ElementRules.isThreat(tag.name());
    Flaw.Kind kind = threat ? Flaw.Kind.RAW_HTML_NOT_ALLOWED : Flaw.Kind.RAW_HTML_LEFT_OUT;
    String name = tag.name().length() > 40 ? tag.name().substring(0, 40) : tag.name();
    page.flaw(kind, offsets.applyAsInt(tag.start()), "<" + name + ">");
    if (!ElementRules.isKnown(tag.name())) {
      page.text(raw.substring(tag.start(), tag.end()));
    }
  }

  private void end(Tag tag, IntUnaryOperator offsets) {
    int found = open.size() - 1;
    while (found >= floor && !open.get(found).name.equals(tag.name())) {
      found--;
    }
    if (found >= floor) {
      closeUnfinished(found + 1);
      closeLast();
    } else if (!endsWhatWasLeftOut(tag.name())) {
      String end = "</" + tag.name() + ">";
      page.flaw(Flaw.Kind.RAW_HTML_UNBALANCED, offsets.applyAsInt(tag.start()), end);
    }
  }

  private boolean endsWhatWasLeftOut(String name) {
    Integer count = leftOut.remove(name);
    if (count != null && count > 1) {
      leftOut.put(name, count - 1);
    }
    return count != null;
  }

  private void start(Tag tag, ElementRule rule, IntUnaryOperator offsets, boolean amongWords) {
    String name = tag.name();
    if (!amongWords) {
      closeImplied(name);
    }
    if (open.size() >= MAX_DEPTH) {
      if (!tooDeep) {
        tooDeep = true;
        page.flaw(Flaw.Kind.NESTED_TOO_DEEP, offsets.applyAsInt(tag.start()), "<" + name + ">");
      }
      leftOut.merge(name, 1, Integer::sum);
      return;
    }
    boolean misplaced =
        (amongWords && rule.model() == Model.FLOW)
            || (!rule.parents().isEmpty() && !rule.parents().contains(last()))
            || (name.equals("a") && page.isInLink());
    if (misplaced) {
      page.flaw(Flaw.Kind.RAW_HTML_LEFT_OUT, offsets.applyAsInt(tag.start()), "<" + name + ">");
      leftOut.merge(name, 1, Integer::sum);
      return;
    }
    if (name.equals("h1")) {
      page.flaw(Flaw.Kind.SECOND_TITLE, offsets.applyAsInt(tag.start()), "<h1>");
    }
    boolean link = attributes.write(tag, rule, offsets);
    if (name.equals("br")) {
      page.space();
    }
    if (rule.model() != Model.VOID) {
      open.add(new Open(name, link, offsets.applyAsInt(tag.start())));
      if (tag.selfClosing()) {
        closeLast();
      }
    }
  }

  private String last() {
    return open.size() > floor ? open.get(open.size() - 1).name : "";
  }

  /** Closes elements whose end tags may be left out in HTML. */
  private void closeImplied(String name) {
    switch (name) {
      case "li" -> closeUpTo(Set.of("li"), Set.of("ul", "ol"));
      case "dt", "dd" -> closeUpTo(Set.of("dt", "dd"), Set.of("dl"));
      case "td", "th" -> closeUpTo(Set.of("td", "th"), Set.of("tr", "table"));
      case "colgroup" -> closeUpTo(Set.of("caption"), Set.of("table"));
      case "tr" -> closeUpTo(Set.of("tr", "caption", "colgroup"), Set.of("table"));
      case "thead", "tbody", "tfoot" ->
          closeUpTo(Set.of("thead", "tbody", "tfoot", "colgroup", "caption"), Set.of("table"));
      default -> {
        if (ENDS_PARAGRAPH.contains(name)) {
          closeUpTo(Set.of("p"), Set.of("div", "td", "th", "li", "dd", "details", "blockquote"));
        }
      }
    }
  }

  private void closeUpTo(Set<String> names, Set<String> scope) {
    for (int i = open.size() - 1; i >= floor && !scope.contains(open.get(i).name); i--) {
      if (names.contains(open.get(i).name)) {
        closeUnfinished(i);
        return;
      }
    }
  }
}
