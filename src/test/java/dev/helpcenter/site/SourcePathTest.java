package dev.helpcenter.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SourcePathTest {
  @ParameterizedTest
  @CsvSource({
    "a/b.md, a/b.md",
    "/a/b.md, a/b.md",
    "a//b/, a/b",
    "./a/./b, a/b",
    "a/../b.md, b.md",
    "a/b/../../c/d, c/d",
    "a/b/.., a",
    "a/.., ''",
    "., ''",
    "'', ''",
    "/, ''",
    "a/...b/..c, a/...b/..c",
    "a/.b, a/.b"
  })
  void dotsAreWorkedOut(String path, String below) {
    assertThat(SourcePath.normalize(path)).contains(below);
  }

  @ParameterizedTest
  @ValueSource(strings = {"..", "../a", "/..", "a/../..", "a/../../a", "a/b/../../.."})
  void whatLeadsOutOfTheRootIsNoPath(String path) {
    assertThat(SourcePath.normalize(path)).isEmpty();
  }

  @Test
  void aPathIsTakenApart() {
    assertThat(SourcePath.folder("a/b/c.md")).isEqualTo("a/b");
    assertThat(SourcePath.name("a/b/c.md")).isEqualTo("c.md");
    assertThat(SourcePath.baseName("a/b/c.d.md")).isEqualTo("c.d");
    assertThat(SourcePath.isIndex("a/index.md")).isTrue();
  }
}
