package dev.helpcenter.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.StringJoiner;
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

  @ParameterizedTest
  @CsvSource({
    "A, A/b",
    "A/b, A/B",
    "a/Caf\u00e9/x, a/caf\u00e9/y",
    "\u03a3/a, \u03c2/b",
    "\u212a, k",
    "A/x/1, a/y",
    "a/b/c/d, a/B"
  })
  void otherFormsDeepDownAreFoundToo(String one, String other) {
    pathsThatAreOneFileOnSomeSystemsAreRefused(one, other);
  }

  @Test
  void otherFormsThatStandAloneAreFine() {
    assertThatCode(
            () ->
                refuse(
                    "A/b", "A/c", "B/a", "c", "a-b/c", "CNAME", "\u00c9/x", "e/x", "\u00e9t\u00e9"))
        .doesNotThrowAnyException();
  }

  /** Any two names that a path has, of files or folders, and that only differ in their form. */
  @Test
  void whatIsFoundEqualsAComparisonOfAllWithAll() {
    String[] names = {
      "a", "A", "b", "ab", "aB", "\u00e9", "e\u0301", "E\u0301", "\u00df", "SS", "ss", "a\u03a3",
      "a\u03c3", "\u03c2", "I", "i", "\u0130", "\u212a", "k", "x.html", "x.HTML"
    };
    Random random = new Random(20261126);
    int clashes = 0;
    for (int round = 0; round < 20_000; round++) {
      Set<String> paths = new HashSet<>();
      for (int left = 2 + random.nextInt(4); left > 0; left--) {
        StringJoiner path = new StringJoiner("/");
        for (int depth = 1 + random.nextInt(3); depth > 0; depth--) {
          path.add(names[random.nextInt(names.length)]);
        }
        paths.add(path.toString());
      }
      boolean expected = clash(paths);
      clashes += expected ? 1 : 0;
      assertThat(isRefused(paths)).as("%s", paths).isEqualTo(expected);
    }
    assertThat(clashes).isBetween(2_000, 18_000);
  }

  private static boolean isRefused(Set<String> paths) {
    try {
      PathClashes.refuse(paths);
      return false;
    } catch (UnpublishablePathException e) {
      return true;
    }
  }

  private static boolean clash(Set<String> paths) {
    Set<String> folders = new HashSet<>();
    for (String path : paths) {
      for (int i = path.indexOf('/'); i >= 0; i = path.indexOf('/', i + 1)) {
        folders.add(path.substring(0, i));
      }
    }
    List<String> all = new ArrayList<>(paths);
    all.addAll(folders);
    return all.stream().map(PathClashesTest::folded).distinct().count() < all.size();
  }

  private static String folded(String path) {
    return Normalizer.normalize(path, Normalizer.Form.NFC)
        .toUpperCase(Locale.ROOT)
        .toLowerCase(Locale.ROOT);
  }

  private static void refuse(String... paths) {
    PathClashes.refuse(List.of(paths));
  }
}
