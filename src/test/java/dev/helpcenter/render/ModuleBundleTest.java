package dev.helpcenter.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ModuleBundleTest {
  private static final String MAIN =
      """
      import { help, HELP } from "./part.js";
      import { other } from "./other.js";
      export function main() {
        return help(HELP, other); // all
      }
      """;
  private static final String PART = "export const HELP = 1;\nexport function help() {}\n";

  @Test
  void anEntryTakesInWhatItImportsAndOthersImportFromIt() {
    Map<String, String> bundled =
        ModuleBundle.of(
            new TreeMap<>(
                Map.of(
                    "main.js",
                    MAIN,
                    "part.js",
                    PART,
                    "other.js",
                    "export const other = 2;\n",
                    "page.js",
                    "import { help } from \"./part.js\";\nhelp();\n")),
            List.of("other.js", "main.js"));

    assertThat(bundled)
        .containsOnly(
            Map.entry("other.js", "export const other=2;"),
            Map.entry("page.js", "import{help}from\"./main.js\";help();"),
            Map.entry(
                "main.js",
                "import{other}from\"./other.js\";export const HELP=1;export function help(){}\n"
                    + "export function main(){return help(HELP,other);}"));
  }

  @Test
  void modulesThatCannotBeJoinedArePublishedOneByOne() {
    SortedMap<String, String> sameName =
        new TreeMap<>(
            Map.of(
                "main.js",
                MAIN,
                "other.js",
                "const help = 1;\nexport const other = help;\n",
                "part.js",
                PART));
    assertThat(ModuleBundle.of(sameName, List.of("main.js")))
        .containsOnlyKeys("main.js", "other.js", "part.js");

    SortedMap<String, String> otherForm =
        new TreeMap<>(
            Map.of(
                "main.js", "import part from \"./part.js\";\n", "part.js", "export default 1;\n"));
    assertThat(ModuleBundle.of(otherForm, List.of("main.js")))
        .containsOnlyKeys("main.js", "part.js");
  }

  @Test
  void theSearchIsOneModuleForTheEngineAndOneForTheField() throws IOException {
    SortedMap<String, String> modules = new TreeMap<>();
    try (var files = Files.list(Path.of("assets", "search"))) {
      for (Path file : files.toList()) {
        modules.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    assertThat(ModuleBundle.of(modules, List.of("engine.js", "combobox.js")))
        .containsOnlyKeys("combobox.js", "engine.js", "search-box.js", "search-page.js");
  }
}
