package dev.helpcenter.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The theme's own ids stand on one page with those of an article's headings, which may have any
 * words: {@link dev.helpcenter.source.html.Anchors} gives out none that starts with {@code hc-}.
 */
class ThemeIdsTest {
  private static final Pattern ID = Pattern.compile("\\sid=\"([^\"]*)\"");

  /** Pages that have no article's headings. */
  private static final Set<String> WITHOUT_HEADINGS = Set.of("letters.ftlh", "components.ftlh");

  @Test
  void noHeadingCanHaveAnIdOfTheTheme() throws IOException {
    List<String> ids = new ArrayList<>();
    for (Path template : templates()) {
      Matcher id = ID.matcher(Files.readString(template));
      while (id.find()) {
        ids.add(id.group(1));
      }
    }
    assertThat(ids)
        .contains("hc-main", "hc-search")
        .allMatch(id -> id.startsWith("hc-") || id.equals("${section.anchor?no_esc}"));
  }

  private static List<Path> templates() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("templates"))) {
      return files
          .filter(file -> file.toString().endsWith(".ftlh"))
          .filter(file -> !file.toString().endsWith(".example.ftlh"))
          .filter(file -> !WITHOUT_HEADINGS.contains(file.getFileName().toString()))
          .toList();
    }
  }
}
