package dev.helpcenter.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.helpcenter.check.Diagnostic;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing leaves that a page must not have, and the message says where it comes from. */
class PageGuardTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-20T10:00:00Z"), ZoneOffset.UTC);

  @TempDir Path folder;

  @BeforeEach
  void anArticle() throws Exception {
    file("jbake.properties", "site.name=Small\n");
    file("content/first/index.md", "---\ntitle: First\ntype: page\n---\nThe first.\n");
    file("content/first/hello.md", "---\ntitle: Hello\naliases: [old]\n---\nIt *works*.\n");
  }

  private void file(String path, String text) throws Exception {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private List<String> build() throws Exception {
    BuildResult result =
        new SiteBuild(new BuildOptions(folder, false, false, CLOCK)).run(f -> {}, Progress.NONE);
    return result.diagnostics().stream()
        .filter(diagnostic -> diagnostic.check().equals("page-unsafe"))
        .map(PageGuardTest::shown)
        .toList();
  }

  private static String shown(Diagnostic diagnostic) {
    int line = diagnostic.place().line();
    String place = diagnostic.place().file() + (line == 1 ? "" : ":" + line);
    return place + ": " + diagnostic.message() + " | " + diagnostic.hint();
  }

  /** A help center with its own templates, of which one is broken. */
  private void ownTemplate(String article) throws Exception {
    file(
        "templates/theme.properties",
        "template.article.file=article.ftlh\ntemplate.page.file=article.ftlh\n"
            + "default.type=article\ndefault.status=published\nuri.noExtension=true\n"
            + "uri.noExtension.prefix=/\nrender.index=false\nrender.feed=false\n"
            + "render.archive=false\nrender.sitemap=false\n");
    Files.deleteIfExists(folder.resolve("content/first/index.md"));
    file("templates/article.ftlh", article);
  }

  @Test
  void theBundledThemePasses() throws Exception {
    assertThat(build()).isEmpty();
  }

  @Test
  void whatATemplateLetsThroughIsNamedWithPageAndArticle() throws Exception {
    ownTemplate("<!doctype html><p>${content.title?no_esc}</p>");
    file("content/first/hello.md", "---\ntitle: <img src=x onerror=alert(1)>\n---\nHi.\n");
    assertThat(build())
        .containsExactly(
            "content/first/hello.md: The page first/hello/index.html would have the attribute"
                + " onerror, which no page may have | It starts with onerror=alert(1)></p> – look"
                + " for it in the article and in its template");
  }

  @Test
  void whatATemplateWritesOnAllPagesIsToldOnceAtItsLine() throws Exception {
    ownTemplate(
        "<!doctype html>\n<p>${content.title}</p>\n<script>mine(\"${content.title}\")</script>");
    for (int i = 0; i < 40; i++) {
      file("content/first/more-" + i + ".md", "---\ntitle: More " + i + "\n---\nText.\n");
    }
    assertThat(build())
        .containsExactly(
            "templates/article.ftlh:3: The page first/hello/index.html and 40 others would have"
                + " a script that is written into the page, which no page may have | It starts with"
                + " <script>mine(\"Hello\")</script>: take it out of this template");
  }

  @Test
  void whatCannotBeFoundInATemplateIsCounted() throws Exception {
    ownTemplate("<!doctype html>\n<${\"scr\" + \"ipt\"}>mine(\"${content.title}\")</script>");
    file("content/first/more.md", "---\ntitle: More\n---\nText.\n");
    assertThat(build())
        .singleElement()
        .asString()
        .startsWith(
            "content/first/hello.md: The page first/hello/index.html and another one would have");
  }

  @Test
  void aTemplateOfAHelpCenterAsksForNoPassword() throws Exception {
    ownTemplate("<!doctype html><form action=\"./\"><input type=\"password\"></form>");
    assertThat(build()).singleElement().asString().contains("a field that readers type into");
  }

  @Test
  void aScriptIsTheThemesOwnOrNone() throws Exception {
    ownTemplate("<script type=\"module\" src=\"../../assets/x.js\"></script>");
    assertThat(build()).singleElement().asString().contains("not the theme's own");
    file("assets/assets/x.js", "export {};\n");
    assertThat(build()).isEmpty();
  }

  @Test
  void aPictureWithAScriptIsNotPublished() throws Exception {
    file("content/first/a.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"a()\"/>");
    assertThat(build())
        .singleElement()
        .asString()
        .startsWith("content/first/a.svg: This picture has the attribute onload,");
  }

  @Test
  void aMessageAboutAPictureSaysWhatToDo() throws Exception {
    file("content/first/a.svg", "<svg><a href=\"https://evil.example/\"/></svg>");
    file("content/first/b.svg", "<?xml version=\"1.0\" encoding=\"GBK\"?><svg/>");
    file("content/first/c.svg", "<!DOCTYPE svg [<!ENTITY a \"b\">]><svg/>");
    assertThat(build())
        .containsExactly(
            "content/first/a.svg: This picture has a link to https://evil.example/, which no"
                + " picture here may have | Save it without the link, and write the link in the"
                + " article instead",
            "content/first/b.svg: This picture has the encoding GBK, which no picture here may"
                + " have | Save it with the encoding UTF-8",
            "content/first/c.svg: This picture has a <!DOCTYPE with declarations, or of another"
                + " kind than SVG, which no picture here may have | Save it again as \"plain SVG\""
                + " or \"optimised SVG\", or as PNG");
  }

  @Test
  void aFileThatBrowsersRunIsNotPublished() throws Exception {
    file("content/first/a.js", "alert(1)");
    file("content/first/b.xhtml", "<html xmlns=\"http://www.w3.org/1999/xhtml\"/>");
    assertThat(build())
        .hasSize(2)
        .allMatch(message -> message.contains("A file of this kind is not published"));
  }

  @Test
  void templatesOfAJBakeSiteMayUseScriptsButContentMayNot() throws Exception {
    file(
        "jbake.properties",
        "render.index=false\nrender.feed=false\nrender.archive=false\nrender.sitemap=false\n");
    file("templates/page.ftl", "<script>mine()</script>${content.body}");
    file("templates/post.ftl", "<script>mine()</script>${content.body}");
    file("content/first/index.md", "type=page\nstatus=published\ntitle=A\n~~~~~~\nFirst.\n");
    file("content/first/hello.md", "type=post\nstatus=published\ntitle=B\n~~~~~~\nHello.\n");
    file("content/first/x.js", "mine()");
    assertThat(build()).isEmpty();
    file("content/first/x.htm", "<script>alert(1)</script>");
    file("content/first/x.svg", "<svg><script>alert(1)</script></svg>");
    assertThat(build()).hasSize(2);
  }
}
