package dev.helpcenter.jbake;

import dev.helpcenter.check.Diagnostic;
import dev.helpcenter.check.Severity;
import dev.helpcenter.source.Body;
import dev.helpcenter.source.ContentFiles.ContentFile;
import dev.helpcenter.source.Flaw;
import dev.helpcenter.source.FrontMatter;
import dev.helpcenter.source.Place;
import dev.helpcenter.source.Reference;
import dev.helpcenter.source.Section;
import dev.helpcenter.source.SourceDocument;
import dev.helpcenter.source.SourceReader;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.text.DateFormat;
import java.text.SimpleDateFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import org.jbake.app.FileUtil;
import org.jbake.model.DocumentModel;
import org.jbake.model.ModelAttributes;
import org.jbake.parser.Engines;
import org.jbake.parser.ErrorEngine;
import org.jbake.parser.ParserEngine;
import org.jbake.parser.YamlEngine;

/**
 * Reads files that are neither Markdown nor HTML by the markup engines that JBake finds on the
 * class path, such as one for AsciiDoc.
 */
public final class MarkupEngines {
  private static final String REGISTRY = "META-INF/org.jbake.parser.MarkupEngines.properties";

  /** What JBake sets on its own, and what is not part of a header. */
  private static final Set<String> NOT_HEADER =
      Set.of(ModelAttributes.BODY, ModelAttributes.CACHED, ModelAttributes.RENDERED);

  private final SiteConfiguration configuration;
  private final SourceReader reader;

  /**
   * @param reader makes sections, links and images of the engines' HTML
   */
  public MarkupEngines(SiteConfiguration configuration, SourceReader reader) {
    this.configuration = configuration;
    this.reader = reader;
  }

  /**
   * What was made of some files.
   *
   * @param documents files that an engine could read
   * @param media files that no engine is registered for
   * @param problems files that could not be read
   */
  public record Reading(
      List<SourceDocument> documents, List<ContentFile> media, List<Diagnostic> problems) {
    public Reading {
      documents = List.copyOf(documents);
      media = List.copyOf(media);
      problems = List.copyOf(problems);
    }
  }

  /** Reads those of the files that there is an engine for. */
  public Reading read(List<ContentFile> files) throws IOException {
    Set<String> registered = registered();
    List<SourceDocument> documents = new ArrayList<>();
    List<ContentFile> media = new ArrayList<>();
    List<Diagnostic> problems = new ArrayList<>();
    for (ContentFile file : files) {
      String extension = FileUtil.fileExt(file.path().toFile());
      if (!registered.contains(extension)) {
        media.add(file);
        continue;
      }
      ParserEngine engine = Engines.get(extension);
      if (engine == null || engine instanceof ErrorEngine) {
        problems.add(problem(file, "there is no engine for files that end in ." + extension));
      } else if (!(engine instanceof YamlEngine)) { // JBake neither shows nor copies these
        DocumentModel document = engine.parse(configuration.jbake(), file.path().toFile());
        if (document == null) {
          problems.add(problem(file, "this file has no header that JBake can read"));
        } else {
          if (Objects.equals(document.getDate(), new Date(file.path().toFile().lastModified()))) {
            document.remove(ModelAttributes.DATE); // the header has none
          }
          documents.add(document(file.name(), document));
        }
      }
    }
    return new Reading(documents, media, problems);
  }

  /** The engines' file names are read here: to load JBake's registry takes its time. */
  private static Set<String> registered() throws IOException {
    Set<String> extensions = new HashSet<>();
    ClassLoader loader = MarkupEngines.class.getClassLoader();
    for (URL registry : Collections.list(loader.getResources(REGISTRY))) {
      Properties entries = new Properties();
      try (InputStream in = registry.openStream()) {
        entries.load(in);
      }
      entries.values().forEach(v -> extensions.addAll(Arrays.asList(v.toString().split(",", -1))));
    }
    return extensions;
  }

  /** Places inside the file are not known: the engine doesn't tell them. */
  private SourceDocument document(String name, DocumentModel document) {
    SourceDocument html =
        reader.read(
            ("---\n---\n" + document.getBody()).getBytes(StandardCharsets.UTF_8), name + ".html");
    Place place = Place.start(name);
    return new SourceDocument(
        name,
        header(document, place),
        new Body(
            html.body().fragments(),
            html.body().references().stream()
                .map(r -> new Reference(r.kind(), r.target(), r.text(), place))
                .toList()),
        html.sections().stream()
            .map(s -> new Section(s.level(), s.anchor(), s.title(), s.passage(), place))
            .toList(),
        html.anchors(),
        List.of(),
        0,
        Map.of(),
        html.flaws().stream()
            .filter(flaw -> flaw.kind() != Flaw.Kind.HEADER_MISSING)
            .map(flaw -> new Flaw(flaw.kind(), place, flaw.detail()))
            .toList());
  }

  private FrontMatter header(DocumentModel document, Place place) {
    List<FrontMatter.Entry> entries = new ArrayList<>();
    new TreeMap<>(document)
        .forEach(
            (key, value) -> {
              if (!NOT_HEADER.contains(key) && value != null) {
                entries.add(new FrontMatter.Entry(key, value(value), place, place));
              }
            });
    return new FrontMatter(entries);
  }

  private Object value(Object value) {
    if (value instanceof Date date) {
      DateFormat format =
          new SimpleDateFormat(configuration.jbake().getDateFormat(), configuration.locale());
      format.setTimeZone(configuration.timeZone());
      return format.format(date);
    }
    return value instanceof String[] list ? List.of(list) : value;
  }

  private static Diagnostic problem(ContentFile file, String message) {
    return new Diagnostic(
        Place.start(file.name()),
        Severity.ERROR,
        message,
        "Write the article in Markdown, or put the engine on the class path",
        "markup-engine");
  }
}
