package dev.helpcenter.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.helpcenter.cache.HashKey;
import dev.helpcenter.cache.RecordReader;
import dev.helpcenter.cache.RecordWriter;
import dev.helpcenter.site.Article;
import dev.helpcenter.site.Site;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SiteCounterTest {
  private final Memory memory = new Memory();
  private final List<Article> articles = new ArrayList<>();

  @BeforeEach
  void countASite() {
    for (int i = 0; i < 1500; i++) {
      articles.add(article(i, "Text number " + i + " says how to begin."));
    }
    files(memory);
    assertThat(records("counts")).isGreaterThan(5);
  }

  @Test
  void partsThatWereCountedBeforeMakeTheSameIndex() {
    articles.set(700, article(700, "Another text, about a passport that is nowhere else."));
    articles.add(article(1500, "One more."));
    articles.remove(3);

    assertThat(files(memory)).isEqualTo(files(IndexMemory.NONE));
  }

  @Test
  void onlyPartsWithArticlesThatChangedAreCountedAgain() {
    long parts = records("counts");
    articles.set(700, article(700, "Another text."));
    articles.remove(3);
    files(memory);

    assertThat(records("counts") - parts).isBetween(1L, 2L);
  }

  @Test
  void onlyShardsWithWordsOfAnArticleThatChangedAreWrittenAgain() {
    long shards = records("postings");
    articles.set(700, article(700, "Everything about passkeys."));
    files(memory);

    assertThat(shards).isGreaterThan(10);
    assertThat(records("postings") - shards).isBetween(1L, shards / 2);
  }

  private long records(String kind) {
    return memory.records.keySet().stream().filter(name -> name.startsWith(kind)).count();
  }

  private Map<String, String> files(IndexMemory counts) {
    Site site = Sites.of(articles);
    Map<String, String> files = new TreeMap<>();
    for (IndexFile file : new SearchEngine(site, Synonyms.NONE, counts).files()) {
      files.put(file.path(), new String(file.file().content(), StandardCharsets.UTF_8));
    }
    return files;
  }

  private static Article article(int number, String text) {
    return Sites.article("a/article-" + number + "/", "Article " + number, text);
  }

  /** Keeps all that it is told; an article's text is its own version. */
  private static final class Memory implements IndexMemory {
    final Map<String, byte[]> records = new ConcurrentHashMap<>();

    @Override
    public Optional<HashKey> key() {
      return Optional.of(new HashKey(1, 2));
    }

    @Override
    public Optional<String> version(Article article) {
      return Optional.of(article.sections().get(0).text());
    }

    @Override
    public Optional<RecordReader> recall(String print) {
      return Optional.ofNullable(records.get(print)).map(RecordReader::new);
    }

    @Override
    public void keep(String print, RecordWriter record) {
      records.put(print, record.toByteArray());
    }
  }
}
