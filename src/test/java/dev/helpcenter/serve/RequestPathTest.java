package dev.helpcenter.serve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequestPathTest {
  @ParameterizedTest
  @CsvSource({
    "/, ''",
    "/index.html, index.html",
    "/get-back-in/, get-back-in/",
    "/img/caf%C3%A9%20photo.png, 'img/café photo.png'",
    "/a%2Eb, a.b",
    "/a..b/c, a..b/c",
    "/%252e%252e/x, %2e%2e/x"
  })
  void pathsOfTheSiteAreDecodedOnce(String raw, String path) {
    assertThat(RequestPath.decode(raw)).hasValue(path);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "x",
        "//x",
        "/a//b",
        "/..",
        "/../x",
        "/a/../../x",
        "/./x",
        "/%2e%2e/x",
        "/%2E./x",
        "/.%2e/x",
        "/a/%2e%2e",
        "/..%2fx",
        "/a%2Fb",
        "/..%5cx",
        "/a\\..\\b",
        "/%00",
        "/a%0d%0aSet-Cookie:x",
        "/%7f",
        "/%",
        "/%2",
        "/%zz",
        "/%c0%ae%c0%ae/x",
        "/%e0%80%ae/x",
        "/%ff",
        "/caf\u00e9"
      })
  void whateverCouldLeaveTheSiteIsRefused(String raw) {
    assertThat(RequestPath.decode(raw)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {4097, 100_000})
  void endlessPathsAreRefused(int length) {
    assertThat(RequestPath.decode("/" + "a".repeat(length))).isEmpty();
  }
}
