package dev.helpcenter.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.helpcenter.check.Diagnostic;
import dev.helpcenter.publish.OutputSink;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said about the files of a site that are no articles: one message, at its place. */
class SiteFilesTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-23T10:00:00Z"), ZoneOffset.UTC);

  @TempDir Path folder;

  @BeforeEach
  void site() throws Exception {
    file("jbake.properties", "site.name=Small\n");
    file("content/first/hello.md", "---\ntitle: Hello\n---\nIt *works*.\n");
  }

  private void file(String path, String text) throws Exception {
    file(path, text.getBytes(StandardCharsets.UTF_8));
  }

  private void file(String path, byte[] bytes) throws Exception {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
  }

  private List<String> told() throws Exception {
    return new SiteBuild(new BuildOptions(folder, false, false, CLOCK))
        .run(OutputSink.nowhere(), Progress.NONE).diagnostics().stream()
            .map(SiteFilesTest::line)
            .toList();
  }

  private static String line(Diagnostic d) {
    return d.place().file()
        + ":"
        + d.place().line()
        + ":"
        + d.place().column()
        + ": "
        + d.message()
        + " ["
        + d.check()
        + "]";
  }

  /** Each is made by the tool: by itself, a folder of it, and below it. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "sw.js",
        "SW.JS",
        "robots.txt",
        "llms.txt",
        "manifest.webmanifest",
        "first/hello/index.md",
        "sw.js/x/",
        "robots.txt/x.html"
      })
  void anOldAddressOfAFileThatTheToolMakes(String address) throws Exception {
    file("data/redirects.csv", "from,to\n" + address + ",first/hello.md\n");
    assertThat(told())
        .containsExactly(
            "data/redirects.csv:2:1: The old address “"
                + address
                + "” is that of a file or folder of the site [redirect-hides-page]");
  }

  @Test
  void anAliasOfAFileThatTheToolMakes() throws Exception {
    file("content/first/hello.md", "---\ntitle: Hello\naliases: sw.js\n---\nIt *works*.\n");
    assertThat(told())
        .containsExactly(
            "content/first/hello.md:3:10: The old address “sw.js” is that of a file or folder of"
                + " the site [redirect-hides-page]");
  }

  @Test
  void namesThatNoSystemCanHoldAreToldBeforeAnythingIsWritten() throws Exception {
    file("content/first/nul.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"></svg>");
    file("content/first/con.md", "---\ntitle: Con\n---\nIt *works*.\n");
    assertThat(told())
        .containsExactly(
            "content/first/con.md:1:1: This file cannot be published under its name: 'con' is the"
                + " name of a device on Windows [file-name]",
            "content/first/nul.svg:1:1: This file cannot be published under its name: 'nul.svg' is"
                + " the name of a device on Windows [file-name]");
  }

  @Test
  void theIndexOfAnotherSystemIsTold() throws Exception {
    file("content/first/_index.md", "---\ntitle: First\n---\n");
    assertThat(told())
        .containsExactly(
            "content/first/_index.md:1:1: This file is left out, as all are whose names start with"
                + " _ [index-name]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "jbake.properties | site.name=Caf\u00e9",
        "data/facts.yml | # Caf\u00e9",
        "data/synonyms.txt | # Caf\u00e9",
        "data/queries.tsv | # Caf\u00e9",
        "content/_snippets/wait.md | The Caf\u00e9",
      })
  void textsThatAreNotUtf8(String name, String text) throws Exception {
    file(name, ("\n" + text + " is shut\n").getBytes(StandardCharsets.ISO_8859_1));
    int at = text.indexOf('\u00e9');
    assertThat(told())
        .containsExactly(
            name
                + ":2:"
                + (at + 1)
                + ": This file is not saved as UTF-8: byte offset "
                + (at + 1)
                + " [file-not-utf8]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "jbake.properties | site.name=Small",
        "data/facts.yml | # Facts",
        "data/redirects.csv | old/,first/hello.md",
        "data/synonyms.txt | a, b",
        "data/queries.tsv | # none",
        "content/_snippets/wait.md | Wait",
      })
  void aByteOrderMarkIsNoMistake(String name, String text) throws Exception {
    file(name, "\uFEFF" + text + "\r\n");
    assertThat(told()).isEmpty();
  }

  @Test
  void anAddressThatIsNoneIsToldAtItsLine() throws Exception {
    file("jbake.properties", "site.name=Small\n\n  site.host = help.example.org\n");
    assertThat(told())
        .containsExactly(
            "jbake.properties:3:3: site.host is not a web address: help.example.org"
                + " [configuration]");
  }

  @Test
  void slipsOfTheThemesPropertiesAreToldToo() throws Exception {
    file("templates/theme.properties", "template.page.file=page.ftlh\nsite.notice=\"Ours\"\n");
    assertThat(told())
        .contains(
            "templates/theme.properties:2:1: The quotation marks around the value of"
                + " “site.notice” would be a part of it [property-slip]");
  }

  @Test
  void aDestinationIsNotRead() throws Exception {
    file("jbake.properties", "site.name=Small\ndestination.folder=public\n");
    assertThat(told())
        .containsExactly(
            "jbake.properties:2:1: “destination.folder” is not read: the site is published to"
                + " “output” [configuration]");
  }

  @Test
  void aContentFolderThatIsNotThereIsOneMistake() throws Exception {
    file("jbake.properties", "site.name=Small\ncontent.folder=articles\n");
    file("data/urls.lock", "first/\nfirst/hello/\n");
    file("data/queries.tsv", "hello\tfirst/hello/\n");
    assertThat(told())
        .containsExactly(
            "jbake.properties:2:1: There is no folder “articles” with articles [configuration]");
  }

  /** Two files of one path cannot be published; one of them is an editor's. */
  @ParameterizedTest
  @CsvSource({
    "robots.txt, /robots.txt, a file that the tool makes",
    "Llms.txt, /Llms.txt, a file that the tool makes",
    "search/index.json, /search/index.json, a file that the tool makes",
    "icon.svg, /icon.svg, “assets/icon.svg”",
    "offline.md, /offline/, the page for readers without a connection",
    "components.md, /components/, the page of all components",
    "search.md, /search/, the search page"
  })
  void aFileAtAPathOfTheToolsIsToldWhereItIs(String name, String address, String owner)
      throws Exception {
    file("content/" + name, name.endsWith(".md") ? "---\ntitle: T\n---\nText.\n" : "{}");
    assertThat(told())
        .contains(
            "content/"
                + name
                + ":1:1: This would have the address “"
                + address
                + "”, which belongs to "
                + owner
                + " [url-taken]");
  }

  @Test
  void aScriptAtAPathOfTheToolsIsNoMediaAndNeverWritten() throws Exception {
    file("content/sw.js", "x");
    List<String> written = Collections.synchronizedList(new ArrayList<>());
    BuildResult result =
        new SiteBuild(new BuildOptions(folder, false, false, CLOCK))
            .run(file -> written.add(file.path()), Progress.NONE);
    assertThat(result.diagnostics().stream().map(SiteFilesTest::line))
        .containsExactly(
            "content/sw.js:1:1: A file of this kind is not published: browsers could run it, or show"
                + " it as a page [page-unsafe]");
    assertThat(written).filteredOn("sw.js"::equals).hasSizeLessThan(2);
  }

  @Test
  void filesBesideTheArticlesAreJudgedWithThem() throws Exception {
    file("content/first/wrong.md", "---\ntitle: Wrong\n---\n<script>x</script>\n");
    file("content/first/menu.js", "alert(1)");
    file("content/first/sign.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"><script/></svg>");
    assertThat(told())
        .containsExactly(
            "content/first/menu.js:1:1: A file of this kind is not published: browsers could run it,"
                + " or show it as a page [page-unsafe]",
            "content/first/sign.svg:1:1: This picture has the element <script>, which no picture here"
                + " may have [page-unsafe]",
            "content/first/wrong.md:4:1: “<script>” is not allowed in an article, because it could"
                + " harm readers [html-unsafe]");
  }

  @Test
  void lettersOfAnotherEncodingAreShownWhereThatIsOnlyAWarning() throws Exception {
    file("jbake.properties", "site.name=Small\ncheck.all=warning\n");
    file(
        "content/first/hello.md",
        "---\ntitle: Caf\u00e9\n---\n\u20ac 5 \u2013 \u201cnow\u201d\n".getBytes("windows-1252"));
    Map<String, String> pages = new HashMap<>();
    new SiteBuild(new BuildOptions(folder, false, false, CLOCK))
        .run(
            file -> {
              synchronized (pages) {
                pages.put(file.path(), new String(file.content(), StandardCharsets.UTF_8));
              }
            },
            Progress.NONE);
    assertThat(pages.get("first/hello/index.html"))
        .contains("<h1>Caf\u00e9</h1>", "\u20ac 5 \u2013 \u201cnow\u201d");
    assertThat(told())
        .containsExactly(
            "content/first/hello.md:2:11: This file is not saved as UTF-8: byte offset 14"
                + " [file-not-utf8]");
  }

  @Test
  void factsThatAreNoYamlAreOneMistake() throws Exception {
    file("data/facts.yml", "idcare:\n  phone\n    value: \"1\"\n");
    file("content/first/hello.md", "---\ntitle: Hello\n---\nCall {{ fact.idcare.phone }}.\n");
    assertThat(told()).containsExactly("data/facts.yml:2:3: This line has no colon [fact-invalid]");
  }
}
