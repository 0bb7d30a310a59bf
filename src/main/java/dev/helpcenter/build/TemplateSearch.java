package dev.helpcenter.build;

import dev.helpcenter.parallel.Background;
import dev.helpcenter.source.Place;
import dev.helpcenter.source.text.SourceText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
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
  private final Map<String, Optional<Place>> found = new HashMap<>();
  private @Nullable List<SourceText> templates;

  /**
   * @param folder the template folder's path from the site's folder
   * @param reading the templates by their paths in it, each byte a character
   */
  TemplateSearch(String folder, Background.FileWork<? extends Map<String, String>> reading) {
    this.folder = folder;
    this.reading = reading;
  }

  /**
   * Where the tag or attribute that starts at this byte comes from, if only one place can be.
   *
   * @throws UncheckedIOException if a template can't be read
   */
  synchronized Optional<Place> find(byte[] page, int offset) {
    int length = Math.min(LONGEST, page.length - offset);
    // Many pages have the same piece: what comes from a template comes to all of them.
    return found.computeIfAbsent(
        new String(page, offset, length, StandardCharsets.ISO_8859_1), this::search);
  }

  private Optional<Place> search(String piece) {
    return Stream.of(piece, piece.lines().findFirst().orElse(""), piece.split("(?<=>)", 2)[0])
        .filter(part -> part.length() > 2)
        .flatMap(part -> only(part).stream())
        .findFirst();
  }

  private Optional<Place> only(String part) {
    List<Place> places =
        templates().stream().flatMap(template -> places(template, part)).limit(2).toList();
    return places.size() == 1 ? Optional.of(places.get(0)) : Optional.empty();
  }

  private static Stream<Place> places(SourceText template, String part) {
    String text = template.text();
    return Stream.iterate(text.indexOf(part), at -> at >= 0, at -> text.indexOf(part, at + 1))
        .map(template::place);
  }

  private List<SourceText> templates() {
    List<SourceText> known = templates;
    if (known == null) {
      known = read();
      templates = known;
    }
    return known;
  }

  private List<SourceText> read() {
    List<SourceText> texts = new ArrayList<>();
    try {
      reading.run().forEach((name, text) -> texts.add(new SourceText(folder + "/" + name, text)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return texts;
  }
}
