package dev.helpcenter.policy;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * The allow-list: the elements and attributes of this tool's pages. No element is in it whose
 * content a browser would read as text in one place and as markup in another, unless {@link
 * PageScanner} makes sure that both are the same.
 */
final class Names {
  static final NameTable<Element> ELEMENTS = elements();
  static final NameTable<Attribute> ATTRIBUTES = attributes();

  /** What a page may load or lead to by {@code <link>}. */
  static final Set<String> LINKS =
      Set.of(
          "alternate",
          "apple-touch-icon",
          "author",
          "canonical",
          "help",
          "icon",
          "license",
          "manifest",
          "mask-icon",
          "me",
          "modulepreload",
          "next",
          "prefetch",
          "preload",
          "prev",
          "search",
          "shortcut",
          "stylesheet");

  /** Those that only tell of a page and may lead out of the site. */
  static final Set<String> DESCRIPTIVE_LINKS =
      Set.of("alternate", "author", "canonical", "help", "license", "me", "next", "prev");

  /** Fields for a search or a choice; nothing that a password or a code could be typed into. */
  static final Set<String> FIELDS =
      Set.of("button", "checkbox", "hidden", "radio", "reset", "search", "submit");

  private Names() {}

  private static NameTable<Element> elements() {
    Map<String, Element> names = new HashMap<>();
    add(
        names,
        Element.PLAIN,
        "html head body header footer main nav aside section article address");
    add(names, Element.PLAIN, "h1 h2 h3 h4 h5 h6 hgroup p div pre blockquote ul ol li dl dt dd hr");
    add(
        names,
        Element.PLAIN,
        "figure figcaption table caption colgroup col thead tbody tfoot tr td");
    add(
        names,
        Element.PLAIN,
        "th details summary dialog menu search a em strong b i u s small code");
    add(
        names,
        Element.PLAIN,
        "kbd samp var sub sup abbr mark q cite dfn bdi bdo span br wbr ruby rt");
    add(names, Element.PLAIN, "rp ins del time data img picture source audio video track label");
    add(names, Element.PLAIN, "button fieldset legend output progress meter");
    add(
        names,
        Element.PLAIN,
        "svg g path circle ellipse rect line polyline polygon defs symbol desc");
    add(names, Element.PLAIN, "lineargradient radialgradient stop clippath text tspan");
    add(names, Element.SCRIPT, "script");
    add(names, Element.TITLE, "title");
    add(names, Element.NOSCRIPT, "noscript");
    add(names, Element.META, "meta");
    add(names, Element.LINK, "link");
    add(names, Element.FORM, "form");
    add(names, Element.INPUT, "input");
    add(names, Element.USE, "use");
    return new NameTable<>(names);
  }

  private static NameTable<Attribute> attributes() {
    Map<String, Attribute> names = new HashMap<>();
    add(names, Attribute.ANY, "class id title lang dir translate hidden tabindex role name value");
    add(names, Attribute.ANY, "target download hreflang media sizes property itemprop itemscope");
    add(names, Attribute.ANY, "itemtype prefix vocab typeof resource alt width height loading");
    add(
        names,
        Attribute.ANY,
        "decoding fetchpriority crossorigin integrity async defer nomodule as");
    add(names, Attribute.ANY, "referrerpolicy color colspan rowspan scope headers abbr span start");
    add(
        names,
        Attribute.ANY,
        "reversed datetime open controls loop muted playsinline preload kind");
    add(names, Attribute.ANY, "srclang label default for placeholder autocapitalize autocorrect");
    add(
        names,
        Attribute.ANY,
        "spellcheck enterkeyhint inputmode checked disabled required readonly");
    add(
        names,
        Attribute.ANY,
        "autofocus minlength maxlength min max low high optimum inert popover");
    add(names, Attribute.ANY, "popovertarget popovertargetaction accesskey align valign border");
    add(
        names,
        Attribute.ANY,
        "xmlns version viewbox preserveaspectratio focusable d points cx cy r");
    add(
        names,
        Attribute.ANY,
        "rx ry x y x1 y1 x2 y2 dx dy transform opacity offset fill fill-rule");
    add(names, Attribute.ANY, "fill-opacity clip-rule stroke stroke-width stroke-linecap");
    add(names, Attribute.ANY, "stroke-linejoin stroke-dasharray stroke-opacity stroke-miterlimit");
    add(
        names,
        Attribute.ANY,
        "stop-color stop-opacity gradientunits gradienttransform text-anchor");
    add(names, Attribute.ANY, "font-size font-weight font-family xml:lang xml:space");
    add(names, Attribute.ADDRESS, "poster cite");
    add(names, Attribute.SOURCES, "srcset imagesrcset");
    add(names, Attribute.HREF, "href");
    add(names, Attribute.SRC, "src");
    add(names, Attribute.ACTION, "action");
    add(names, Attribute.TYPE, "type");
    add(names, Attribute.REL, "rel");
    add(names, Attribute.HTTP_EQUIV, "http-equiv");
    add(names, Attribute.CONTENT, "content");
    add(names, Attribute.CHARSET, "charset");
    add(names, Attribute.METHOD, "method");
    add(names, Attribute.AUTOCOMPLETE, "autocomplete");
    return new NameTable<>(names);
  }

  private static <V> void add(Map<String, V> names, V value, String list) {
    for (String name : list.split(" ")) {
      names.put(name, value);
    }
  }
}
