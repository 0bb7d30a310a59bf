package dev.helpcenter.jbake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.helpcenter.check.Diagnostic;
import dev.helpcenter.check.Severity;
import dev.helpcenter.source.Place;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What templates of a plain JBake site see. */
class OvenTest {
  @TempDir Path folder;
  private Fixture site;

  @BeforeEach
  void plainSite() throws Exception {
    site =
        new Fixture(folder)
            .file("jbake.properties", "render.index=false\nrender.feed=false\nrender.archive=false")
            .file("templates/post.ftl", "${content.body}")
            .file("templates/page.ftl", "page ${content.title}")
            .file("templates/tags.ftl", "${tag}:<#list tagged_posts![] as p>${p.title}</#list>");
  }

  @Test
  void aDocumentBecomesAPage() throws Exception {
    site.document("hello", "<p>Hello</p>", "type", "post", "date", "2020-01-02").bake();
    assertThat(site.diagnostics()).isEmpty();
    assertThat(site.output()).isEqualTo(Map.of("hello.html", "<p>Hello</p>"));
  }

  @Test
  void theValuesOfADocumentAreJBakes() throws Exception {
    site.file(
            "templates/post.ftl",
            """
            ${content.uri} ${content.sourceuri} ${content.rootpath} ${content.status} ${content.type}
            ${content.date?string("yyyy-MM-dd HH:mm")} ${content.title} ${content.custom}
            ${content.tags?join("+")} ${content.sha1} ${content.cached?c} ${content.file?contains("a/b.md")?c}
            ${(content.noExtensionUri)!"none"} ${version?starts_with("v")?c} ${config.site_name}
            ${content.previousContent???c} ${content.nextContent???c}
            """)
        .file(
            "jbake.properties",
            "render.index=false\nrender.feed=false\nrender.archive=false\nrender.tags=false\nsite.name=N\n")
        .document(
            "a/b",
            "x",
            "title",
            "T",
            "date",
            "2020-01-02",
            "status",
            "published",
            "tags",
            "q, r",
            "custom",
            "own")
        .bake();
    assertThat(site.diagnostics()).isEmpty();
    assertThat(site.page("a/b.html"))
        .isEqualTo(
            """
            a/b.html a/b.html ../ published post
            2020-01-02 00:00 T own
            q+r 11f6ad8ec52a2984abaafd7c3b516503785c2072 true true
            none true N
            false false
            """);
  }

  @Test
  void neighboursAreTheNewerAndTheOlderOfTheSameType() throws Exception {
    site.file(
            "templates/post.ftl",
            "<${(content.previousContent.uri)!} >${(content.nextContent.title)!}")
        .document("one", "", "date", "2020-01-01", "title", "1")
        .document("two", "", "date", "2020-01-02", "title", "2")
        .document("three", "", "date", "2020-01-03", "title", "3")
        .document("p", "", "date", "2020-01-02", "title", "P", "type", "page")
        .bake();
    assertThat(site.page("one.html")).isEqualTo("< >2");
    assertThat(site.page("two.html")).isEqualTo("<one.html >3");
    assertThat(site.page("three.html")).isEqualTo("<two.html >");
  }

  @Test
  void documentsOfOneDayComeInTheOrderOfTheirAddresses() throws Exception {
    site.file("templates/page.ftl", "<#list published_posts as p>${p.uri} </#list>")
        .document("b", "", "date", "2020-01-01")
        .document("c", "", "date", "2020-01-02")
        .document("a", "", "date", "2020-01-01")
        .document("p", "", "type", "page")
        .bake();
    assertThat(site.page("p.html")).isEqualTo("c.html a.html b.html ");
  }

  @Test
  void anyNumberOfThreadsMakesTheSamePages() throws Exception {
    site.file(
        "templates/post.ftl",
        "<#list published_posts as p>${p.title} </#list><#list alltags as t>${t} </#list>"
            + "<#list tags as t>${t.name} ${t.tagged_posts?size}</#list>${content.body}");
    for (int i = 0; i < 60; i++) {
      site.document("d" + i, "<p>" + i, "date", "2020-01-0" + (i % 7 + 1), "tags", "t" + i % 5);
    }
    Map<String, String> one = new TreeMap<>(site.bake(1).output());
    assertThat(site.diagnostics()).isEmpty();
    for (int threads : new int[] {2, 3, 8}) {
      assertThat(site.bake(threads).output()).isEqualTo(one);
    }
  }

  @Test
  void aMissingValueIsReportedWithTemplateLineColumnAndArticle() throws Exception {
    site.file("templates/post.ftl", "first\n  ${content.subtitle}\n").document("x", "").bake();
    assertThat(site.diagnostics())
        .singleElement()
        .satisfies(
            d -> {
              assertThat(d.place()).isEqualTo(new Place("templates/post.ftl", 2, 5));
              assertThat(d.message())
                  .isEqualTo("content.subtitle has no value (while rendering content/x.md)");
              assertThat(d.hint()).contains("${content.subtitle!}");
            });
  }

  @Test
  void aMistakeInATemplateIsToldOnceForAllItsPages() throws Exception {
    site.file("templates/post.ftl", "${content.subtitle}").document("b", "").document("a", "");
    site.document("c", "").bake();
    assertThat(site.diagnostics())
        .singleElement()
        .extracting(d -> d.message())
        .asString()
        .matches(
            "content\\.subtitle has no value \\(while rendering content/[abc]\\.md and other pages\\)");
  }

  @Test
  void aSyntaxErrorIsReportedWhereItIs() throws Exception {
    site.file("templates/post.ftl", "a\n${1 +}b").document("x", "").bake();
    assertThat(site.diagnostics())
        .singleElement()
        .extracting(d -> d.place().file() + ":" + d.place().line() + ":" + d.place().column())
        .isEqualTo("templates/post.ftl:2:6");
  }

  @Test
  void anErrorInAnIncludedTemplateIsReportedThere() throws Exception {
    site.file("templates/post.ftl", "<#include 'part.ftl'>")
        .file("templates/part.ftl", "\n\n${1 + content}")
        .document("x", "")
        .bake();
    assertThat(site.diagnostics())
        .singleElement()
        .extracting(d -> d.place().file() + ":" + d.place().line())
        .isEqualTo("templates/part.ftl:3");
  }

  @Test
  void aTemplateThatIsNotThereIsReported() throws Exception {
    site.file("jbake.properties", "render.index=true\nrender.feed=false\nrender.archive=false")
        .document("x", "")
        .bake();
    assertThat(site.diagnostics())
        .containsExactly(
            new Diagnostic(
                Place.start("templates/index.ftl"),
                Severity.ERROR,
                "this template is missing (while rendering the page of type masterindex)",
                "Add the file, or name another one by template.masterindex.file in"
                    + " jbake.properties. If “templates” only changes the tool's own theme, write"
                    + " theme.base=bundled there",
                "template"));
  }

  /** JBake brings engines for these, which are not bundled here. */
  @Test
  void aTemplateOfALanguageWithoutAnEngineIsReportedAsThat() throws Exception {
    site.file(
            "jbake.properties",
            "render.index=false\nrender.feed=false\nrender.archive=false\n"
                + "template.post.file=post.gsp\n")
        .file("templates/post.gsp", "${content.title}")
        .document("x", "")
        .bake();
    assertThat(site.diagnostics())
        .extracting(d -> d.place().file() + " " + d.message() + " – " + d.hint())
        .containsExactly(
            "templates/post.gsp there is no engine for templates that end in .gsp (while rendering"
                + " content/x.md) – Write the template in Freemarker (.ftl, .ftlh or .ftlx), or put"
                + " the engine on the class path");
  }

  @Test
  void theSameFailuresAreReportedForAnyNumberOfThreads() throws Exception {
    site.file("templates/post.ftl", "${content.nothing}");
    for (int i = 0; i < 100; i++) {
      site.document("d" + i, "");
    }
    var one = site.bake(1).diagnostics().stream().map(Diagnostic::message).toList();
    assertThat(one)
        .containsExactly(
            "content.nothing has no value (while rendering content/d0.md and other pages)");
    for (int threads : new int[] {2, 5}) {
      assertThat(site.bake(threads).diagnostics()).extracting(Diagnostic::message).isEqualTo(one);
    }
  }

  @Test
  void templatesCannotReachJava() throws Exception {
    for (String code :
        new String[] {
          "${\"freemarker.template.utility.Execute\"?new()(\"id\")}",
          "${db?api.close()}",
          "${db.getClass().getName()}",
          "${db.class.name}",
          "${db.drop()}",
          "${db.getPublishedPosts().clear()}",
          "${db.getPublishedPosts()[0].put('a','b')}",
          "${config.sourceFolder.delete()?c}",
          "${config.sourceFolder.listFiles()?size}",
          "${renderer.renderDocument(1,2,3)}",
          "${\"x\".getClass()}"
        }) {
      site.file("templates/post.ftl", code);
      if (site.output().isEmpty() && site.diagnostics().isEmpty()) {
        site.document("x", "");
      }
      assertThat(site.bake().diagnostics()).as(code).hasSize(1);
    }
  }

  @Test
  void queriesOfTheContentStoreWorkInTemplates() throws Exception {
    site.file(
            "templates/page.ftl",
            "${db.getPublishedPostsByTag('t').size()} ${db.getPublishedCount('post')}"
                + " ${db.getPublishedPosts()[0].title.toUpperCase()} ${db.allTags?size}"
                + " <#list db.getPublishedContent('post') as p>${p.uri}</#list>")
        .document("x", "", "title", "word", "tags", "t")
        .document("p", "", "type", "page", "tags", "u")
        .bake();
    assertThat(site.diagnostics()).isEmpty();
    assertThat(site.page("p.html")).isEqualTo("1 1 WORD 2 x.html");
  }

  @Test
  void ftlhEscapesAndFtlDoesNot() throws Exception {
    site.file("templates/page.ftlh", "${content.title} ${12345}")
        .file("templates/post.ftl", "${content.title} ${12345}")
        .file(
            "jbake.properties",
            "render.index=false\nrender.feed=false\nrender.archive=false\n"
                + "template.page.file=page.ftlh")
        .document("a", "", "title", "<&>")
        .document("b", "", "title", "<&>", "type", "page")
        .bake();
    assertThat(site.page("a.html")).isEqualTo("<&> 12,345");
    assertThat(site.page("b.html")).isEqualTo("&lt;&amp;&gt; 12345");
  }

  @Test
  void aTagMakesNoPageOutsideOfTheSite() throws Exception {
    Path outside = Files.createTempFile("outside", ".html");
    String name = outside.getFileName().toString().replace(".html", "");
    site.document("a", "", "type", "post", "date", "2020-01-02", "tags", "../../" + name).bake();
    assertThat(outside).isEmptyFile();
    assertThat(site.diagnostics())
        .containsExactly(
            new Diagnostic(
                Place.start("content/a.md"),
                Severity.ERROR,
                "The page of the tag “../../" + name + "” would be outside of the published site",
                "Use words as tags",
                "template"));
  }

  @ParameterizedTest
  @CsvSource({
    "archive.file, index.html/all.html",
    "feed.file, archive.html/feed.xml",
    "feed.file, .",
    "search.file, index.html/search.html",
    "tag.path, index.html",
  })
  void aFileThatCannotBeWrittenIsToldAtTheLineThatNamesIt(String key, String name)
      throws Exception {
    site.file(
            "jbake.properties",
            "render.sitemap=false\nrender.tags=true\ntemplate.search.file=index.ftl\n\n"
                + key
                + "="
                + name
                + "\n")
        .file("templates/tags.ftl", "${tag!}")
        .file("templates/feed.ftl", "<feed/>")
        .file("templates/index.ftl", "<p>")
        .file("templates/archive.ftl", "<p>")
        .document("a", "<p>x</p>", "tags", "one")
        .bake();
    assertThat(site.diagnostics()).hasSize(1);
    Diagnostic problem = site.diagnostics().get(0);
    assertThat(problem.place())
        .as(problem.message())
        .isEqualTo(new Place("jbake.properties", 5, 1));
    assertThat(problem.message()).contains("” cannot be written: ");
    assertThat(problem.message()).doesNotContain(System.getProperty("java.io.tmpdir"));
  }

  @Test
  void aTagWithoutAPageIsToldAtItsArticle() throws Exception {
    String tag = "long".repeat(100);
    site.file(
            "jbake.properties",
            "render.feed=false\nrender.index=false\nrender.archive=false\n"
                + "render.sitemap=false\nrender.tags=true\n")
        .file("templates/tags.ftl", "${tag!}")
        .document("a", "<p>x</p>", "tags", "one")
        .document("b", "<p>x</p>", "tags", tag)
        .bake();
    assertThat(site.diagnostics()).hasSize(1);
    Diagnostic problem = site.diagnostics().get(0);
    assertThat(problem.place()).isEqualTo(Place.start("content/b.md"));
    assertThat(problem.message())
        .isEqualTo("“tags/" + tag + ".html” cannot be written: File name too long");
  }

  @Test
  void anExtensionMakesNoPageOutsideOfTheSite() throws Exception {
    Path outside = Files.createTempFile("outside", ".xml");
    site.file(
            "jbake.properties",
            "render.index=false\nrender.feed=false\nrender.archive=false\n"
                + "template.search.file=page.ftl\ntemplate.search.extension=/../../../"
                + outside.getFileName()
                + "\n")
        .bake();
    assertThat(outside).isEmptyFile();
    assertThat(site.diagnostics())
        .singleElement()
        .satisfies(
            problem ->
                assertThat(problem.message()).endsWith("would be outside of the published site"));
  }

  @Test
  void aMistakeInAnImportedTemplateIsToldThereAndOnce() throws Exception {
    site.file("templates/lib.ftl", "<#macro m>\n<#if x>\n</#macro>")
        .file("templates/post.ftl", "<#import 'lib.ftl' as lib>${content.body}")
        .document("a", "", "type", "post", "date", "2020-01-02")
        .document("b", "", "type", "post", "date", "2020-01-03")
        .bake(1);

    assertThat(site.diagnostics())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.place()).isEqualTo(new Place("templates/lib.ftl", 3, 1));
              assertThat(problem.message()).contains("#if").doesNotContain("earlier attempt");
            });
  }
}
