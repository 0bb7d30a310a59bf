package dev.helpcenter.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.helpcenter.site.SlugNames.Name;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "forgot-password    | forgot-password",
        "Forgot Password?   | forgot-password",
        "Orders & Returns   | orders-and-returns",
        "Q&A                | q-and-a",
        "&more              | and-more",
        "Où est mon Colis   | ou-est-mon-colis",
        "Ångström           | angstrom",
        "ﬁle №1             | file-no1",
        "a...b___c          | a-b-c",
        "-a-                | a",
        "C++                | c",
        "2.0 (beta)         | 2-0-beta",
        "Don’t panic        | don-t-panic",
      })
  void slugs(String name, String slug) {
    assertThat(Slug.of(name)).isEqualTo(slug);
  }

  @Test
  void aNameOfOtherLettersHasNoSlugOfItsOwn() {
    assertThat(Slug.of("日本語")).isEmpty();
  }

  @Test
  void aLongNameIsCutAtAWordAndStaysUnique() {
    String one = Slug.of("& ".repeat(120) + "one");
    String two = Slug.of("& ".repeat(120) + "two");
    assertThat(one).hasSizeLessThan(140).startsWith("and-and-").isNotEqualTo(two);
  }

  private static Map<String, String> assign(Name... names) {
    return SlugNames.assign(Arrays.asList(names));
  }

  private static Name file(String name) {
    return new Name(name, false, "");
  }

  @Test
  void namesThatDifferInDroppedLettersGetSlugsOfTheirOwn() {
    Map<String, String> slugs = assign(file("péché"), file("peche"), file("pêche"));
    assertThat(slugs).containsEntry("peche", "peche");
    assertThat(slugs.get("péché")).matches("peche-[0-9a-f]{6}");
    assertThat(slugs.values()).doesNotHaveDuplicates();
  }

  @Test
  void theSuffixDependsOnTheNameAloneAndNotOnItsNeighbours() {
    Map<String, String> two = assign(file("C"), file("C#"));
    Map<String, String> more = assign(file("C"), file("C!"), file("C#"), file("C+"), file("D"));
    assertThat(more).containsAllEntriesOf(Map.of("C", "c", "C#", two.get("C#")));
  }

  @Test
  void theIdMakesTheSuffixWhereThereIsOne() {
    Map<String, String> slugs =
        assign(
            new Name("C", false, "11"), new Name("C#", false, "12"), new Name("C++", false, "13"));
    assertThat(slugs).isEqualTo(Map.of("C", "c", "C#", "c-12", "C++", "c-13"));
  }

  @Test
  void aFolderKeepsThePlainSlug() {
    Map<String, String> slugs = assign(file("Été"), new Name("Éte", true, ""));
    assertThat(slugs).containsEntry("Éte", "ete");
    assertThat(slugs.get("Été")).startsWith("ete-");
  }

  @Test
  void namesThatDifferOnlyInCaseOrSpacesShareASlug() {
    assertThat(assign(file("My File"), file("my-file"), file("My_file")).values())
        .containsOnly("my-file");
  }

  @Test
  void namesWithoutLatinLettersGetOneFromTheirIdOrName() {
    Map<String, String> slugs = assign(file("日本"), new Name("中国", false, "A 7"));
    assertThat(slugs).containsEntry("中国", "a-7");
    assertThat(slugs.get("日本")).matches("[0-9a-f]{6}");
    assertThat(List.copyOf(slugs.values())).doesNotHaveDuplicates();
  }
}
