package dev.helpcenter.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.helpcenter.site.Article;
import dev.helpcenter.site.Site;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class SearchEngineTest {
  private static final String LONG = "Words about other things fill this. ".repeat(60);

  private static final Site SITE =
      Sites.of(
          Sites.article("a/password/", "Forgot my password", "Choose a new one by email."),
          Sites.article("b/order/", "Find your order", "Orders stand in your list."),
          Sites.article("c/refund/", "Money back", "How a refund reaches your card."),
          Sites.article(
              "d/phone/",
              "Phone lost",
              LONG,
              "Block the card",
              "Call the carrier and block it. " + LONG,
              "Buy another",
              LONG));

  private static final SearchEngine ENGINE =
      new SearchEngine(SITE, Synonyms.parse("passcode, PIN => password\nparcel, order\nbad =>"));

  private static String first(String query) {
    List<Hit> hits = ENGINE.articles(query, 1);
    return hits.isEmpty() ? "" : hits.get(0).url();
  }

  @Test
  void findsOtherFormsOfAWord() {
    assertThat(first("passwords forgotten")).isEqualTo("a/password/");
  }

  @Test
  void completesTheLastWord() {
    assertThat(first("passw")).isEqualTo("a/password/");
    assertThat(first("refu")).isEqualTo("c/refund/");
  }

  @Test
  void mendsAWordThatNoArticleHas() {
    assertThat(first("pasword")).isEqualTo("a/password/");
    assertThat(first("passwrod ")).isEqualTo("a/password/");
    assertThat(first("qassword")).isEqualTo("a/password/");
    assertThat(first("passwordd")).isEqualTo("a/password/");
    assertThat(first("newpassword")).isEqualTo("a/password/");
  }

  @Test
  void mendsAnIrregularForm() {
    assertThat(first("frogot ")).isEqualTo("a/password/");
    assertThat(first("forgo")).isEqualTo("a/password/");
    assertThat(first("forgotten")).isEqualTo("a/password/");
  }

  @Test
  void honoursSynonymsInTheirDirection() {
    assertThat(first("passcode")).isEqualTo("a/password/");
    assertThat(first("parcel")).isEqualTo("b/order/");
  }

  @Test
  void sectionsOfLongArticlesAreHitsBelowThem() {
    List<Hit> hits = ENGINE.search("block the card", 8);

    assertThat(hits.get(0).url()).isEqualTo("d/phone/");
    assertThat(hits.get(1).url()).isEqualTo("d/phone/#block-the-card");
    assertThat(hits.get(1).section()).isEqualTo("Block the card");
  }

  @Test
  void anArticleThatSaysAllInOnePlaceIsAheadOfAnyNumberThatSayEachWordSomewhere() {
    List<Article> articles = new ArrayList<>();
    for (int i = 0; i < 150; i++) {
      articles.add(
          Sites.article(
              "scattered/" + i + "/",
              "Guide " + i,
              LONG,
              "Part one " + i,
              LONG + "A voucher.",
              "Part two " + i,
              LONG + "A voucher.",
              "Part three " + i,
              LONG + "Sent by express.",
              "Part four " + i,
              LONG + "Sent by express."));
    }
    articles.add(
        Sites.article("whole/", "Guide", LONG, "A question", LONG + "The voucher was express."));
    SearchEngine engine = new SearchEngine(Sites.of(articles), Synonyms.parse(""));

    assertThat(engine.articles("express voucher", 1))
        .extracting(Hit::url)
        .containsExactly("whole/");
  }

  @Test
  void aWordOfEveryArticleFindsThoseThatAreAboutItFirst() {
    List<Article> articles = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      articles.add(Sites.article("a/" + i + "/", "Guide " + i, "What else your account can do."));
    }
    articles.add(Sites.article("b/account/", "Your account", "All about it."));
    SearchEngine engine = new SearchEngine(Sites.of(articles), Synonyms.NONE);

    for (String query : List.of("account", "account ", "the account please")) {
      assertThat(engine.articles(query, 1)).extracting(Hit::url).containsExactly("b/account/");
      assertThat(engine.articles(query, 50)).hasSize(41);
    }
  }

  @Test
  void knowsWhatEditorsMeanByAnAddress() {
    assertThat(ENGINE.resolve("/a/password")).contains("a/password/");
    assertThat(ENGINE.resolve("a/password/index.html")).contains("a/password/");
    assertThat(ENGINE.resolve("nowhere/")).isEmpty();
  }

  @Test
  void reportsSynonymsThatSayNothing() {
    assertThat(Synonyms.parse("a, b\n\nbad =>\nalone\na => b => c\nd, e = f").problems())
        .extracting(Synonyms.Problem::line)
        .containsExactly(3, 4, 5, 6);
  }

  @Test
  @Timeout(20)
  void hostileQueriesNeitherThrowNorHang() {
    for (String query : HostileQueries.ALL) {
      assertThat(ENGINE.search(query, 10)).hasSizeLessThanOrEqualTo(10);
    }
  }
}
