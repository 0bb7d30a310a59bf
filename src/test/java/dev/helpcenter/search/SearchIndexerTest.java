package dev.helpcenter.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.helpcenter.site.OutputFile;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class SearchIndexerTest {
  @Test
  void writesADirectoryAndShardsInAFolderNamedByTheirContent() {
    List<OutputFile> files =
        new SearchIndexer().index(Sites.of(Sites.article("a/b/", "Forgot my password", "Text.")));

    assertThat(files).extracting(OutputFile::path).last().isEqualTo("search/index.json");
    assertThat(files)
        .extracting(OutputFile::path)
        .allMatch(path -> path.matches("search/(index|[0-9a-f]{12}/[a-z]+[0-9]+)\\.json"));
    assertThat(new String(files.get(1).content(), StandardCharsets.UTF_8)).contains("password");
  }

  @Test
  void aSiteWithoutArticlesHasAnEmptyIndex() {
    assertThat(new SearchIndexer().index(Sites.of())).hasSize(1);
  }
}
