package dev.helpcenter.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.helpcenter.source.SourceDocument;
import dev.helpcenter.testing.TestContent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.assertj.core.api.Condition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RelatedArticlesTest {
  private static final Condition<List<?>> TEXTS =
      new Condition<>(list -> list.contains(List.of("", "Text.")), "the texts of the sections");

  private static TestContent content() {
    return new TestContent()
        .article("a/reset.md", "Reset your password", "Choose a passphrase and reset the password.")
        .article("a/strong.md", "Strong passwords", "A passphrase is a strong password.")
        .article("b/parcel.md", "Track a parcel", "The courier delivers the parcel to your street.")
        .article("b/late.md", "Late parcel", "Ask the courier when the parcel arrives.")
        .article("b/phishing.md", "Fake messages", "Criminals pretend that a delivery failed.")
        .file("about.md", "---\ntitle: About\ntype: page\n---\n\nPassword, parcel, courier.\n");
  }

  private static List<String> related(Site site, String url) {
    return site.related().getOrDefault(url, List.of()).stream().map(Article::url).toList();
  }

  @Test
  void articlesThatShareTellingWordsAreRelated() {
    Site site = content().assemble().site();
    assertThat(related(site, "a/reset/")).first().isEqualTo("a/strong/");
    assertThat(related(site, "b/late/")).first().isEqualTo("b/parcel/");
  }

  @Test
  void pagesAboutTheSiteAreNot() {
    Site site = content().assemble().site();
    assertThat(related(site, "about/")).isEmpty();
    assertThat(site.related().values())
        .noneMatch(list -> list.stream().anyMatch(article -> article.url().equals("about/")));
  }

  @Test
  void whatAnEditorNamesComesFirst() {
    Site site =
        content()
            .file(
                "a/z.md",
                "---\ntitle: Passphrase\nrelated:\n  - ../b/parcel.md\n  - /b/phishing.md\n---\n\n"
                    + "A strong passphrase and password.\n")
            .assemble()
            .site();
    assertThat(related(site, "a/z/")).startsWith("b/parcel/", "b/phishing/").contains("a/strong/");
  }

  @Test
  void theSameAssemblerChoosesTheSameAgain() {
    SiteAssembler assembler = new SiteAssembler();
    SiteInput input = content().input();
    Map<String, List<Article>> first = assembler.assemble(input).site().related();
    assertThat(assembler.assemble(input).site().related()).isEqualTo(first);
  }

  @Test
  void manyArticlesOfTheSameWordsStayQuick() {
    TestContent content = new TestContent();
    for (int i = 0; i < 2000; i++) {
      content.article("a/" + i + ".md", "Password " + i, "The same words in each article, " + i);
    }
    SiteInput input = content.input();
    long start = System.nanoTime();
    new SiteAssembler().assemble(input);
    assertThat((System.nanoTime() - start) / 1_000_000).isLessThan(20_000);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "title: Y\ntags: a\n---\n\nText.\n\n## Part\n\nMore.\n",
        "title: X\ntags: b\n---\n\nText.\n\n## Part\n\nMore.\n",
        "title: X\ntags: a\ntype: faq\n---\n\nText.\n\n## Part\n\nMore.\n",
        "title: X\ntags: a\ncategory: b\n---\n\nText.\n\n## Part\n\nMore.\n",
        "title: X\ntags: a\nkeywords: b\n---\n\nText.\n\n## Part\n\nMore.\n",
        "title: X\ntags: a\ndescription: Some words.\n---\n\nText.\n\n## Part\n\nMore.\n",
        "title: X\ntags: a\nrelated: /b/late.md\n---\n\nText.\n\n## Part\n\nMore.\n",
        "title: X\ntags: a\n---\n\nTexts.\n\n## Part\n\nMore.\n",
        "title: X\ntags: a\n---\n\nText.\n\n## Parts\n\nMore.\n",
        "title: X\ntags: a\n---\n\nText.\n\n## Part\n\nMost.\n",
        "title: X\ntags: a\n---\n\nText.\n\nPart\n\nMore.\n"
      })
  void aMemoryIsToldOfEachChangeThatMatters(String header) {
    String plain = "title: X\ntags: a\n---\n\nText.\n\n## Part\n\nMore.\n";
    assertThat(compared(header)).isNotEqualTo(compared(plain));
    assertThat(compared(plain)).isEqualTo(compared(plain));
  }

  @Test
  void whereTheMemoryKnowsTheOutlinesTheyAreNotTold() {
    String file = "title: X\n---\n\nText.\n";
    assertThat(compared(file, Optional.of("known")))
        .isNotEmpty()
        .allSatisfy(article -> assertThat(article).asList().contains("known").doesNotHave(TEXTS));
    assertThat(compared(file)).anySatisfy(article -> assertThat(article).asList().has(TEXTS));
  }

  private static List<Object> compared(String file) {
    return compared(file, Optional.empty());
  }

  private static List<Object> compared(String file, Optional<String> outline) {
    List<Object> told = new ArrayList<>();
    new SiteAssembler()
        .assemble(
            content().file("a/x.md", "---\n" + file).input(),
            new RelatedMemory() {
              @Override
              public Optional<String> outline(SourceDocument document) {
                return outline;
              }

              @Override
              public int[][] choice(Supplier<List<Object>> compared, Supplier<int[][]> choose) {
                told.addAll(compared.get());
                return choose.get();
              }
            });
    return told;
  }
}
