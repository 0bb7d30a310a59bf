package dev.helpcenter.jbake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.helpcenter.check.Diagnostic;
import dev.helpcenter.source.Place;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What templates cannot do: reach Java, leave their folder, or run without end. */
class TemplateSandboxTest {
  /**
   * Java tries for seconds, and answers nobody meanwhile; then it ends, as not to be in the way.
   */
  private static final String SLOW =
      "<#assign x = \"\"?left_pad(28, \"a\")?matches(\"(a*)*b\\\\1c\")?size>";

  @TempDir Path folder;
  private Fixture site;

  @BeforeEach
  void plainSite() throws Exception {
    Files.writeString(folder.resolve("secret.txt"), "SECRET");
    site =
        new Fixture(folder.resolve("site"))
            .file(
                "jbake.properties",
                "render.index=false\nrender.feed=false\nrender.archive=false\n"
                    + "render.sitemap=false\n")
            .document("x", "<p>x</p>", "title", "${7*7}<#assign a=1>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${\"freemarker.template.utility.ObjectConstructor\"?new()(\"java.io.File\", \"x\")}",
        "${\"freemarker.template.utility.JythonRuntime\"?new()}",
        "<#assign e=\"freemarker.template.utility.Execute\"?new()>${e(\"id\")}",
        "${'\"freemarker.template.utility.Execute\"?new()'?eval(\"id\")}",
        "<@'${\"freemarker.template.utility.Execute\"?new()(\"id\")}'?interpret />",
        "${content?api}",
        "${content.class}",
        "${content.getClass()}",
        "${content.body.class}",
        "${content.body.getClass().forName(\"java.lang.Runtime\")}",
        "${.data_model?api.x}",
        "${config?api.class}",
        "${config.siteHost.getClass()}",
        "${published_posts[0].getClass()}",
        "${published_posts?api.clear()}",
        "${published_date.getClass()}",
        "${version.class}",
        "${statics[\"java.lang.System\"].exit(1)}",
        "${enums[\"java.lang.Thread$State\"]}",
        "<#setting classic_compatible=true>${content.class.name.x.y}${1/0}",
        "<#attempt>${content.getClass()}<#recover>${content.getClass()}</#attempt>"
      })
  void reachJava(String code) throws Exception {
    site.file("templates/post.ftl", code).bake();
    assertThat(site.diagnostics()).as(code).hasSize(1);
    assertThat(site.diagnostics().get(0).message()).doesNotContain("\tat ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<#include \"../../secret.txt\">",
        "<#include \"/../../secret.txt\">",
        "<#include \"..\\\\..\\\\secret.txt\">",
        "<#include \"link.txt\">",
        "<#import \"../../secret.txt\" as s>",
        "<#include \"file:///etc/passwd\">"
      })
  void leaveTheirFolder(String code) throws Exception {
    site.file("templates/post.ftl", code);
    Files.createSymbolicLink(
        folder.resolve("site/templates/link.txt"), folder.resolve("secret.txt"));
    site.bake();
    assertThat(site.diagnostics()).as(code).hasSize(1);
    assertThat(site.output().toString()).doesNotContain("SECRET");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<#macro m><@m/></#macro><@m/>",
        "<#function f><#return f()></#function>${f()}",
        "<#include \"post.ftl\">",
        "<#list 1..999999999 as i>${i} is one more line of a page that has no end</#list>"
      })
  void runWithoutEnd(String code) throws Exception {
    site.file("templates/post.ftl", code).bake();
    assertThat(site.diagnostics()).as(code).hasSize(1);
    assertThat(site.diagnostics().get(0).message())
        .containsAnyOf("includes or calls itself without end", "writes more than 32 MB");
    assertThat(site.output()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\n  ${(\"1e999999999\"?number + 1)?c}",
        "\n  ${\"1e-999999999\"?number}",
        "\n  ${(\"9\"?right_pad(100000, \"9\"))?number}",
        "<#assign x = 10><#list 1..60 as i>\n  <#assign x = x * x></#list>",
        "<#assign x = 0.5><#list 1..60 as i>\n  <#assign x = x - x * \"1e900\"?number></#list>"
      })
  void countWithMillionsOfDigits(String code) throws Exception {
    site.file("templates/post.ftl", code).bake();
    assertThat(site.diagnostics()).as(code).hasSize(1);
    assertThat(site.diagnostics().get(0).place().line()).isEqualTo(2);
  }

  @Test
  void longNumbersAreCounted() throws Exception {
    site.file(
            "templates/post.ftl",
            "${(\"1e308\"?number * 10 + 1 - 1)?c?length} ${(1 / 3)?c} ${\"-1e-12\"?number?c}")
        .bake();
    assertThat(site.diagnostics()).isEmpty();
    assertThat(site.page("x.html")).isEqualTo("310 0.333333333333 -0.000000000001");
  }

  @Test
  void aLoopThatWritesNothingEnds() throws Exception {
    site.file("templates/post.ftl", "<p>\n<#include \"loop.ftl\">")
        .file("templates/loop.ftl", "<b>\n  <#list 1..2000000000 as x><#assign y = x></#list>")
        .pageLimit(Duration.ofSeconds(2))
        .bake();
    Diagnostic problem = site.diagnostics().get(0);
    assertThat(site.diagnostics()).hasSize(1);
    assertThat(problem.place()).isEqualTo(new Place("templates/loop.ftl", 2, 3));
    assertThat(problem.message())
        .isEqualTo(
            "this runs on and on; no page may take more than 2 seconds"
                + " (while rendering content/x.md)");
    assertThat(Thread.currentThread().isInterrupted()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void anExpressionThatNothingEndsIsGivenUp(int threads) throws Exception {
    site.file("templates/post.ftl", "<p>\n<#include \"slow.ftl\">")
        .file("templates/slow.ftl", "<b>\n\n  " + SLOW)
        .pageLimit(Duration.ofSeconds(1))
        .bake(threads);
    assertThat(site.diagnostics()).hasSize(1);
    Diagnostic problem = site.diagnostics().get(0);
    assertThat(problem.place()).isEqualTo(new Place("templates/slow.ftl", 3, 3));
    assertThat(problem.message())
        .isEqualTo(
            "this runs on and on; no page may take more than 1 seconds"
                + " (while rendering content/x.md)");
    assertThat(site.output()).isEmpty();
  }

  @Test
  void aToolOfJBakeIsGivenUpToo() throws Exception {
    site.file("jbake.properties", "render.feed=false\nrender.archive=false\nrender.sitemap=false\n")
        .file("templates/index.ftl", SLOW)
        .file("templates/post.ftl", "<p>")
        .pageLimit(Duration.ofSeconds(1))
        .bake();
    assertThat(site.diagnostics()).hasSize(1);
    assertThat(site.diagnostics().get(0).place()).isEqualTo(new Place("templates/index.ftl", 1, 1));
    assertThat(site.output()).isEmpty();
  }

  @Test
  void usesUpTheMemory() throws Exception {
    site.file("templates/post.ftl", "<#assign s = \"\"?left_pad(2147483647)>").bake();
    assertThat(site.diagnostics()).hasSize(1);
    assertThat(site.diagnostics().get(0).place()).isEqualTo(new Place("templates/post.ftl", 1, 1));
    assertThat(site.diagnostics().get(0).message())
        .isEqualTo("it needs more memory than there is (while rendering content/x.md)");
  }

  @Test
  void afterAFewPagesThatRunOnNoOthersAreTried() throws Exception {
    for (int i = 0; i < 60; i++) {
      site.document("page-" + i, "<p>x</p>");
    }
    site.file("templates/post.ftl", "\n<#list 1..2000000000 as x></#list>")
        .pageLimit(Duration.ofSeconds(1))
        .bake(1);
    assertThat(site.diagnostics())
        .extracting(Diagnostic::place)
        .containsExactly(
            new Place("templates/post.ftl", 2, 1), new Place("templates/post.ftl", 1, 1));
    assertThat(site.diagnostics().get(1).message())
        .isEqualTo(
            "this template was not tried, as other pages had taken too long or too much memory"
                + " (while rendering content/page-2.md and other pages)");
  }

  @Test
  void whatContentSaysIsNoTemplate() throws Exception {
    site.file("templates/post.ftl", "${content.title}").bake();
    assertThat(site.diagnostics()).isEmpty();
    assertThat(site.page("x.html")).isEqualTo("${7*7}<#assign a=1>");
  }
}
