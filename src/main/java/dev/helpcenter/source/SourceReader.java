package dev.helpcenter.source;

import dev.helpcenter.source.header.Header;
import dev.helpcenter.source.header.HeaderReader;
import dev.helpcenter.source.markdown.MarkdownDocument;
import dev.helpcenter.source.markdown.MarkdownReader;
import dev.helpcenter.source.text.SourceText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Reads source files.
 *
 * <p>Immutable: threads may share one. What is wrong with a file becomes a {@link Flaw} of the
 * document; nothing that stands in a file makes this class throw.
 */
public final class SourceReader {
  private final SourceSettings settings;
  private final HeaderReader headers;
  private final MarkdownReader markdown;

  public SourceReader(SourceSettings settings, Variables variables) {
    this.settings = settings;
    this.headers = new HeaderReader(settings.headerSeparator());
    this.markdown = new MarkdownReader(settings.tabLabels());
  }

  /**
   * Reads a file.
   *
   * @param name the path from the site's folder, with {@code /}
   */
  public SourceDocument read(Path file, String name) throws IOException {
    return read(Files.readAllBytes(file), name);
  }

  /** Reads the bytes of a file with this name. */
  public SourceDocument read(byte[] bytes, String name) {
    List<Flaw> flaws = new ArrayList<>();
    SourceText source = new SourceText(name, new String(bytes, StandardCharsets.UTF_8));
    Header header = headers.read(source, flaws);
    String type = header.frontMatter().text("type").orElse(settings.defaultType());
    String body = source.text().substring(header.bodyStart());
    MarkdownDocument result =
        markdown.read(body, type, offset -> source.place(header.bodyStart() + offset), flaws);
    return new SourceDocument(
        name,
        header.frontMatter(),
        result.body(),
        result.sections(),
        result.anchors(),
        result.questions(),
        result.steps(),
        Map.of(),
        flaws);
  }
}
