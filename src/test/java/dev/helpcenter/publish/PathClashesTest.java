package dev.helpcenter.publish;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PathClashesTest {
  @Test
  void theOrderOfMakingDoesNotShow() {
    assertThatThrownBy(() -> refuse("b", "B", "a", "A")).hasMessageContaining("\"A\" and \"a\"");
    assertThatThrownBy(() -> refuse("A", "a", "B", "b")).hasMessageContaining("\"A\" and \"a\"");
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
    assertThatThrownBy(() -> refuse(one, other)).isInstanceOf(UnpublishablePathException.class);
    assertThatThrownBy(() -> refuse(other, one)).isInstanceOf(UnpublishablePathException.class);
  }

  @Test
  void neighboursAreFine() {
    assertThatCode(() -> refuse("a/b/c", "a/b/d", "a/bb/c", "a/b.html", "ab/c", "a-b/c"))
        .doesNotThrowAnyException();
  }

  private static void refuse(String... paths) {
    PathClashes.refuse(List.of(paths));
  }
}
