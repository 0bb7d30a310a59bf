package dev.helpcenter.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ScriptTextTest {
  @Test
  void commentsAndSpacesGoButLicences() {
    assertThat(
            ScriptText.compact("/** Adds. */\nconst a = 1; // one\n\n  let b = a + +a;\n/* x */"))
        .isEqualTo("const a=1;let b=a+ +a;");
    assertThat(ScriptText.compact("/*! (C) me */\nf();")).isEqualTo("/*! (C) me */\nf();");
  }

  @Test
  void aLineBreakThatEndsAStatementStays() {
    assertThat(ScriptText.compact("a = b\nc = d\nreturn\nx")).isEqualTo("a=b\nc=d\nreturn\nx");
    assertThat(ScriptText.compact("a\n++b\nlist\n  .map(f)")).isEqualTo("a\n++b\nlist.map(f)");
  }

  @Test
  void whatStandsInStringsTemplatesAndPatternsStays() {
    String strings = "f(\"a  // b\",'it\\'s  /* c */');";
    assertThat(ScriptText.compact(strings)).isEqualTo(strings);
    String template = "g(`a  ${ h(`b  // c`, { d: \"}\" }) }  e`);";
    assertThat(ScriptText.compact(template)).isEqualTo(template);
    String pattern = "x=/[/\"]  \\/ /g;return/'/.test(y);";
    assertThat(ScriptText.compact(pattern)).isEqualTo(pattern);
    assertThat(ScriptText.compact("x = a / b / c; // d")).isEqualTo("x=a/b/c;");
  }

  @Test
  void aSpaceWithoutWhichItMeansSomethingElseStays() {
    assertThat(ScriptText.compact("n = 1 .toFixed() / /x/.exec(y);"))
        .isEqualTo("n=1 .toFixed()/ /x/.exec(y);");
    assertThat(ScriptText.compact("n = 1\n  .toFixed()")).isEqualTo("n=1 .toFixed()");
  }

  @Test
  void aQuoteInAPatternAfterAConditionHarmsNoOtherLine() {
    String pattern = "if(a)/\"/.test(b)";
    assertThat(ScriptText.compact(pattern + "\nc = \"d  // e\""))
        .isEqualTo(pattern + "\nc=\"d  // e\"");
  }

  @Test
  void whatIsCutOffIsNoError() {
    for (String text : new String[] {"\"a", "`a ${ b", "/a", "/* a", "// a", "\\", "'\\", "`\\"}) {
      assertThat(ScriptText.compact(text)).hasSizeLessThanOrEqualTo(text.length());
    }
  }
}
