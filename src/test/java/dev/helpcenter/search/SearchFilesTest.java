package dev.helpcenter.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.helpcenter.site.OutputFile;
import dev.helpcenter.site.Site;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SearchFilesTest {
  private static List<OutputFile> files(Site site) {
    return new SearchEngine(site, Synonyms.NONE).files().stream().map(IndexFile::file).toList();
  }

  @Test
  void writesADirectoryAndShardsInFoldersNamedByTheirContent() {
    List<OutputFile> files = files(Sites.of(Sites.article("a/b/", "Forgot my password", "Text.")));

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
  void aTermThatIsNowhereIndexedIsNotListed() {
    String runningText = "Longer than most, and written in whole sentences. ".repeat(30);
    Site site = Sites.of(Sites.article("a/b/", "Passwords", runningText));
    InvertedIndex index = SearchIndex.of(site, Synonyms.NONE, IndexMemory.NONE).inverted();

    assertThat(index.terms()).contains("sentenc").doesNotContain("than");
    assertThat(IntStream.range(0, index.terms().length))
        .allMatch(term -> index.frequency(term) > 0);
  }

  @Test
  void aSiteWithoutArticlesHasAnEmptyIndex() {
    assertThat(files(Sites.of())).hasSize(2);
  }
}
