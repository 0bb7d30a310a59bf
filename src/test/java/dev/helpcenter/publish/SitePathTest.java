package dev.helpcenter.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SitePathTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "index.html",
        "get-back-in/forgot-password/index.html",
        ".nojekyll",
        "search/a-_~.json",
        "img/caf\u00e9 photo (1).png",
        "console/index.html",
        "com/index.html",
        "common.css",
        "a..b/c"
      })
  void ordinaryPathsAreFine(String path) {
    assertThat(SitePath.problem(path)).isEmpty();
    assertThat(SitePath.require(path)).isEqualTo(path);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/",
        "/etc/passwd",
        "..",
        "../x",
        "a/../x",
        "a/./x",
        "./x",
        "a//b",
        "a/",
        "C:/x",
        "a\\..\\b",
        "a\u0000b",
        "a\nb",
        "a\u0085b",
        "what?.png",
        "a*b",
        "a|b",
        "a\"b",
        "<a>",
        "file.txt:stream",
        "dot.",
        "space ",
        "a./b",
        "nul",
        "NUL.txt",
        "a/con",
        "Aux.html/index.html",
        "com1",
        "LPT9.md",
        "com\u00b9.md",
        "nul .txt",
        "conin$",
        "lone\ud800surrogate"
      })
  void pathsThatCouldLeaveTheSiteOrDoNotExistEverywhereAreRefused(String path) {
    assertThat(SitePath.problem(path)).isPresent();
    assertThatThrownBy(() -> SitePath.require(path))
        .isInstanceOf(UnpublishablePathException.class)
        .hasMessageContaining("can't be published")
        .hasMessageNotContaining("\u0000");
  }

  @Test
  void namesAndPathsHaveALength() {
    assertThat(SitePath.problem("\u00e9".repeat(127))).isEmpty();
    assertThat(SitePath.problem("\u00e9".repeat(128))).hasValueSatisfying(contains("255"));
    assertThat(SitePath.problem("a/".repeat(1023) + "aa")).isEmpty();
    assertThat(SitePath.problem("a/".repeat(1024) + "a")).hasValueSatisfying(contains("2048"));
  }

  private static java.util.function.Consumer<String> contains(String part) {
    return text -> assertThat(text).contains(part);
  }
}
