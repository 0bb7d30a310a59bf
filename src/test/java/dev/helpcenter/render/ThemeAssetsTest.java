package dev.helpcenter.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.helpcenter.site.OutputFile;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ThemeAssetsTest {
  private static ThemeAssets assets(Map<String, String> sources) {
    return ThemeAssets.of(new TreeMap<>(sources));
  }

  private static String text(ThemeAssets assets, String name) {
    return assets.files().stream()
        .filter(file -> file.path().equals(assets.paths().get(name)))
        .map(OutputFile::content)
        .map(content -> new String(content, StandardCharsets.UTF_8))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void stylesAreJoinedInTheOrderOfTheirPaths() {
    ThemeAssets assets =
        assets(
            Map.of(
                "components/b/b.css", "/* b */\nb {\n  c: d;\n}\n",
                "base/base.css", "@layer base,\n  x;\n",
                "components/b/b.ftlh", "no style"));

    assertThat(text(assets, "site.css")).isEqualTo("@layer base,x;b{c:d}\n");
    assertThat(assets.paths().get("site.css")).matches("assets/site\\.[0-9a-f]{10}\\.css");
  }

  @Test
  void aStyleThatFewPagesNeedIsInASheetOfItsOwn() {
    ThemeAssets assets =
        assets(
            Map.of(
                "components/a/a.home.css", "a{}",
                "components/b/b.css", "b{}",
                "components/c/c.home.css", "c{}"));

    assertThat(text(assets, "site.css")).isEqualTo("b{}\n");
    assertThat(text(assets, "home.css")).isEqualTo("a{}c{}\n");
  }

  @Test
  void thePageOfComponentsHasOneSheetWithAllThatFewPagesNeed() {
    ThemeAssets assets =
        assets(
            Map.of(
                "base/page.components.css", "d{}",
                "components/a/a.home.css", "a{}",
                "components/b/b.css", "b{}",
                "components/c/c.lists.css", "c{}"));

    assertThat(text(assets, "components.css")).isEqualTo("d{}a{}c{}\n");
    assertThat(text(assets, "site.css")).isEqualTo("b{}\n");
  }

  @Test
  void scriptsImportEachOtherByTheirPublishedNames() {
    Map<String, String> sources =
        Map.of(
            "base/site.js", "import { a } from \"./a.js\";\nimport(\"./a.js\");\n",
            "components/a/a.js", "/** Comment. */\nexport const a = 1; // one\n",
            "components/a/a.test.js", "never published");

    ThemeAssets assets = assets(sources);
    String published = assets.paths().get("a.js").substring(ThemeAssets.FOLDER.length());

    assertThat(text(assets, "site.js"))
        .isEqualTo("import{a}from\"./%1$s\";import(\"./%1$s\");".formatted(published));
    assertThat(text(assets, "a.js")).isEqualTo("export const a=1;");
    assertThat(assets.paths()).containsOnlyKeys("a.js", "site.js");
  }

  @Test
  void ofScriptsOnlyCommentsAndSpacesAreLeftOut() {
    String template = "`one\n  // two\n  * three`";
    String script = "/* note */ export const kept = 2\n  * 3;\nexport const text = " + template;

    assertThat(text(assets(Map.of("a.js", script)), "a.js"))
        .isEqualTo("export const kept=2\n*3;export const text=" + template);
  }

  @Test
  void scriptsAreImportedInAnyForm() {
    for (String script :
        new String[] {
          "import \"./a.js\"",
          "import\"./a.js\"",
          "import './a.js'",
          "export * from \"./a.js\"",
          "let a = import ( \"./a.js\" )",
          "import(/* soon */ \"./a.js\")"
        }) {
      ThemeAssets assets = assets(Map.of("a.js", "1", "s.js", script));
      String published = assets.paths().get("a.js").substring(ThemeAssets.FOLDER.length());
      assertThat(text(assets, "s.js")).contains("\"./" + published + "\"");
    }
  }

  @Test
  void aChangeBelowRenamesWhatImportsIt() {
    Map<String, String> before = Map.of("s.js", "import \"./a.js\";", "a.js", "1");
    Map<String, String> after = Map.of("s.js", "import \"./a.js\";", "a.js", "2");

    assertThat(assets(before).paths().get("s.js")).isNotEqualTo(assets(after).paths().get("s.js"));
  }

  @Test
  void circlesAndMissingScriptsAreRefused() {
    assertThatThrownBy(
            () -> assets(Map.of("a.js", "import \"./b.js\";", "b.js", "import \"./a.js\";")))
        .isInstanceOf(BrokenThemeException.class)
        .hasMessageContaining("circle");
    assertThatThrownBy(() -> assets(Map.of("c/a.js", "import \"./gone.js\";")))
        .isInstanceOfSatisfying(
            BrokenThemeException.class,
            broken -> {
              assertThat(broken.path()).isEqualTo("c/a.js");
              assertThat(broken).hasMessage("It imports “./gone.js”, which is not there");
              assertThat(broken.hint()).contains("Bring the script back");
            });
  }
}
