package dev.helpcenter.build;

import dev.helpcenter.source.Flaw;
import dev.helpcenter.source.MergeConflicts;
import dev.helpcenter.source.Place;
import dev.helpcenter.source.SourceReader;
import dev.helpcenter.source.text.SourceText;
import dev.helpcenter.source.text.Utf8Decoder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the text files of a site that are no articles: data, settings and snippets. */
final class TextFiles {
  private final Path source;
  private final List<Flaw> flaws = new ArrayList<>();

  /**
   * @param source the site's folder
   */
  TextFiles(Path source) {
    this.source = source;
  }

  /** Why files could not be read as they should. */
  List<Flaw> flaws() {
    return flaws;
  }

  /** A file's text without a byte order mark; nothing if it is not there or too large. */
  Optional<String> read(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    long size = Files.size(file);
    if (size > SourceReader.MAX_BYTES) {
      flaws.add(new Flaw(Flaw.Kind.TOO_LARGE, Place.start(name(file)), String.valueOf(size)));
      return Optional.empty();
    }
    Utf8Decoder.Decoded decoded = Utf8Decoder.decode(Files.readAllBytes(file));
    SourceText text = new SourceText(name(file), decoded.text());
    flaws.addAll(MergeConflicts.of(text));
    if (decoded.badByte() >= 0) {
      Place place = text.place(decoded.badOffset());
      flaws.add(new Flaw(Flaw.Kind.NOT_UTF8, place, decoded.detail()));
    }
    return Optional.of(decoded.text());
  }

  /** A file's path from the site's folder. */
  String name(Path file) {
    List<String> names = new ArrayList<>();
    source.relativize(file).forEach(part -> names.add(part.toString()));
    return String.join("/", names);
  }
}
