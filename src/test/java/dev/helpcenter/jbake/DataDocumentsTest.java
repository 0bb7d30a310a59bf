package dev.helpcenter.jbake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.helpcenter.check.Diagnostic;
import dev.helpcenter.source.Place;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jbake.model.DocumentModel;
import org.jbake.parser.YamlEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataDocumentsTest {
  @TempDir Path folder;

  @BeforeEach
  void site() throws Exception {
    Files.createDirectories(folder.resolve("data/sub"));
    Files.writeString(folder.resolve("jbake.properties"), "");
  }

  private DataDocuments read() throws Exception {
    return new DataDocuments(SiteConfiguration.read(folder));
  }

  @Test
  void valuesAreThoseOfJBakesYaml() throws Exception {
    Path file = folder.resolve("data/all.yml");
    Files.writeString(
        file,
        """
        text: plain
        quoted: "2020-01-02"
        number: 12
        negative: -3
        float: 1.5
        yes: on
        no: Off
        truth: true
        date: 2020-01-02
        moment: 2020-01-02T03:04:05Z
        offset: 2020-01-02 03:04:05+02:00
        nothing: ~
        list: [a, b]
        map: {a: 1, b: {c: d}}
        anchor: &x [1, 2]
        alias: *x
        text: repeated, the last one counts
        """);
    DocumentModel document = read().documents().get(0);
    Map<String, Object> expected = new YamlEngine().parse(null, file.toFile());
    assertThat(document.get("text")).isEqualTo(expected.get("text"));
    for (String key : new String[] {"quoted", "number", "negative", "float", "truth", "date"}) {
      assertThat(document.get(key)).as(key).isEqualTo(expected.get(key));
    }
    for (String key : new String[] {"moment", "offset", "nothing", "list", "map", "alias"}) {
      assertThat(document.get(key)).as(key).isEqualTo(expected.get(key));
    }
    assertThat(document.getSourceuri()).isEqualTo("all.yml");
    assertThat(document.getType()).isEqualTo("data");
    assertThat(document.getRendered()).isTrue();
    assertThat(document.getSha1()).hasSize(40);
  }

  @Test
  void filesInFoldersAndLists() throws Exception {
    Files.writeString(folder.resolve("data/sub/list.yaml"), "- a\n- b\n");
    Files.writeString(folder.resolve("data/other.csv"), "a,b");
    assertThat(read().documents())
        .singleElement()
        .satisfies(
            d -> {
              assertThat(d.getSourceuri()).isEqualTo("sub/list.yaml");
              assertThat(d.get("data")).asList().containsExactly("a", "b");
            });
  }

  @Test
  void listsInsideEachOtherWithoutEndAreToldWhereTheyAreTooDeep() throws Exception {
    Diagnostic told = told("data/bad.yml", "a: 1\nb: " + "[".repeat(20_000));
    assertThat(told.place()).isEqualTo(new Place("data/bad.yml", 2, 67));
    assertThat(told.message()).isEqualTo("Lists and names are nested too deeply here");
  }

  @Test
  void brokenYamlIsReportedWhereItIs() throws Exception {
    Diagnostic told = told("data/bad.yml", "a: 1\nb: [1, 2\nc: 3\n");
    assertThat(told.place().file()).isEqualTo("data/bad.yml");
    assertThat(told.place().line()).isEqualTo(3);
    assertThat(told.message()).startsWith("This is not YAML: ");
  }

  /** The one thing that is told of a file from which nothing can be read. */
  private Diagnostic told(String file, String text) throws Exception {
    Files.writeString(folder.resolve(file), text);
    DataDocuments data = read();
    assertThat(data.documents()).isEmpty();
    assertThat(data.diagnostics()).hasSize(1);
    return data.diagnostics().get(0);
  }

  @Test
  void aBombOfAliasesIsRefused() throws Exception {
    StringBuilder bomb = new StringBuilder("a0: &a0 [x]\n");
    for (int i = 1; i < 60; i++) {
      String alias = "*a" + (i - 1);
      bomb.append("a" + i + ": &a" + i + " [" + (alias + ",").repeat(9) + alias + "]\n");
    }
    Files.writeString(folder.resolve("data/bomb.yml"), bomb);
    assertThat(read().diagnostics()).hasSize(1);
  }
}
