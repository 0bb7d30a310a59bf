package dev.helpcenter.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HtmlToMarkdownTest {
  private static String markdown(String html) {
    return HtmlToMarkdown.convert(html);
  }

  @Test
  void blocksAndEmphasis() {
    assertThat(
            markdown(
                "<h2 id=\"a\">A &amp; b</h2>\n<p>Some <strong>strong</strong> and <em>soft</em>\n"
                    + "words, <code>a_b</code>, <a href=\"../x/\">a link</a>.</p>\n<hr>\n<p>5 * 3</p>"))
        .isEqualTo(
            "## A & b\n\nSome **strong** and *soft* words, `a_b`, [a link](../x/).\n\n---\n\n"
                + "5 \\* 3\n");
  }

  @Test
  void listsInLists() {
    assertThat(
            markdown(
                "<ol class=\"steps\">\n<li><p>One</p>\n<p>more</p>\n</li>\n<li>Two\n<ul>\n<li>a</li>\n"
                    + "<li>b</li>\n</ul>\n</li>\n</ol>\n<p>End</p>"))
        .isEqualTo("1. One\n\n   more\n2. Two\n   - a\n   - b\n\nEnd\n");
  }

  @Test
  void listsThatStartAtAnotherNumber() {
    assertThat(markdown("<ol class=\"steps\" start=\"3\">\n<li>One</li>\n<li>Two</li>\n</ol>"))
        .isEqualTo("3. One\n4. Two\n");
    assertThat(markdown("<ol start=\"0\">\n<li>One</li>\n<li>Two</li>\n</ol>"))
        .isEqualTo("0. One\n1. Two\n");
    for (String none : new String[] {"-3", "x", "", "1234567890", "3 "}) {
      assertThat(markdown("<ol start=\"" + none + "\">\n<li>One</li>\n</ol>"))
          .isEqualTo("1. One\n");
    }
  }

  @Test
  void quotationsCodeAndTables() {
    assertThat(
            markdown(
                "<blockquote>\n<p>a</p>\n<p>b</p>\n</blockquote>\n<pre tabindex=\"0\"><code>x &lt; y\n"
                    + "\n  z\n</code></pre>\n<div class=\"table\"><table>\n<thead>\n<tr>\n<th>H</th>\n"
                    + "<th>I</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>1</td>\n<td>2</td>\n</tr>\n"
                    + "</tbody>\n</table></div>"))
        .isEqualTo(
            "> a\n>\n> b\n\n```\nx < y\n\n  z\n```\n\n| H | I |\n| --- | --- |\n| 1 | 2 |\n");
  }

  @Test
  void definitionsImagesAndChecklists() {
    assertThat(
            markdown(
                "<dl>\n<dt>Word</dt>\n<dd>meaning</dd>\n</dl>\n<p><img src=\"a.png\" alt=\"A &quot;b&quot;\">"
                    + "<br>\nnext</p>\n<ul>\n<li><input type=\"checkbox\" disabled> do</li>\n</ul>"))
        .isEqualTo("Word\n: meaning\n\n![A \"b\"](a.png)\\\nnext\n\n- [ ] do\n");
  }
}
