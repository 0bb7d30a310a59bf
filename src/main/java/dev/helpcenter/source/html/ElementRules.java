package dev.helpcenter.source.html;

import dev.helpcenter.source.html.ElementRule.Model;
import dev.helpcenter.source.html.ElementRule.Value;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** The allow-list of raw HTML: what is not here does not reach a page. */
final class ElementRules {
  private static final Map<String, Value> GLOBAL =
      attributes("class title lang dir translate aria-label aria-hidden", Value.TEXT);

  /** Elements whose content is no text of the page: it is left out with them. */
  private static final Set<String> OPAQUE =
      words(
          "script style iframe object embed applet noscript template svg math textarea title head"
              + " select xmp plaintext noembed noframes canvas");

  /** Elements that run code, load pages, or ask readers for input. */
  private static final Set<String> THREATS =
      words(
          "script style iframe object embed applet form input button select textarea option base"
              + " meta link frame frameset svg math template noscript portal xmp plaintext noembed"
              + " noframes keygen isindex marquee dialog html head body title");

  /** Elements of HTML that are harmless, but out of use or without sense in an article. */
  private static final Set<String> OUT_OF_USE =
      words(
          "acronym area big blink canvas center data datalist dir fieldset font hgroup label legend"
              + " main map menu meter nobr optgroup output param progress search slot strike tt");

  private static final Map<String, ElementRule> RULES = rules();

  private ElementRules() {}

  private static Set<String> words(String list) {
    return Set.of(list.split(" "));
  }

  private static Map<String, Value> attributes(String names, Value value) {
    Map<String, Value> attributes = new HashMap<>();
    for (String name : names.split(" ")) {
      attributes.put(name, value);
    }
    return Map.copyOf(attributes);
  }

  private static Map<String, ElementRule> rules() {
    Table table = new Table();
    table.phrasing(
        "em strong b i u s small code kbd samp var sub sup abbr mark q cite dfn bdi bdo span");
    table.phrasing("ruby rt rp ins del time picture audio video a");
    table.flow(
        "p div pre blockquote ul ol dl table figure details section article header footer aside");
    table.flow("h1 h2 h3 h4 h5 h6 address");
    table.add(Model.VOID, "br wbr");
    table.add(Model.VOID, "hr img source track col");
    table.child("li", "ul ol");
    table.child("dt dd", "dl div");
    table.child("caption colgroup thead tbody tfoot", "table");
    table.child("tr", "table thead tbody tfoot");
    table.child("td th", "tr");
    table.child("summary", "details");
    table.child("figcaption", "figure");
    table.child("source", "video audio");
    table.child("track", "video audio");
    table.child("col", "colgroup");
    table.allow("a", "href", Value.LINK);
    table.allow("a", "target rel", Value.UNUSED);
    table.allow("img", "src", Value.IMAGE);
    table.allow("img", "alt width height loading decoding", Value.UNUSED);
    table.allow("video", "poster", Value.POSTER);
    table.allow("video audio source track", "src", Value.MEDIA);
    table.allow("video audio", "controls loop muted playsinline", Value.BOOLEAN);
    table.allow("video", "width height", Value.NUMBER);
    table.allow("video audio", "preload", Value.TEXT);
    table.allow("source", "type media", Value.TEXT);
    table.allow("track", "kind srclang label", Value.TEXT);
    table.allow("track", "default", Value.BOOLEAN);
    table.allow("details", "open", Value.BOOLEAN);
    table.allow("ol", "start", Value.NUMBER);
    table.allow("ol", "reversed", Value.BOOLEAN);
    table.allow("li", "value", Value.NUMBER);
    table.allow("td th", "colspan rowspan", Value.NUMBER);
    table.allow("td th", "headers", Value.TEXT);
    table.allow("th", "scope abbr", Value.TEXT);
    table.allow("col colgroup", "span", Value.NUMBER);
    table.allow("time ins del", "datetime", Value.TEXT);
    table.allow("table", "border cellpadding cellspacing summary", Value.UNUSED);
    return table.rules();
  }

  static Optional<ElementRule> rule(String element) {
    return Optional.ofNullable(RULES.get(element));
  }

  /** What the value of an attribute must be; empty if an element may not have it. */
  static Optional<Value> value(ElementRule rule, String attribute) {
    Value own = rule.attributes().get(attribute);
    return Optional.ofNullable(own == null ? GLOBAL.get(attribute) : own);
  }

  static boolean isThreat(String element) {
    return THREATS.contains(element);
  }

  /** Whether it is an element at all, rather than words that somebody put into brackets. */
  static boolean isKnown(String element) {
    return RULES.containsKey(element) || isThreat(element) || OUT_OF_USE.contains(element);
  }

  static boolean isOpaque(String element) {
    return OPAQUE.contains(element);
  }

  /** Whether an attribute can run code or replace what a page shows. */
  static boolean isThreatAttribute(String attribute) {
    return attribute.startsWith("on")
        || attribute.equals("srcdoc")
        || attribute.equals("formaction")
        || attribute.endsWith(":href");
  }

  /** The rules while they are written down. */
  private static final class Table {
    private final Map<String, ElementRule> rules = new HashMap<>();

    void add(Model model, String names) {
      for (String name : names.split(" ")) {
        rules.put(name, new ElementRule(model, new HashMap<>(), new HashSet<>()));
      }
    }

    void phrasing(String names) {
      add(Model.PHRASING, names);
    }

    void flow(String names) {
      add(Model.FLOW, names);
    }

    void child(String names, String parents) {
      for (String name : names.split(" ")) {
        if (!rules.containsKey(name)) {
          add(Model.FLOW, name);
        }
        rule(name).parents().addAll(Arrays.asList(parents.split(" ")));
      }
    }

    void allow(String elements, String names, Value value) {
      for (String element : elements.split(" ")) {
        rule(element).attributes().putAll(attributes(names, value));
      }
    }

    private ElementRule rule(String element) {
      return Objects.requireNonNull(rules.get(element), element);
    }

    Map<String, ElementRule> rules() {
      rules.replaceAll(
          (name, rule) ->
              new ElementRule(
                  rule.model(), Map.copyOf(rule.attributes()), Set.copyOf(rule.parents())));
      return Map.copyOf(rules);
    }
  }
}
