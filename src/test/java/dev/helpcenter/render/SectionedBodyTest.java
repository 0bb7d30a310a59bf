package dev.helpcenter.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SectionedBodyTest {
  @Test
  void cutsAtTopLevelHeadingsOnly() {
    SectionedBody body =
        SectionedBody.of(
            "<p>Lead<br>two</p><h2 id=\"a\">A &amp; <em>a</em></h2><img alt=\">\">"
                + "<blockquote><h2 id=\"x\">X</h2></blockquote><h2 id=\"b\">B</h2>");

    assertThat(body.lead()).isEqualTo("<p>Lead<br>two</p>");
    assertThat(body.parts())
        .containsExactly(
            new SectionedBody.Part(
                "a",
                "A &amp; <em>a</em>",
                "<img alt=\">\"><blockquote><h2 id=\"x\">X</h2></blockquote>"),
            new SectionedBody.Part("b", "B", ""));
  }

  @Test
  void aBodyWithoutHeadingsIsAllLead() {
    assertThat(SectionedBody.of("<p>x < y</p>"))
        .isEqualTo(new SectionedBody("<p>x < y</p>", java.util.List.of()));
  }
}
