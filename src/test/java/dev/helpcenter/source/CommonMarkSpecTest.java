package dev.helpcenter.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Markdown comes out as CommonMark's specification says, but for what is named here. */
class CommonMarkSpecTest {
  /** Sections about raw HTML, of which articles may hold only what is on a list. */
  private static final Set<String> RAW_HTML = Set.of("HTML blocks", "Raw HTML");

  /** Tags that Markdown itself makes; an example with others is about raw HTML. */
  private static final String OTHER_TAG =
      "(?s).*<(?!/?(p|em|strong|code|pre|a|ul|ol|li|h[1-6]|br|hr|img|blockquote)\\b).*";

  private static final String TAG_IN_MARKDOWN = "holds a tag of raw HTML";
  private static final String SCHEME = "this scheme is not allowed in an address";
  private static final String DEFINITION = "flexmark reads no definition in an underlined heading";
  private static final String INDENTED_ITEM = "flexmark takes an item indented too far as an item";

  private static final Map<Integer, String> DIFFERENT =
      Map.ofEntries(
          Map.entry(28, "flexmark fills in a character's number of eight digits"),
          Map.entry(146, "flexmark allows no tilde after a fence of tildes"),
          Map.entry(215, DEFINITION),
          Map.entry(216, DEFINITION),
          Map.entry(312, INDENTED_ITEM),
          Map.entry(313, INDENTED_ITEM),
          Map.entry(344, TAG_IN_MARKDOWN),
          Map.entry(475, TAG_IN_MARKDOWN),
          Map.entry(476, TAG_IN_MARKDOWN),
          Map.entry(477, TAG_IN_MARKDOWN),
          Map.entry(500, SCHEME),
          Map.entry(540, "flexmark takes a capital sharp s not for two letters"),
          Map.entry(552, "keeps a space that nobody sees"),
          Map.entry(596, SCHEME),
          Map.entry(598, SCHEME),
          Map.entry(599, SCHEME),
          Map.entry(601, SCHEME),
          Map.entry(642, TAG_IN_MARKDOWN),
          Map.entry(643, TAG_IN_MARKDOWN));

  @Test
  void examplesComeOutAsSpecified() throws IOException {
    int compared = 0;
    Set<Integer> different = new TreeSet<>();
    for (SpecExample example : SpecExample.all()) {
      if (!RAW_HTML.contains(example.section()) && !example.html().matches(OTHER_TAG)) {
        compared++;
        if (!flat(Reading.html(example.markdown())).equals(flat(example.html()))) {
          different.add(example.number());
        }
      }
    }
    assertThat(compared).isGreaterThan(550);
    assertThat(different).isEqualTo(new TreeSet<>(DIFFERENT.keySet()));
  }

  /** The HTML without what articles have more, and with addresses as they are read. */
  private static String flat(String html) {
    Document page = Jsoup.parseBodyFragment(html);
    page.outputSettings().prettyPrint(false);
    for (Element element : page.body().getAllElements()) {
      element.removeAttr("id").removeAttr("tabindex").removeAttr("class");
      for (String name : new String[] {"href", "src"}) {
        if (element.hasAttr(name)) {
          element.attr(name, decoded(element.attr(name)));
        }
      }
    }
    return page.body()
        .html()
        .replaceAll("\\s*(</?(?:p|ul|ol|li|h[1-6]|hr|blockquote|pre)>)\\s*", "$1")
        .strip();
  }

  private static String decoded(String address) {
    return URLDecoder.decode(
        address.replace("+", "%2B").replaceAll("%(?![0-9A-Fa-f]{2})", "%25"),
        StandardCharsets.UTF_8);
  }
}
