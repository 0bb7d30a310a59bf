package dev.helpcenter.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ManifestTest {
  @Test
  void theOrderOfMakingDoesNotShow() {
    assertThat(of("b", "c/x", "a")).isEqualTo(of("a", "b", "c/x"));
    assertThat(of("b", "c/x", "a").files().keySet()).containsExactly("a", "b", "c/x");
  }

  @ParameterizedTest
  @CsvSource({
    "index.html, INDEX.HTML",
    "a/x, A/x",
    "a/x/1, a/X/2",
    "a, a/b",
    "a/b/c, a/b",
    "A, a/b",
    "caf\u00e9, cafe\u0301",
    "stra\u00dfe, STRASSE"
  })
  void pathsThatAreOneFileOnSomeSystemsAreRefused(String one, String other) {
    assertThatThrownBy(() -> of(one, other)).isInstanceOf(UnpublishablePathException.class);
    assertThatThrownBy(() -> of(other, one)).isInstanceOf(UnpublishablePathException.class);
  }

  @Test
  void neighboursAreFine() {
    assertThatCode(() -> of("a/b/c", "a/b/d", "a/bb/c", "a/b.html", "ab/c", "a-b/c"))
        .doesNotThrowAnyException();
  }

  private static Manifest of(String... paths) {
    TreeMap<String, ContentHash> files = new TreeMap<>();
    for (String path : List.of(paths)) {
      files.put(path, ContentHash.of(path.getBytes(StandardCharsets.UTF_8)));
    }
    return new Manifest(files);
  }
}
