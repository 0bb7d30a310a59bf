package dev.helpcenter.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FingerprintsTest {
  private static Optional<String> of(Object value) {
    return new Fingerprints(new HashKey(1, 2)).of(value);
  }

  @Test
  void theSameValuesHaveTheSameFingerprint() {
    Map<String, Object> one = new HashMap<>(4);
    one.put("title", "Log in");
    one.put("category", Map.of("url", "log-in/", "title", "Log in"));
    Map<String, Object> other = new HashMap<>(64);
    other.put("category", Map.of("title", "Log in", "url", "log-in/"));
    other.put("title", "Log in");
    assertThat(of(one)).isPresent().isEqualTo(of(other));
  }

  @Test
  void theOrderOfAMapThatHasOneCounts() {
    Map<String, Object> one = new LinkedHashMap<>();
    one.put("a", 1);
    one.put("b", 2);
    Map<String, Object> other = new LinkedHashMap<>();
    other.put("b", 2);
    other.put("a", 1);
    assertThat(of(one)).isPresent().isNotEqualTo(of(other));
  }

  @Test
  void otherValuesHaveAnotherFingerprint() {
    List<Object> values =
        List.of(
            "",
            List.of(),
            Map.of(),
            "a",
            List.of("a"),
            List.of("a", ""),
            List.of("", "a"),
            List.of(List.of("a")),
            List.of(List.of("a"), List.of()),
            Map.of("a", ""),
            Map.of("", "a"),
            Map.of("url", "a"),
            Map.of("url", "", "b", ""),
            1,
            "1",
            true,
            "true",
            List.of(1, 1),
            List.of(11));
    assertThat(values)
        .map(FingerprintsTest::of)
        .doesNotHaveDuplicates()
        .doesNotContain(Optional.empty());
  }

  @Test
  void whatMayChangeUnseenHasNone() {
    assertThat(of(new StringBuilder("a"))).isEmpty();
    assertThat(of(List.of("a", Optional.of("b")))).isEmpty();
    assertThat(of(Map.of(1, "a"))).isEmpty();
  }
}
