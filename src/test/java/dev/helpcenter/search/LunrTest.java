package dev.helpcenter.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The part of Lunr that is shipped is Lunr's own. */
class LunrTest {
  @Test
  void eachStatementStandsInLunrsOwnFileInTheSameOrder() throws IOException {
    String original = Lunr.text();
    List<String> lines = Files.readAllLines(Path.of("assets/search/lunr.js"));
    List<String> statements = lines.stream().filter(line -> line.startsWith("e.")).toList();
    int at = 0;
    for (String statement : statements) {
      String text = statement.substring(0, statement.length() - 1);
      int found = original.indexOf(text, at);
      assertThat(found).as(text).isNotNegative();
      assertThat(",;")
          .as("what follows %s", text)
          .contains(original.substring(found + text.length(), found + text.length() + 1));
      at = found + text.length();
    }
    assertThat(statements).hasSizeGreaterThan(50);
    assertThat(lines.stream().filter(line -> !line.startsWith("e.")))
        .filteredOn(line -> !line.startsWith("/"))
        .containsExactly("export const lunr = (() => {", "const e = {};", "return e;", "})();");
  }
}
