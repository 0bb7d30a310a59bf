package dev.helpcenter.source;

import dev.helpcenter.source.header.Header;
import dev.helpcenter.source.header.HeaderReader;
import dev.helpcenter.source.markdown.MarkdownDocument;
import dev.helpcenter.source.markdown.MarkdownReader;
import dev.helpcenter.source.slips.OddCharacters;
import dev.helpcenter.source.slips.SlipFinder;
import dev.helpcenter.source.text.SourceText;
import dev.helpcenter.source.text.Utf8Decoder;
import dev.helpcenter.source.variables.Expander;
import dev.helpcenter.source.variables.Expansion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Reads source files.
 *
 * <p>Immutable: threads may share one. What is wrong with a file becomes a {@link Flaw} of the
 * document; nothing that stands in a file makes this class throw.
 */
public final class SourceReader {
  /** How many bytes a file may have. */
  public static final int MAX_BYTES = 5_000_000;

  /** How many flaws of a file are told; nobody reads more of them. */
  private static final int MAX_FLAWS = 1000;

  private final SourceSettings settings;
  private final HeaderReader headers;
  private final MarkdownReader markdown;
  private final Expander expander;

  public SourceReader(SourceSettings settings, Variables variables) {
    this.settings = settings;
    this.headers = new HeaderReader(settings.headerSeparator());
    this.markdown = new MarkdownReader(settings.tabLabels());
    this.expander = new Expander(variables, markdown);
  }

  /**
   * Reads a file.
   *
   * @param name the path from the site's folder, with {@code /}
   */
  public SourceDocument read(Path file, String name) throws IOException {
    long size = Files.size(file);
    return size > MAX_BYTES ? tooLarge(name, size) : read(Files.readAllBytes(file), name);
  }

  /** Reads the bytes of a file with this name. */
  public SourceDocument read(byte[] bytes, String name) {
    if (bytes.length > MAX_BYTES) {
      return tooLarge(name, bytes.length);
    }
    List<Flaw> flaws = new ArrayList<>();
    Utf8Decoder.Decoded decoded = Utf8Decoder.decode(bytes);
    SourceText source = new SourceText(name, decoded.text());
    if (decoded.badByte() >= 0) {
      Place place = source.place(decoded.badOffset());
      flaws.add(new Flaw(Flaw.Kind.NOT_UTF8, place, decoded.detail()));
      if (decoded.text().indexOf('\0') >= 0) {
        return empty(name, flaws); // no text, in which no line can be told from another
      }
    }
    if (decoded.text().isBlank()) {
      flaws.add(new Flaw(Flaw.Kind.EMPTY_FILE, Place.start(name), ""));
      return empty(name, flaws);
    }
    return read(source, flaws);
  }

  private SourceDocument read(SourceText source, List<Flaw> flaws) {
    Header header = headers.read(source, flaws);
    Expansion.Uses uses = new Expansion.Uses();
    FrontMatter frontMatter = expander.expand(header.frontMatter(), uses, flaws);
    SlipFinder.find(frontMatter, flaws);
    String type = frontMatter.text("type").orElse(settings.defaultType());
    MarkdownDocument result;
    if (isHtml(source.file())) {
      String body = source.text().substring(header.bodyStart());
      int start = header.bodyStart();
      result = markdown.readHtml(body, offset -> source.place(start + offset), flaws);
    } else {
      Expansion body = expander.expand(source, header.bodyStart(), uses, flaws);
      result = markdown.read(body.text(), type, body::place, flaws);
      SlipFinder.find(
          body.text(),
          body::place,
          () -> markdown.code(body.text()),
          result.body().references(),
          flaws);
    }
    OddCharacters.find(source, flaws);
    MergeConflicts.tell(source, header.bodyStart(), flaws);
    return new SourceDocument(
        source.file(),
        frontMatter,
        result.body(),
        result.sections(),
        result.anchors(),
        result.questions(),
        result.steps(),
        uses.asMap(),
        flaws.size() > MAX_FLAWS ? flaws.subList(0, MAX_FLAWS) : flaws);
  }

  private static boolean isHtml(String name) {
    return name.toLowerCase(Locale.ROOT).endsWith(".html");
  }

  private static SourceDocument tooLarge(String name, long size) {
    Flaw flaw = new Flaw(Flaw.Kind.TOO_LARGE, Place.start(name), String.valueOf(size));
    return empty(name, List.of(flaw));
  }

  private static SourceDocument empty(String name, List<Flaw> flaws) {
    return new SourceDocument(
        name,
        new FrontMatter(List.of()),
        Body.of(""),
        List.of(new Section(1, "", "", "", Place.start(name))),
        Set.of(),
        List.of(),
        0,
        Map.of(),
        flaws);
  }
}
