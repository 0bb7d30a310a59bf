package dev.helpcenter.serve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LoopbackHostTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "localhost",
        "localhost:8820",
        "LOCALHOST:1",
        "127.0.0.1:8820",
        "[::1]:8820",
        "[::1]"
      })
  void ourOwnNames(String host) {
    assertThat(LoopbackHost.isOurs(host)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "example.org",
        "example.org:8820",
        "localhost.example.org:8820",
        "localhost:8820@example.org",
        "localhost:",
        "localhost:x",
        "127.0.0.1.example.org",
        "127.0.0.1:8820:1",
        "[::2]:8820",
        "::1",
        "0.0.0.0"
      })
  void everyOtherName(String host) {
    assertThat(LoopbackHost.isOurs(host)).isFalse();
  }

  @Test
  void noName() {
    assertThat(LoopbackHost.isOurs(null)).isFalse();
  }
}
