package dev.helpcenter.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.helpcenter.check.Severity;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.concurrent.ConcurrentSkipListMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole road, from a folder of files to the files of a site. */
class SiteBuildTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-20T10:00:00Z"), ZoneOffset.UTC);

  @TempDir Path folder;
  private final Map<String, String> output = new ConcurrentSkipListMap<>();

  private void file(String path, String text) throws Exception {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private BuildResult build() throws Exception {
    output.clear();
    return new SiteBuild(new BuildOptions(folder, false, false, CLOCK))
        .run(
            file -> output.put(file.path(), new String(file.content(), StandardCharsets.UTF_8)),
            Progress.NONE);
  }

  @Test
  void oneArticleThroughOneTemplate() throws Exception {
    file("jbake.properties", "render.index=false\nrender.feed=false\nrender.archive=false\n");
    file("templates/post.ftl", "<h1>${content.title}</h1>${content.body}");
    file(
        "content/blog/hello.md", "title=Hello\ntype=post\nstatus=published\n~~~~~~\nIt *works*.\n");
    file("assets/site.css", "p{}");
    BuildResult result = build();
    assertThat(result.diagnostics()).isEmpty();
    assertThat(result.pages()).isEqualTo(1);
    assertThat(output)
        .containsOnlyKeys("blog/hello.html", "site.css")
        .containsEntry("site.css", "p{}")
        .containsEntry("blog/hello.html", "<h1>Hello</h1><p>It <em>works</em>.</p>\n");
  }

  @Test
  void aDataFileWithoutEndIsNotRead() throws Exception {
    file("jbake.properties", "site.name=Small\n");
    file("content/first/hello.md", "---\ntitle: Hello\n---\nIt *works*.\n");
    for (String name : new String[] {"facts.yml", "redirects.csv", "synonyms.txt", "queries.tsv"}) {
      file("data/" + name, "old/1,first/hello.md\n".repeat(240_000));
      assertThat(build().diagnostics())
          .extracting(problem -> problem.place().file() + " " + problem.check())
          .contains("data/" + name + " file-too-large");
      Files.delete(folder.resolve("data/" + name));
    }
  }

  @Test
  void aFolderWithoutTemplatesUsesTheBundledTheme() throws Exception {
    file("jbake.properties", "site.name=Small\n");
    file("content/first/hello.md", "---\ntitle: Hello\n---\nIt *works*.\n");
    BuildResult result = build();
    assertThat(result.diagnostics()).isEmpty();
    assertThat(output)
        .containsKeys(
            "index.html",
            "first/index.html",
            "first/hello/index.html",
            "a-z/index.html",
            "search/index.html",
            "404.html",
            "sitemap.xml",
            "feed.xml",
            "robots.txt");
    assertThat(output.get("first/hello/index.html")).contains("<em>works</em>", "Small");
  }

  @Test
  void aSiteChangesTheBundledThemeFileByFile() throws Exception {
    file("jbake.properties", "site.name=Small\ntheme.base=bundled\n");
    file("content/first/hello.md", "---\ntitle: Hello\n---\nIt *works*.\n");
    file("templates/brand.css", ":root { --brand: #700 }");
    file("templates/error404.ftlh", "<#import \"layout.ftlh\" as layout><p>Gone: ${site.name}</p>");
    assertThat(build().diagnostics()).isEmpty();
    assertThat(output.get("404.html")).contains("<p>Gone: Small</p>");
    assertThat(output.get("first/hello/index.html")).contains("<em>works</em>");
    String style =
        output.keySet().stream()
            .filter(path -> path.matches("assets/site\\..*\\.css"))
            .findFirst()
            .orElseThrow();
    assertThat(output.get(style)).contains("--brand:#700", "--paper:");

    file("templates/error404.ftlh", "<p>\n${site.nothing}</p>");
    assertThat(build().diagnostics())
        .extracting(problem -> problem.place().file() + ":" + problem.place().line())
        .containsExactly("templates/error404.ftlh:2");

    file("templates/error404.ftlh", "<p>Gone</p>");
    file("templates/layout.ftlh", "<#macro other></#macro>");
    assertThat(build().diagnostics())
        .isNotEmpty()
        .allSatisfy(p -> assertThat(p.hint()).contains("a file of the bundled theme", "templates"));
  }

  @Test
  void theRootsIndexIsTextOfTheHomePage() throws Exception {
    file("jbake.properties", "site.name=Small\nsite.description=All the help\n");
    file(
        "content/index.md",
        "---\ntitle: We are here\n---\nSee [hello](first/hello.md), and [us](#us).\n\n## Us\n\nText.\n");
    file("content/first/hello.md", "---\ntitle: Hello\n---\nBack [home](../index.md#us).\n");
    BuildResult result = build();
    assertThat(result.diagnostics()).isEmpty();
    assertThat(output.get("index.html"))
        .contains("<h1>We are here</h1>", "All the help", "href=\"first/hello/\"", "id=\"us\"");
    assertThat(output.get("first/hello/index.html")).contains("href=\"../../#us\"");
    assertThat(output.get("a-z/index.html")).doesNotContain("We are here");
  }

  @Test
  void inAPlainSiteJBakesOwnPageWinsAndTheEditorIsTold() throws Exception {
    file("jbake.properties", "render.feed=false\nrender.archive=false\n");
    file("templates/post.ftl", "${content.title}");
    file("templates/index.ftl", "index of <#list posts as post>${post.title}</#list>");
    file("content/index.md", "title=Mine\ntype=post\nstatus=published\n~~~~~~\nText.\n");
    BuildResult result = build();
    assertThat(output).containsEntry("index.html", "index of Mine");
    assertThat(result.diagnostics())
        .extracting(Object::toString)
        .singleElement()
        .asString()
        .contains("content/index.md", "“/index.html”", "render.index=false", "url-taken");
  }

  @Test
  void aHostThatIsNoAddressIsReported() throws Exception {
    file("jbake.properties", "site.host=example\n");
    assertThat(build().diagnostics())
        .singleElement()
        .satisfies(
            d -> assertThat(d.message()).isEqualTo("site.host is not a web address: example"));
  }

  @Test
  void bothHeaderFormsWorkInOneSite() throws Exception {
    file("jbake.properties", "render.index=false\nrender.feed=false\n");
    file(
        "templates/post.ftl",
        "${content.title} ${content.date?string('d MMM yyyy')} ${content.own!}"
            + " <#list content.tags as t>[${t}]</#list> <#list content.list![] as x>(${x})</#list>");
    file("templates/archive.ftl", "<#list published_posts as p>${p.title};</#list>");
    file("templates/tags.ftl", "${tag}: <#list tag_posts as p>${p.title};</#list>");
    file(
        "content/a.md",
        "title=Ay\ntype=post\nstatus=published\ndate=2020-02-03\ntags=x, y\nown=A\n~~~~~~\n");
    file(
        "content/b.md",
        "---\ntitle: Bee\ntype: post\nstatus: published\ndate: 2020-02-04\ntags: [y, z]\n"
            + "own: 12\nlist: [1, two]\n---\n");
    assertThat(build().diagnostics().stream().filter(d -> d.severity() == Severity.ERROR))
        .isEmpty();
    assertThat(output)
        .containsEntry("a.html", "Ay 3 Feb 2020 A [x][y] ")
        .containsEntry("b.html", "Bee 4 Feb 2020 12 [y][z] (1)(two)")
        .containsEntry("archive.html", "Bee;Ay;")
        .containsEntry("tags/y.html", "y: Bee;Ay;")
        .containsEntry("tags/z.html", "z: Bee;");
  }

  @Test
  void contentErrorsAndTemplateErrorsAreReportedTogether() throws Exception {
    file("jbake.properties", "render.index=false\nrender.feed=false\nrender.archive=false\n");
    file("templates/post.ftl", "${content.nothing}");
    file("content/a.md", "title=A\ntype=post\nstatus=published\n~~~~~~\n");
    file("content/b.md", "title=B\nno equals sign\n~~~~~~\n");
    BuildResult result = build();
    assertThat(result.diagnostics())
        .extracting(d -> d.place().file())
        .contains("content/b.md", "templates/post.ftl");
    assertThat(output).isEmpty();
  }

  @Test
  void theMachineDoesNotShowInThePages() throws Exception {
    file("jbake.properties", "site.name=Site\nsite.host=https://example.org/\n");
    for (int i = 0; i < 30; i++) {
      file(
          "content/group-" + i % 4 + "/article-" + i + ".md",
          "---\ntitle: Article "
              + i
              + "\ntags: [a, b]\nreviewed: 2026-11-0"
              + (1 + i % 9)
              + "\n---\nText **"
              + i
              + "** and [another](../group-0/article-0.md).\n\n## More\n\nText.\n");
    }
    assertThat(build().hasErrors()).isFalse();
    Map<String, String> first = Map.copyOf(output);
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      build();
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
    assertThat(output.keySet()).isEqualTo(first.keySet());
    first.forEach((path, text) -> assertThat(output.get(path)).as(path).isEqualTo(text));
  }

  @Test
  void otherMarkupIsReadByJBakesEngines() throws Exception {
    file("jbake.properties", "render.index=false\nrender.feed=false\nrender.archive=false\n");
    file("templates/post.ftl", "${content.title} ${content.own} ${content.body}");
    file("content/a.shout", "title=A\ntype=post\nstatus=published\nown=x\n~~~~~~\nhello\n");
    file("content/b.adoc", "= Title\n");
    file("content/c.yml", "type: post\n");
    file("content/d.csv", "1,2");
    BuildResult result = build();
    assertThat(result.diagnostics())
        .filteredOn(d -> d.severity() == Severity.ERROR)
        .extracting(d -> d.place().file() + ": " + d.message())
        .containsExactly("content/b.adoc: there is no engine for files that end in .adoc");
    Files.delete(folder.resolve("content/b.adoc"));
    assertThat(build().hasErrors()).isFalse();
    assertThat(output)
        .containsOnlyKeys("a.html", "d.csv")
        .containsEntry("a.html", "A x <p>HELLO</p>\n");
  }
}
