package dev.helpcenter.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.MutableDataSet;
import dev.helpcenter.site.OutputFile;
import dev.helpcenter.site.Site;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Text of strangers stays text in the Markdown copies: whoever shows them gets no element and no
 * address that the page does not have.
 */
class MarkdownSafetyTest {
  private static final String IMAGE = "<img src=x onerror=alert(1)>";

  private static final List<String> TEXTS =
      List.of(
          IMAGE,
          "Safe](https://evil.example/login) x " + IMAGE + " [y",
          "<script>alert(1)</script> [idcare.org](https://evil.example/)",
          "![a](https://evil.example/x.png)",
          "[idcare.org][a]",
          "[a]: https://evil.example/",
          "<https://evil.example/>",
          "<a@evil.example>",
          "https://evil.example/ and www.evil.example",
          "x`" + IMAGE + "`",
          "`" + IMAGE + "`",
          "``" + IMAGE,
          "``` " + IMAGE,
          "`",
          "` `",
          "a ` b `` c ``` d",
          "\\" + IMAGE,
          "\\`" + IMAGE + "\\`",
          "x\\",
          "x\\\\",
          "\\|" + IMAGE,
          "a|" + IMAGE + "|b",
          "x`\\|" + IMAGE + "`",
          "1. one",
          "12) twelve",
          "1.",
          "- dash",
          "-",
          "+ plus",
          "* star",
          "# number",
          "## two ##",
          "C #",
          "> quoted",
          "---",
          "===",
          "***",
          "___",
          "~~~",
          "~~~ " + IMAGE,
          "- - -",
          "| a | b |",
          "|---|---|",
          "--- | ---",
          ":--- | ---",
          ": meaning",
          "!!! note",
          "[ ] task",
          "**strong** and _soft_ and ~~gone~~",
          "&lt;b&gt; &#60;b> &hellip;",
          "&",
          "Stop!",
          "(https://evil.example/)",
          "one\ntwo\n\n" + IMAGE,
          "one\n# two",
          "one\r" + IMAGE,
          "one\n```\n" + IMAGE + "\n```\ntwo",
          "```\n" + IMAGE,
          "   ````\n" + IMAGE + "\n\n" + IMAGE,
          "~~~~\n" + IMAGE + "\n~~~~",
          "    indented " + IMAGE,
          "\u00a0# no blank",
          "\t# tab");

  /** Where a text may stand: {@code %s}; {@code %1$s} where it stands twice. */
  private static final List<String> PLACES =
      List.of(
          "<p>%s</p>",
          "<p>Before %s</p>\n<p>after</p>",
          "<p>Before<br>\n%s</p>",
          "<p>Before<br><br>%s</p>",
          "<p>!%s<a href=\"y\">link</a></p>",
          "<p><a href=\"y\">%s</a>: (more)</p>",
          "<p>%s<a href=\"y\">link</a>(z)</p>",
          "<p><a name=\"y\">%s</a>(z)</p>",
          "<p><strong>%s</strong> after</p>",
          "<p><em> %s </em>after</p>",
          "<p><em>%s<br></em> after</p>",
          "<p><del><del>%s</del></del></p>",
          "<p><strong> </strong><em></em><strong> </strong>%s</p>",
          "<p>1<span>. %s</span></p>",
          "<p><span></span> %s <kbd>x</kbd></p>",
          "<p>Run <code>%s</code> now.</p>",
          "<p><code>%s</code></p>",
          "<p><code>a</code><code>%s</code></p>",
          "<p><code>%1$s</code><code>%1$s</code></p>",
          "<p>%1$s<code>%1$s</code>%1$s</p>",
          "<p><code>a <b>%s</b> <a href=\"y\">c</a></code></p>",
          "<p><img src=\"y\" alt=\"%s\"></p>",
          "<p>!<img src=\"y\" alt=\"%s\" title=\"%1$s\"> after</p>",
          "<p><a href=\"y\"><img src=\"z\" alt=\"%s\"></a></p>",
          "<p><a href=\"%s\">link</a> <code>&lt;b&gt;</code></p>",
          "<p><a href=\"y\" title=\"%s\">link</a></p>",
          "<p><img src=\"%s\" alt=\"a\"></p>",
          "<h2 id=\"a\">%s</h2>\n<p>Text</p>",
          "<h2>A<br>%s</h2>",
          "<h3><a href=\"y\">%s</a></h3>",
          "<ul>\n<li>%s</li>\n<li>b</li>\n</ul>",
          "<ul>\n<li><p>%s</p>\n<p>%1$s</p>\n</li>\n</ul>",
          "<ol class=\"steps\">\n<li>%1$s\n<ul>\n<li></li>\n<li>%1$s</li>\n</ul>\n</li>\n</ol>",
          "<ul class=\"checklist\">\n<li class=\"task\"><input type=\"checkbox\" id=\"t\"> "
              + "<label for=\"t\">%s</label></li>\n</ul>",
          "<blockquote>\n<p>%s</p>\n</blockquote>",
          "<aside class=\"admonition\"><p class=\"admonition-title\">%s</p>\n<p>Text</p>\n</aside>",
          "<details class=\"question\"><summary>%s</summary>\n<p>Text</p>\n</details>",
          "<dl>\n<dt>%1$s</dt>\n<dd>%1$s</dd>\n</dl>",
          "<dl>\n<dt>A</dt>\n<dd><pre><code>%s</code></pre></dd>\n</dl>",
          "<dl>\n<dt>A</dt>\n<dd><ul>\n<li><pre>%s</pre></li>\n</ul></dd>\n</dl>",
          "<dl>\n<dt>A</dt>\n<dd><dl><dt>B</dt><dd>x<pre>%s</pre></dd></dl></dd>\n</dl>",
          "<pre tabindex=\"0\"><code class=\"language-html\">%s\n</code></pre>\n<p>after</p>",
          "<pre>%s</pre>words <b>after</b> <pre>%1$s</pre>",
          "<pre>a <b>%s</b><br>%1$s</pre>",
          "<ul>\n<li><pre><code>%s</code></pre>\n</li>\n</ul>",
          "<blockquote><pre><code>%s</code></pre></blockquote>",
          "<b>x<pre>%s</pre></b><p>%1$s</p>",
          "<a href=\"y\">x<pre>%s</pre></a><pre>%1$s</pre>",
          "<h2>x</h2>%s<hr>%1$s",
          "<div>a</div>%s<ul><li>b</li></ul>%1$s",
          table("%s", "b"),
          table("a<br>%s", "<p>b</p>\n<ul>\n<li>%1$s</li>\n</ul>"),
          table("<code>%s</code>", "<code>%1$s</code>"),
          table("<pre>%s</pre>", "<a href=\"y\">%1$s</a>"),
          table("<img src=\"y\" alt=\"%s\">", "<table><tr><td>%1$s</td></tr></table>"));

  private static final Parser CORE = Parser.builder().build();
  private static final HtmlRenderer CORE_HTML = HtmlRenderer.builder().build();

  private static final MutableDataSet WITH_TABLES =
      new MutableDataSet()
          .set(
              Parser.EXTENSIONS,
              List.of(TablesExtension.create(), StrikethroughExtension.create()));

  private static final Parser TABLES = Parser.builder(WITH_TABLES).build();
  private static final HtmlRenderer TABLES_HTML = HtmlRenderer.builder(WITH_TABLES).build();

  private static String table(String head, String body) {
    return "<div class=\"table\"><table>\n<thead>\n<tr>\n<th>"
        + head
        + "</th>\n<th>I</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>"
        + head
        + "</td>\n<td>"
        + body
        + "</td>\n</tr>\n</tbody>\n</table></div>\n<p>after</p>";
  }

  static Stream<String> places() {
    return PLACES.stream();
  }

  @ParameterizedTest
  @MethodSource("places")
  void aCopyHasNoElementOrAddressOfItsOwn(String place) {
    for (String text : TEXTS) {
      String html = place.replace("%1$s", "%s").replace("%s", Html.escape(text));
      String markdown = HtmlToMarkdown.convert(html);
      List<String> known = elements(html);
      for (String copy : List.of(core(markdown), withTables(markdown))) {
        assertThat(known).as("%s%n%s%n%s", html, markdown, copy).containsAll(elements(copy));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("places")
  void aCopyHasTheWordsOfThePage(String place) {
    for (String text : TEXTS) {
      if (!place.contains("code") && !place.contains("pre>")) {
        String html = place.replace("%1$s", "%s").replace("%s", Html.escape(text));
        String markdown = HtmlToMarkdown.convert(html);
        assertThat(words(core(markdown)))
            .as("%s%n%s", html, markdown)
            .contains(words(place.contains("=\"%s\"") ? "" : Html.escape(text)));
      }
    }
  }

  @Test
  void titlesAndDescriptionsAreWords() {
    for (String text : TEXTS) {
      List<String> expected =
          List.of(
              "br",
              "tbody",
              "code",
              "body",
              "a https://help.example.org/get-in/a/",
              "blockquote",
              "h1",
              "h2",
              "li",
              "p",
              "ul");
      assertThat(expected)
          .as(text)
          .containsAll(elements(core(llms(text))))
          .containsAll(elements(core(page(text))));
      assertThat(words(core(page(text)))).contains(words(Html.escape(text)));
    }
  }

  @Test
  void bareAddressesAreNoLinks() {
    String markdown =
        HtmlToMarkdown.convert("<p>Not https://evil.example/ or www.evil.example.</p>");
    assertThat(markdown).isEqualTo("Not https\\://evil.example/ or www\\.evil.example.\n");
    assertThat(page("https://evil.example/")).startsWith("# https\\://evil.example/\n");
    assertThat(HtmlToMarkdown.convert("<p><a href=\"https://a.au/\">https://a.au/</a></p>"))
        .isEqualTo("[https://a.au/](https://a.au/)\n");
  }

  private static String llms(String text) {
    Site site =
        Sites.site(
            Sites.settings("https://help.example.org/", Map.of("site.notice", text)),
            Sites.category("get-in/", text, List.of(Sites.article("get-in/a/", text))));
    return new MachineFiles(site, Set.of())
        .files().stream()
            .filter(file -> file.path().equals("llms.txt"))
            .map(MarkdownSafetyTest::text)
            .findAny()
            .orElseThrow();
  }

  private static String page(String text) {
    MarkdownPages pages = new MarkdownPages(Sites.settings("https://help.example.org/", Map.of()));
    return text(pages.page(Sites.article("get-in/a/", text)));
  }

  private static String text(OutputFile file) {
    return new String(file.content(), StandardCharsets.UTF_8);
  }

  private static String core(String markdown) {
    return CORE_HTML.render(CORE.parse(markdown));
  }

  private static String withTables(String markdown) {
    return TABLES_HTML.render(TABLES.parse(markdown));
  }

  /** Each kind of element with its address, as the page and the copy have it. */
  private static List<String> elements(String html) {
    List<String> elements = new ArrayList<>(List.of("p", "br", "tbody", "code", "body"));
    for (Element element : Jsoup.parseBodyFragment(html).body().getAllElements()) {
      String address = element.hasAttr("href") ? element.attr("href") : element.attr("src");
      elements.add((alias(element.normalName()) + " " + plain(address)).strip());
      element
          .attributes()
          .forEach(
              attribute -> {
                if (attribute.getKey().startsWith("on")) {
                  elements.add(attribute.getKey());
                }
              });
    }
    return elements;
  }

  private static String alias(String name) {
    return switch (name) {
      case "b" -> "strong";
      case "i" -> "em";
      default -> name;
    };
  }

  private static String plain(String address) {
    return URLDecoder.decode(address.replace("+", "%2B"), StandardCharsets.UTF_8);
  }

  private static String words(String html) {
    return Jsoup.parseBodyFragment(html)
        .body()
        .wholeText()
        .replaceAll("[\\s\\u00a0]+", " ")
        .strip();
  }
}
