package dev.helpcenter.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.helpcenter.testing.TestContent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SeveritiesTest {
  private static List<String> severities(TestContent content) {
    return new Diagnosis(content).diagnostics().stream().map(SeveritiesTest::inShort).toList();
  }

  private static String inShort(Diagnostic diagnostic) {
    return diagnostic.check() + " " + diagnostic.severity().name().toLowerCase(Locale.ROOT);
  }

  private static TestContent wrong() {
    return new TestContent()
        .article("a/x.md", "T".repeat(61), "[see](zzz.md) <script>x</script> [here](y.md)")
        .article("a/y.md", "Y", "Text.");
  }

  @Test
  void withoutSettings() {
    assertThat(severities(wrong()))
        .containsExactly(
            "title-too-long warning", "link-missing error", "html-unsafe error", "link-text error");
  }

  @Test
  void oneCheckCanBeSet() {
    assertThat(
            severities(
                wrong()
                    .property("check.link-missing", "warning")
                    .property("check.title-too-long", "OFF")))
        .containsExactly("link-missing warning", "html-unsafe error", "link-text error");
  }

  @Test
  void allOthersCanBeSet() {
    assertThat(
            severities(
                wrong().property("check.all", "warning").property("check.link-text", "error")))
        .containsExactly(
            "title-too-long warning",
            "link-missing warning",
            "html-unsafe error",
            "link-text error");
  }

  @Test
  void strictMakesErrorsOfWarnings() {
    List<Diagnostic> found =
        new Diagnosis(wrong().property("check.link-text", "warning")).strict().diagnostics();
    assertThat(found).hasSize(4).allMatch(d -> d.severity() == Severity.ERROR);
  }

  @Test
  void aPlainJBakeSiteIsJudgedMildly() {
    TestContent plain =
        TestContent.plainJBakeSite()
            .file(
                "x.md",
                "title=X\ntype=page\nstatus=published\nauthor=Me\n~~~~~~\n"
                    + "[here](zzz.html) ![](http://example.org/x.png) <script>x</script>\n");
    assertThat(severities(plain))
        .containsExactly(
            "link-text warning",
            "link-unresolved warning",
            "image-alt warning",
            "image-external warning",
            "html-unsafe error");
  }

  @Test
  void whatThreatensReadersStaysWhateverIsSet() {
    TestContent content =
        new TestContent()
            .property("links.trusted", "idcare.org")
            .article(
                "a/x.md",
                "X",
                """
                [Help](https://idcare.org@evil.example/) [Ours](https://192.168.1.1/setup)
                [Plain](http://idcare.org/) [Short](https://bit.ly/abc) [Other](https://b.example/)
                [Out](../../secret.md) <script>x</script> <input name="code">
                """);
    for (Check check : Check.values()) {
      content.property("check." + check.id(), "off");
    }
    content.property("check.all", "off");

    assertThat(severities(content))
        .containsExactly(
            "link-lookalike error",
            "link-untrusted warning",
            "link-not-https warning",
            "link-shortened warning",
            "link-untrusted warning",
            "link-outside error",
            "html-unsafe error",
            "secret-field error");
  }

  @Test
  void theseCannotBeLowered() {
    assertThat(Arrays.stream(Check.values()).filter(Check::isFixed))
        .containsExactlyInAnyOrder(
            Check.CONFIGURATION,
            Check.TEMPLATE,
            Check.THEME,
            Check.PAGE_UNSAFE,
            Check.HTML_UNSAFE,
            Check.PHONE_CODE,
            Check.SECRET_FIELD,
            Check.SYMBOLIC_LINK,
            Check.LINK_OUTSIDE,
            Check.LINK_LOOKALIKE);
    assertThat(Arrays.stream(Check.values()).filter(check -> !check.canBeOff() && !check.isFixed()))
        .containsExactlyInAnyOrder(
            Check.LINK_UNTRUSTED, Check.LINK_SHORTENED, Check.LINK_NOT_HTTPS);
  }

  @ParameterizedTest
  @EnumSource(Check.class)
  void namesAndExplanationsAreFitForDocumentation(Check check) {
    assertThat(check.id()).matches("[a-z0-9]+(-[a-z0-9]+)*").isNotEqualTo("all");
    assertThat(check.explanation()).matches("[\\p{Lu}dF].*[^.]").hasSizeLessThan(90);
  }

  @Test
  void namesAreUnique() {
    assertThat(Arrays.stream(Check.values()).map(Check::id)).doesNotHaveDuplicates();
  }
}
