package dev.helpcenter.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Raw HTML: what stays, what goes, and that it cannot break the page. */
class RawHtmlTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Press <kbd>Esc</kbd><br>now|<p>Press <kbd>Esc</kbd><br>now</p>",
        "<details><summary>S</summary>T</details>|<details><summary>S</summary>T</details>",
        "a <b>open|<p>a <b>open</b></p>",
        "a </b></div> b|<p>a  b</p>",
        "a <div>b</div>|<div>a <div>b</div></div>",
        "<ul><li>a<li>b</ul>|<ul><li>a</li><li>b</li></ul>",
        "enter <your-name> here|<p>enter &lt;your-name&gt; here</p>",
        "a <!-- c --> b|<p>a  b</p>"
      })
  void isBalancedAndKept(String markdown, String html) {
    assertThat(Reading.html(markdown).strip()).isEqualTo(html);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "a <ScRiPt>alert(1)</sCrIpT>",
        "<iframe src=\"https://e.au\"></iframe>",
        "<style>p{}</style>",
        "<form><input name=p></form>",
        "<b onclick=\"x()\">a</b>",
        "<img src=\"x.png\" ONERROR=x>",
        "<a href=\"javascript:x()\">a</a>",
        "<a href=\" java&#x0A;script&colon;x()\">a</a>",
        "<img src=\"data:image/svg+xml,x\">",
        "[a](javascript:x)",
        "[a](JaVa&Tab;Script:x)",
        "![a](data:text/html,x)",
        "<vbscript:x>",
        "[a]\n\n[a]: vbscript:x"
      })
  void whatThreatensReadersIsAFlawAndNeverReachesThePage(String markdown) {
    SourceDocument document = Reading.body("article", markdown);
    assertThat(document.flaws()).extracting(Flaw::kind).contains(Flaw.Kind.RAW_HTML_NOT_ALLOWED);
    assertThat(Reading.html(document).toLowerCase(java.util.Locale.ROOT))
        .doesNotContain("<script", "<iframe", "<style", "<form", "<input", "onclick", "onerror")
        .doesNotContain("href=\"java", "src=\"data", "href=\"vbs");
  }

  @Test
  void flawsStandAtTheTagOrAttribute() {
    assertThat(Reading.flaws(Reading.body("article", "a <b onclick=x>b</b>\n\n<div>\n<font>c")))
        .containsExactly(
            "RAW_HTML_NOT_ALLOWED 4:6 onclick",
            "RAW_HTML_LEFT_OUT 7:1 <font>",
            "RAW_HTML_UNBALANCED 6:1 <div>");
    assertThat(Reading.flaws(Reading.body("article", "> - x\n>   <script>\n")))
        .containsExactly("RAW_HTML_NOT_ALLOWED 5:5 <script>");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<details>\\n<summary>S</summary>\\n\\nText|4:1 <details>",
        "a <b>b c|4:3 <b>",
        "a <b><i>b</b> c|4:6 <i>",
        "<ul><li><b>a<li>b</ul>|4:9 <b>",
        "- <em>a\\n- b</em>|4:3 <em> 5:4 </em>",
        "Text\\n\\n</div>|6:1 </div>",
        "a </kbd> b|4:3 </kbd>",
        "a<br></br> b|4:6 </br>"
      })
  void whatIsNotClosedOrNeverBeganIsAFlaw(String markdown, String flaws) {
    assertThat(String.join(" ", Reading.flaws(Reading.body("article", lines(markdown)))))
        .isEqualTo(flaws.replaceAll("(\\d+:\\d+)", "RAW_HTML_UNBALANCED $1"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<details>\\n<summary>S</summary>\\n\\n> a\\n\\n</details>",
        "<table><tr><th>a<td>b<tr><td>c</table>",
        "<table><caption>C<tr><td>a</table>",
        "<table><caption>C<colgroup><col><tr><td>a</table>",
        "<table><caption>C<tbody><tr><td>a</table>",
        "<dl><dt>a<dd>b<dt>c<dd>d</dl>",
        "<p>a\\n\\n<p>b",
        "a <b>b</b><br>c <img src=\"a.png\" alt=\"A\"> <i>d</i>"
      })
  void whatIsClosedOrEndsByItselfIsNone(String markdown) {
    assertThat(Reading.flaws(Reading.body("article", lines(markdown)))).isEmpty();
  }

  @Test
  void theEndOfWhatWasLeftOutIsNotToldAgain() {
    assertThat(Reading.flaws(Reading.body("article", "# A <div>b</div>")))
        .filteredOn(flaw -> flaw.contains("div"))
        .containsExactly("RAW_HTML_LEFT_OUT 4:5 <div>");
  }

  private static String lines(String text) {
    return text.replace("\\n", "\n");
  }

  @Test
  void addressesAreReferencesAndIdsAnchors() {
    SourceDocument document =
        Reading.body("article", "<a href=\"b.md\" id=\"here\">B</a>\n\n<video src=v.mp4 controls>");
    assertThat(document.body().references())
        .extracting(r -> r.kind() + " " + r.target() + " " + r.text())
        .containsExactly("LINK b.md B", "MEDIA v.mp4 ");
    assertThat(document.anchors()).containsExactly("here");
    assertThat(Reading.html(document)).endsWith("<video src=\"v.mp4\" controls>\n</video>");
  }

  @Test
  void htmlFilesPassTheSameList() {
    SourceDocument document =
        Reading.bytes(
            "title=x\ntype=page\n~~~~~~\n<p class=\"a\">b &nbsp; c</p>\n<script>x</script>\n"
                .getBytes(java.nio.charset.StandardCharsets.UTF_8),
            "content/x.html");
    assertThat(Reading.html(document)).isEqualTo("<p class=\"a\">b &nbsp; c</p>\n\n");
    assertThat(document.flaws().get(0).place()).isEqualTo(new Place("content/x.html", 5, 1));
  }
}
