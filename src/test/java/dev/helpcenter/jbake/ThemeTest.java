package dev.helpcenter.jbake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.helpcenter.site.OutputFile;
import dev.helpcenter.source.ContentFiles;
import dev.helpcenter.source.Flaw;
import dev.helpcenter.source.Place;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which files of a theme and of the asset folder are published. */
class ThemeTest {
  @TempDir Path temporary;
  private Path folder;

  @BeforeEach
  void site() throws Exception {
    folder = temporary.resolve("site");
    file("jbake.properties", "");
  }

  private void file(String path, String text) throws Exception {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private ThemeFiles theme() throws Exception {
    return new ThemeFiles(SiteConfiguration.read(folder));
  }

  private Map<String, String> assets() throws Exception {
    Map<String, String> assets = new TreeMap<>();
    theme().copyAssets(f -> assets.put(f.path(), new String(f.content(), StandardCharsets.UTF_8)));
    return assets;
  }

  @Test
  void aFolderWithoutThemeGetsTheBundledAssets() throws Exception {
    assertThat(assets()).containsKey("icon.svg");
    assertThat(theme().sources().all()).containsKeys("base/tokens.css", "base/site.js");
  }

  @Test
  void aSitesOwnAssetsComeOnTopOfTheBundledOnes() throws Exception {
    file("assets/icon.svg", "mine");
    file("assets/logo.svg", "logo");
    assertThat(assets())
        .containsEntry("icon.svg", "mine")
        .containsEntry("logo.svg", "logo")
        .hasSizeGreaterThan(2);
  }

  @Test
  void aPlainJBakeSiteGetsOnlyItsOwn() throws Exception {
    file("templates/post.ftl", "");
    assertThat(assets()).isEmpty();
    file("assets/a.css", "a");
    assertThat(assets()).isEqualTo(Map.of("a.css", "a"));
    assertThat(theme().sources().all()).isEmpty();
  }

  @Test
  void theBundledThemeIsChangedFileByFile() throws Exception {
    file("jbake.properties", "theme.base=bundled");
    file("templates/base/print.css", "a{}");
    file("templates/brand.css", "b{}");
    file("templates/theme.properties", "theme.color=#700");
    file("assets/icon.svg", "mine");

    assertThat(theme().sources().own())
        .isEqualTo(Map.of("base/print.css", "a{}", "brand.css", "b{}"));
    assertThat(theme().sources().bundled())
        .containsKey("base/tokens.css")
        .doesNotContainKey("base/print.css");
    assertThat(theme().templates()).containsKey("layout.ftlh");
    assertThat(assets()).containsEntry("icon.svg", "mine").containsKey("search/engine.js");

    SiteConfiguration configuration = SiteConfiguration.read(folder);
    assertThat(configuration.isHelpCenter()).isTrue();
    assertThat(configuration.settings().property("theme.color")).hasValue("#700");
    assertThat(configuration.settings().property("template.howto.file")).hasValue("howto.ftlh");
  }

  @Test
  void aThemeThatIsNotThereCannotBeChanged() throws Exception {
    file("jbake.properties", "site.name=a\ntheme.base=blue\n");
    assertThatThrownBy(() -> SiteConfiguration.read(folder))
        .isInstanceOfSatisfying(
            ConfigurationException.class,
            e -> {
              assertThat(e.diagnostic().place().line()).isEqualTo(2);
              assertThat(e.diagnostic().message()).isEqualTo("There is no theme “blue” to change");
            });
  }

  @Test
  void hiddenFilesAndMarkedFoldersAreAsInJBake() throws Exception {
    file("templates/post.ftl", "");
    file("assets/.htaccess", "h");
    file("assets/skip/.jbakeignore", "");
    file("assets/skip/x.txt", "x");
    file("assets/deep/er/y.txt", "y");
    assertThat(assets()).containsOnlyKeys(".htaccess", "deep/er/y.txt");
    file("jbake.properties", "asset.ignore=true\nignore.file=.other");
    assertThat(assets()).containsOnlyKeys("deep/er/y.txt", "skip/x.txt");
  }

  /** Else a page would stay as it was when such a part of it changes. */
  @Test
  void whateverTemplatesMayIncludeIsAmongThem() throws Exception {
    file("templates/theme.properties", "");
    file("templates/page.ftlh", "<#include '.part.ftlh'><#include 'parts/part.ftlh'>");
    file("templates/.part.ftlh", "hidden");
    file("templates/parts/.jbakeignore", "");
    file("templates/parts/part.ftlh", "left out");
    file("templates/.hidden.css", "");
    assertThat(theme().templates())
        .containsEntry(".part.ftlh", "hidden")
        .containsEntry("parts/part.ftlh", "left out");
    assertThat(theme().sources().all()).isEmpty();
  }

  @Test
  void whatIsInTooManyFoldersIsLeftOutAndTold() throws Exception {
    String deepest = "d/".repeat(ContentFiles.MOST_FOLDERS);
    file("assets/" + deepest + "a.css", "");
    file("assets/" + deepest + "d/d/b.css", "");
    assertThat(theme().assetPaths())
        .contains(deepest + "a.css")
        .noneMatch(p -> p.endsWith("b.css"));
    assertThat(theme().flaws())
        .containsExactly(
            new Flaw(Flaw.Kind.FOLDERS_TOO_DEEP, Place.start("assets/" + deepest + "d"), ""));
  }

  @Test
  void aLoopOfLinksEnds() throws Exception {
    file("assets/a/a.css", "");
    Files.createSymbolicLink(folder.resolve("assets/a/loop"), folder.resolve("assets"));
    Files.createSymbolicLink(folder.resolve("assets/b"), folder.resolve("assets/a"));
    assertThat(theme().assetPaths().stream().filter(path -> path.endsWith("/a.css"))).hasSize(1);
    assertThat(theme().flaws()).isEmpty();
  }

  @Test
  void linksOutOfTheSiteAreNotFollowed() throws Exception {
    file("templates/post.ftl", "");
    file("assets/a.txt", "a");
    Files.writeString(temporary.resolve("secret.txt"), "secret");
    Files.createSymbolicLink(folder.resolve("assets/out.txt"), temporary.resolve("secret.txt"));
    Files.createSymbolicLink(folder.resolve("assets/up"), temporary);
    Files.createSymbolicLink(folder.resolve("assets/in.txt"), folder.resolve("assets/a.txt"));
    assertThat(assets()).containsOnlyKeys("a.txt", "in.txt");
    assertThat(theme().flaws())
        .extracting(flaw -> flaw.place().file())
        .containsExactlyInAnyOrder("assets/out.txt", "assets/up");
  }

  @Test
  void theToolsTextsAreToldByTheirPathsAndTheSitesByWhatIsInThem() throws Exception {
    assertThat(theme().sources().own()).isEmpty();
    assertThat(theme().searchModules().bundled()).containsKeys("engine.js", "combobox.js");

    file("assets/search/engine.js", "export const own = 1;\n");
    assertThat(theme().searchModules().own()).containsOnlyKeys("engine.js");
    assertThat(theme().searchModules().bundled()).containsKey("combobox.js");
    assertThat(theme().searchModules().bundled()).doesNotContainKey("engine.js");
    assertThat(theme().searchModules().all()).containsEntry("engine.js", "export const own = 1;\n");

    file("templates/mine.css", "a{}");
    assertThat(theme().sources().facts()).isEqualTo(List.of(Set.of(), Map.of("mine.css", "a{}")));
  }

  @Test
  void theModulesOfTheSearchArePublishedJoined() throws Exception {
    List<String> copied = new ArrayList<>();
    theme().copyAssetsOfHelpCenter(file -> copied.add(file.path()));
    List<String> joined =
        ThemeFiles.joined(theme().searchModules()).stream().map(OutputFile::path).toList();

    assertThat(copied).contains("icon.svg").noneMatch(path -> path.startsWith("search/"));
    assertThat(joined).contains("search/engine.js", "search/combobox.js");
  }
}
