package dev.helpcenter.jbake;

import dev.helpcenter.check.Diagnostic;
import dev.helpcenter.check.Severity;
import dev.helpcenter.source.Place;
import dev.helpcenter.source.YamlNesting;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.model.DocumentModel;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** The YAML files of the data folder, which templates ask for by {@code data.get("name.yml")}. */
final class DataDocuments {
  private final SiteConfiguration configuration;
  private final List<DocumentModel> documents = new ArrayList<>();
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  DataDocuments(SiteConfiguration configuration) throws IOException {
    this.configuration = configuration;
    JBakeConfiguration jbake = configuration.jbake();
    for (Map.Entry<String, FileContent> file :
        new FolderFiles(configuration.source(), configuration.data(), "", true)
            .files()
            .entrySet()) {
      String name = file.getKey().toLowerCase(Locale.ROOT);
      if (name.endsWith(".yml") || name.endsWith(".yaml")) {
        read(file.getKey(), file.getValue(), jbake.getDataFileDocType());
      }
    }
  }

  List<DocumentModel> documents() {
    return documents;
  }

  /** Why files could not be read. */
  List<Diagnostic> diagnostics() {
    return diagnostics;
  }

  private void read(String path, FileContent content, String type) throws IOException {
    Path file = configuration.data().resolve(path);
    String name =
        configuration.source().relativize(file).toString().replace(File.separatorChar, '/');
    LoadSettings settings =
        LoadSettings.builder()
            .setSchema(new JBakeYamlSchema())
            .setAllowDuplicateKeys(true)
            .setLabel(name)
            .build();
    byte[] bytes = content.read();
    String text = new String(bytes, StandardCharsets.UTF_8);
    try {
      Optional<Place> deep = YamlNesting.tooDeep(name, text);
      if (deep.isPresent()) {
        report(file, tooDeep(deep.get()));
        return;
      }
      Object value = new Load(settings).loadFromString(text);
      DocumentModel document = new DocumentModel();
      if (value instanceof Map<?, ?> map) {
        map.forEach((key, item) -> document.put(String.valueOf(key), item));
      } else if (value instanceof List<?> list) {
        document.put("data", list);
      }
      document.setSha1(Sha1.of(bytes));
      document.setRendered(true);
      document.setFile(file.toFile().getPath());
      document.setSourceUri(path);
      document.setType(type);
      documents.add(document);
    } catch (YamlEngineException e) {
      report(file, problem(name, e));
    }
  }

  private void report(Path file, Diagnostic diagnostic) {
    boolean toldByFactChecks =
        configuration.isHelpCenter() && file.equals(configuration.data().resolve("facts.yml"));
    if (!toldByFactChecks) {
      diagnostics.add(diagnostic);
    }
  }

  private static Diagnostic tooDeep(Place place) {
    return new Diagnostic(
        place,
        Severity.ERROR,
        "Lists and names are nested too deeply here",
        "Use fewer of them inside each other",
        "data");
  }

  private static Diagnostic problem(String name, YamlEngineException e) {
    Optional<Mark> mark =
        e instanceof MarkedYamlEngineException marked ? marked.getProblemMark() : Optional.empty();
    String reason =
        e instanceof MarkedYamlEngineException marked ? marked.getProblem() : e.getMessage();
    return new Diagnostic(
        new Place(
            name, mark.map(Mark::getLine).orElse(0) + 1, mark.map(Mark::getColumn).orElse(0) + 1),
        Severity.ERROR,
        "This is not YAML: " + reason,
        "Each line is a name, a colon and a space; put values that hold a colon in quotes",
        "data");
  }
}
