package dev.helpcenter.source;

import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ordinary Markdown comes out as from flexmark, which JBake uses. */
class FlexmarkComparisonTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "One\ntwo *three* **four** `five`",
        "- a\n- b\n\n1. c\n2. d\n\n3. e",
        "- a\n  - b\n    - c\n\n      d",
        "> quote\nlazy\n>\n> - item",
        "[a](b.md \"T\") <https://e.au> [c][d]\n\n[d]: e.md",
        "Line  \nbreak\\\nhere\n\n***\n\nAfter",
        "*a **b** c* _d_ __e__ f_g_h **i*j*k**",
        "\\*a\\* &copy; &#65; a & b < c"
      })
  void isTheSame(String markdown) {
    String flexmark =
        HtmlRenderer.builder().build().render(Parser.builder().build().parse(markdown));
    assertThat(flat(Reading.html(markdown))).isEqualTo(flat(flexmark));
  }

  /** Without the white space between tags, where the two differ without effect. */
  private static String flat(String html) {
    return html.replaceAll(">\\s+<", "><")
        .replaceAll("\\s+", " ")
        .replace("<br />", "<br>")
        .replace("<hr />", "<hr>")
        .replace("> ", ">")
        .replace(" </", "</")
        .strip();
  }
}
