package dev.helpcenter.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The HTML of each construct. */
class MarkdownHtmlTest {
  private static void assertHtml(String markdown, String html) {
    assertThat(Reading.html(markdown)).isEqualTo(html);
  }

  @Test
  void aLineBreakInAParagraphIsNoBreakOfThePage() {
    assertHtml("One\ntwo  \nthree", "<p>One\ntwo<br>\nthree</p>\n");
  }

  @Test
  void inlines() {
    assertHtml(
        "*a* **b** ~~c~~ `d<e` &amp; \\* <https://e.au>",
        "<p><em>a</em> <strong>b</strong> <del>c</del> <code>d&lt;e</code> &amp; *"
            + " <a href=\"https://e.au\">https://e.au</a></p>\n");
  }

  @Test
  void headingsHaveGithubsIdsAndAreUnique() {
    assertHtml(
        "## What's *this*, Zoë?\n\n## A\n\n## A\n\n## A-1",
        "<h2 id=\"whats-this-zoë\">What's <em>this</em>, Zoë?</h2>\n<h2 id=\"a\">A</h2>\n"
            + "<h2 id=\"a-1\">A</h2>\n<h2 id=\"a-1-1\">A-1</h2>\n");
  }

  @Test
  void idsOfTheThemeAreNeverGivenOut() {
    assertHtml("## hc-search", "<h2 id=\"section-hc-search\">hc-search</h2>\n");
  }

  @Test
  void tightAndLooseLists() {
    assertHtml(
        "- a\n- b\n  1. c\n\n+ d\n\n+ e",
        "<ul>\n<li>a</li>\n<li>b\n<ol>\n<li>c</li>\n</ol>\n</li>\n</ul>\n"
            + "<ul>\n<li><p>d</p>\n</li>\n<li><p>e</p>\n</li>\n</ul>\n");
  }

  @Test
  void numberedListsOfAHowtoAreItsSteps() {
    SourceDocument howto = Reading.body("howto", "1. a\n2. b\n\n> 1. c\n");
    assertThat(Reading.html(howto))
        .startsWith("<ol class=\"steps\">\n<li>a</li>\n<li>b</li>\n</ol>\n<blockquote>\n<ol>\n");
    assertThat(howto.steps()).isEqualTo(2);
    assertThat(Reading.body("article", "1. a\n").steps()).isZero();
  }

  @Test
  void tasksAreBoxesWithLabels() {
    assertHtml(
        "- [ ] a\n- [x] b",
        "<ul class=\"checklist\">\n"
            + "<li class=\"task\"><input type=\"checkbox\" id=\"task:1\">"
            + " <label for=\"task:1\">a</label></li>\n"
            + "<li class=\"task\"><input type=\"checkbox\" id=\"task:2\" checked>"
            + " <label for=\"task:2\">b</label></li>\n</ul>\n");
  }

  @Test
  void tablesScrollAndHaveHeadings() {
    assertHtml(
        "| | B |\n| --- | ---: |\n| c | d |",
        "<div class=\"table\" role=\"group\" tabindex=\"0\" aria-label=\"B\">\n<table>\n<thead>\n"
            + "<tr>\n<td></td>\n<th scope=\"col\" class=\"align-right\">B</th>\n</tr>\n</thead>\n"
            + "<tbody>\n<tr>\n<th scope=\"row\">c</th>\n<td class=\"align-right\">d</td>\n</tr>\n"
            + "</tbody>\n</table>\n</div>\n");
  }

  @Test
  void rowsOfATableMayBeIndentedByTabs() {
    String even = Reading.html("a | b\n-|-\nc | d\ne | f\n\ng");
    assertHtml("a | b\n-|-\n\tc | d\n \t e | f\ng", even);
    assertHtml("a | b\n-|-\n    c | d\n  e | f\ng", even);
    assertThat(even).contains("<td>c</td>", "<td>e</td>", "<p>g</p>");
  }

  @Test
  void aTableMayStandRightBelowText() {
    assertThat(Reading.html("Text:\n| a | b |\n| --- | --- |\n| `x \\| y` | d |\nAfter"))
        .startsWith("<p>Text:</p>\n<div class=\"table\"")
        .contains("<td><code>x | y</code></td>\n<td>d</td>")
        .endsWith("</div>\n<p>After</p>\n");
  }

  @Test
  void definitionsMayStandInListsAndEndAtAHeading() {
    assertHtml(
        "- Term\n  : First\n  : Second\n\nOther\n: Meaning\n## Heading",
        "<ul>\n<li><dl>\n<dt>Term</dt>\n<dd>First</dd>\n<dd>Second</dd>\n</dl>\n</li>\n</ul>\n"
            + "<dl>\n<dt>Other</dt>\n<dd>Meaning</dd>\n</dl>\n"
            + "<h2 id=\"heading\">Heading</h2>\n");
  }

  @Test
  void aFootnotesFurtherBlocksMayBeIndentedByATab() {
    assertThat(Reading.html("A[^x]\n\n[^x]: One\n\n\tTwo"))
        .contains("<p>One</p>\n<p>Two</p>\n<p class=\"footnote-back\">");
  }

  @Test
  void bracketsThatReferToNothingAreText() {
    assertHtml(
        "[a *b*] [^c] ![d][e] [f\\]] &copy; \\&copy;",
        "<p>[a <em>b</em>] [^c] ![d][e] [f]] © &amp;copy;</p>\n");
  }

  @Test
  void aLinkAroundALinkIsText() {
    assertHtml(
        "[see [f] `{{ a }}` here](https://e.au)\n\n[f]: https://f.au",
        "<p>[see <a href=\"https://f.au\">f</a> <code>{{ a }}</code> here](https://e.au)</p>\n");
  }

  @Test
  void aLinkMayReachOverTheEndOfACell() {
    assertThat(Reading.html("*b [c*|](https://e.au) d\n-|-\n"))
        .contains("<tr>\n<th scope=\"col\"><em>b </em></th>\n")
        .contains("<th scope=\"col\"><a href=\"https://e.au\">c</a> d</th>\n</tr>");
  }

  @Test
  void admonitions() {
    assertHtml(
        "!!! warning \"Mind *this*\"\n    Text.\n\n    More.\n\nAfter.\n\n??? tip\n    Hidden.",
        "<aside class=\"admonition warning\" role=\"note\" aria-labelledby=\"note:1\">\n"
            + "<p class=\"admonition-title\" id=\"note:1\">Mind *this*</p>\n<p>Text.</p>\n"
            + "<p>More.</p>\n</aside>\n<p>After.</p>\n<details class=\"admonition tip\">\n"
            + "<summary>Tip</summary>\n<p>Hidden.</p>\n</details>\n");
  }

  @Test
  void definitionLists() {
    assertHtml(
        "Term\n: Meaning\n\nOther\n: First\n: Second",
        "<dl>\n<dt>Term</dt>\n<dd>Meaning</dd>\n<dt>Other</dt>\n<dd>First</dd>\n"
            + "<dd>Second</dd>\n</dl>\n");
  }

  @Test
  void footnotesAreNumberedByUse() {
    assertHtml(
        "A[^x] B[^y]\n\n[^y]: Y\n\n[^x]: X\n\n[^unused]: Z",
        "<p>A<sup class=\"footnote-ref\"><a id=\"fnref:1\" href=\"#fn:1\" role=\"doc-noteref\">1</a>"
            + "</sup> B<sup class=\"footnote-ref\"><a id=\"fnref:2\" href=\"#fn:2\""
            + " role=\"doc-noteref\">2</a></sup></p>\n"
            + "<div class=\"footnotes\" role=\"doc-endnotes\">\n<ol>\n"
            + "<li id=\"fn:1\">\n<p>X</p>\n<p class=\"footnote-back\"><a href=\"#fnref:1\""
            + " role=\"doc-backlink\" aria-label=\"Back to the text\">↩</a></p>\n</li>\n"
            + "<li id=\"fn:2\">\n<p>Y</p>\n<p class=\"footnote-back\"><a href=\"#fnref:2\""
            + " role=\"doc-backlink\" aria-label=\"Back to the text\">↩</a></p>\n</li>\n"
            + "</ol>\n</div>\n");
  }

  @Test
  void neighbouringSectionsAreTabs() {
    assertHtml(
        "## In a browser\n\na\n\n## In the app\n\nb\n\n## After\n\n## In the app",
        "<div class=\"tabs\">\n<div class=\"tab-panel\">\n"
            + "<h2 id=\"in-a-browser\">In a browser</h2>\n<p>a</p>\n</div>\n"
            + "<div class=\"tab-panel\">\n<h2 id=\"in-the-app\">In the app</h2>\n<p>b</p>\n"
            + "</div>\n</div>\n<h2 id=\"after\">After</h2>\n"
            + "<h2 id=\"in-the-app-1\">In the app</h2>\n");
  }

  @Test
  void linksAndImagesLeaveRoomForTheirAddresses() {
    SourceDocument document =
        Reading.body("article", "[a *b*](c.md \"T\") ![alt](d.png)\n\n[e]\n\n[e]: f.md\n");
    assertThat(document.body().fragments())
        .containsExactly(
            "<p><a ",
            " title=\"T\">a <em>b</em></a> <img ",
            " alt=\"alt\"></p>\n<p><a ",
            ">e</a></p>\n");
    assertThat(document.body().references())
        .containsExactly(
            new Reference(Reference.Kind.LINK, "c.md", "a b", new Place(Reading.FILE, 4, 1)),
            new Reference(Reference.Kind.IMAGE, "d.png", "alt", new Place(Reading.FILE, 4, 19)),
            new Reference(Reference.Kind.LINK, "f.md", "e", new Place(Reading.FILE, 6, 1)));
  }

  @Test
  void sectionsHoldTheWordsWithoutMarkup() {
    List<Section> sections =
        Reading.body("article", "Lead *in*.\n\n## One\n\n!!! tip\n    Try `x`.\n\n- a\n- b\n")
            .sections();
    assertThat(sections).extracting(Section::title).containsExactly("", "One");
    assertThat(sections).extracting(Section::text).containsExactly("Lead in.", "Tip\nTry x.\na\nb");
    assertThat(sections.get(1).place()).isEqualTo(new Place(Reading.FILE, 6, 1));
  }

  @Test
  void questionsOfATroubleshooter() {
    SourceDocument document =
        Reading.body("troubleshooter", "## What?\n\n- [It](a.md)\n- [That](#b)\n\n## B\n\nDo.\n");
    assertThat(document.questions())
        .containsExactly(
            new Question(
                "what",
                "What?",
                List.of(new Question.Choice("It", 0), new Question.Choice("That", 1)),
                new Place(Reading.FILE, 4, 1)),
            new Question("b", "B", List.of(), new Place(Reading.FILE, 9, 1)));
  }
}
