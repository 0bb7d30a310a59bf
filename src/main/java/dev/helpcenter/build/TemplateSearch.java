package dev.helpcenter.build;

import dev.helpcenter.parallel.Background;
import dev.helpcenter.source.Place;
import dev.helpcenter.source.text.SourceText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds where in the templates a piece of a page was written. They are read when it is asked for
 * the first time. Safe for several threads.
 */
final class TemplateSearch {
  private static final int LONGEST = 60;

  private final String folder;
  private final Background.FileWork<? extends Map<String, String>> reading;
  private @Nullable Map<String, String> templates;

  /**
   * @param folder the template folder's path from the site's folder
   * @param reading the templates by their paths in it, each byte a character
   */
  TemplateSearch(String folder, Background.FileWork<? extends Map<String, String>> reading) {
    this.folder = folder;
    this.reading = reading;
  }

  /** Where the tag or attribute that starts at this byte comes from, if only one place can be. */
  synchronized Optional<Place> find(byte[] page, int offset) {
    int length = Math.min(LONGEST, page.length - offset);
    String piece = new String(page, offset, length, StandardCharsets.ISO_8859_1);
    return Stream.of(piece, piece.lines().findFirst().orElse(""), piece.split("(?<=>)", 2)[0])
        .filter(part -> part.length() > 2)
        .flatMap(part -> only(part).stream())
        .findFirst();
  }

  private Optional<Place> only(String part) {
    List<Place> places =
        templates().entrySet().stream()
            .flatMap(template -> places(template.getKey(), template.getValue(), part))
            .limit(2)
            .toList();
    return places.size() == 1 ? Optional.of(places.get(0)) : Optional.empty();
  }

  private Stream<Place> places(String name, String text, String part) {
    SourceText lines = new SourceText(folder + "/" + name, text);
    return Stream.iterate(text.indexOf(part), at -> at >= 0, at -> text.indexOf(part, at + 1))
        .map(lines::place);
  }

  private Map<String, String> templates() {
    if (templates == null) {
      try {
        templates = reading.run();
      } catch (IOException e) {
        templates = Map.of(); // it was a help, and is none
      }
    }
    return templates;
  }
}
