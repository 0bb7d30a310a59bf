package dev.helpcenter.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.helpcenter.cache.BrokenRecordException;
import dev.helpcenter.cache.HashKey;
import dev.helpcenter.cache.RecordReader;
import dev.helpcenter.cache.RecordWriter;
import dev.helpcenter.site.Article;
import dev.helpcenter.site.Site;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

  @Test
  void wordsThatWereNotThereBeforeAreAddedToTheLexicon() throws Exception {
    byte[] base = memory.records.get("lexicon");
    for (int round = 1; round <= 5; round++) {
      String word = "novelty" + "abcdef".charAt(round);
      articles.set(200 * round, article(200 * round, "A " + word + " of these days."));

      assertThat(files(memory)).as("round %s", round).isEqualTo(files(IndexMemory.NONE));
      assertThat(memory.records.get("lexicon")).isSameAs(base);
      assertThat(added()).as("round %s", round).contains(word);
    }
  }

  @Test
  void wordsThatWereThereBeforeChangeNoLexicon() {
    articles.set(700, article(700, "Text number 3 says how to begin."));
    memory.kept.clear();

    assertThat(files(memory)).isEqualTo(files(IndexMemory.NONE));
    assertThat(memory.kept)
        .anyMatch(name -> name.startsWith("counts"))
        .noneMatch(name -> name.startsWith("lexicon"));
  }

  @Test
  void aLexiconOfWhichMuchIsUnusedOrAddedIsRenewed() throws Exception {
    Set<String> parts = Set.copyOf(memory.kept);
    articles.subList(900, 1500).clear();
    memory.kept.clear();

    assertThat(files(memory)).isEqualTo(files(IndexMemory.NONE));
    assertThat(memory.kept).contains("lexicon").anyMatch(parts::contains);
    assertThat(added()).isEmpty();
    assertThat(memory.records.get("lexicon").length).isLessThan(9000);

    for (int i = 0; i < 900; i++) {
      articles.set(i, article(i, "Written anew as text " + (5000 + i)));
    }
    memory.kept.clear();
    assertThat(files(memory)).isEqualTo(files(IndexMemory.NONE));
    assertThat(memory.kept).contains("lexicon");
    assertThat(added()).isEmpty();
    memory.kept.clear();
    files(memory);
    assertThat(memory.kept).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"lexicon", "lexicon added"})
  void withoutAWholeLexiconAllIsCountedAgain(String name) {
    articles.set(700, article(700, "A novelty."));
    Map<String, String> files = files(memory);
    byte[] good = memory.records.get(name);
    RecordWriter other = new RecordWriter().text("another").number(0);
    List<byte[]> broken =
        List.of(
            new byte[0],
            Arrays.copyOf(good, good.length - 1),
            other.toByteArray(),
            lexicon("zebra", "apple"),
            lexicon("apple", "apple"));
    for (byte[] bad : broken) {
      memory.records.put(name, bad);
      assertThat(files(memory)).isEqualTo(files);
      memory.records.remove(name);
      assertThat(files(memory)).isEqualTo(files);
      memory.kept.clear();
      assertThat(files(memory)).isEqualTo(files);
      assertThat(memory.kept).isEmpty();
    }
  }

  @Test
  void countsOfAnotherLexiconOrWithNumbersThatItLacksAreNotBelieved() throws Exception {
    Map<String, String> files = files(memory);
    Map<String, byte[]> before = Map.copyOf(memory.records);
    memory.records.remove("lexicon");
    files(memory);
    before.forEach(
        (name, record) -> {
          if (name.startsWith("counts")) {
            memory.records.put(name, record);
          }
        });
    assertThat(files(memory)).isEqualTo(files);

    memory.records.put("lexicon", lexicon("apple", "zebra"));
    assertThat(files(memory)).isEqualTo(files);
  }

  @Test
  void damagedCountsNeverStopABuild() {
    Map<String, byte[]> good = Map.copyOf(memory.records);
    SplittableRandom random = new SplittableRandom(20261125);
    for (int round = 0; round < 50; round++) {
      memory.records.putAll(good);
      good.forEach(
          (name, record) -> {
            if (name.startsWith("counts") || name.startsWith("lexicon")) {
              byte[] bad = record.clone();
              bad[random.nextInt(bad.length)] ^= (byte) (1 + random.nextInt(255));
              memory.records.put(name, bad);
            }
          });
      assertThatCode(() -> files(memory)).as("round %s", round).doesNotThrowAnyException();
    }
  }

  /** A lexicon's record, with the identity of the one that is kept. */
  private byte[] lexicon(String... strings) {
    try {
      String identity = new RecordReader(memory.records.get("lexicon")).text();
      RecordWriter out = new RecordWriter().text(identity).number(strings.length);
      List.of(strings).forEach(out::text);
      return out.toByteArray();
    } catch (BrokenRecordException e) {
      throw new AssertionError(e);
    }
  }

  /** What was added to the lexicon that is kept. */
  private List<String> added() throws BrokenRecordException {
    RecordReader in = new RecordReader(memory.records.get("lexicon added"));
    assertThat(in.text()).isEqualTo(new RecordReader(memory.records.get("lexicon")).text());
    List<String> added = new ArrayList<>();
    for (int left = in.size(); left > 0; left--) {
      added.add(in.text());
    }
    return added;
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
    final Set<String> kept = ConcurrentHashMap.newKeySet();

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
      kept.add(print);
      records.put(print, record.toByteArray());
    }
  }
}
