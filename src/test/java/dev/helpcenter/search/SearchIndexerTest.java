package dev.helpcenter.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.helpcenter.site.OutputFile;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class SearchIndexerTest {
  @Test
  void writesADirectoryAndShardsInFoldersNamedByTheirContent() {
    List<OutputFile> files =
        new SearchIndexer().index(Sites.of(Sites.article("a/b/", "Forgot my password", "Text.")));

    assertThat(files).extracting(OutputFile::path).last().isEqualTo("search/index.json");
    assertThat(files)
        .extracting(OutputFile::path)
        .allMatch(path -> path.matches("search/(index|[\\w-]{6}/[a-z]+[0-9]+)\\.json"));
    assertThat(files)
        .filteredOn(file -> file.path().matches(".*/t[01].json"))
        .extracting(file -> new String(file.content(), StandardCharsets.UTF_8))
        .satisfiesExactly(
            text -> assertThat(text).startsWith("[\"my\""),
            text -> assertThat(text).startsWith("[\"forget password text\""));
  }

  @Test
  void aSiteWithoutArticlesHasAnEmptyIndex() {
    assertThat(new SearchIndexer().index(Sites.of())).hasSize(2);
  }
}
