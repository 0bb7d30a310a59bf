package dev.helpcenter.search;

import com.google.gson.Gson;
import com.google.gson.reflect.TypeToken;
import com.microsoft.playwright.impl.driver.Driver;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The engine as it is shipped, in the Node.js that Playwright brings along. */
final class NodeEngine {
  private static final int PATIENCE_SECONDS = 120;

  private static final String SCRIPT =
      """
      import { readFile, writeFile } from "node:fs/promises";
      import { openSearch } from "./engine.js";
      import { isDoubtful } from "./show.js";

      const parsed = async (path) => JSON.parse(await readFile("index/" + path, "utf8"));
      const likeResponse = async (path) => ({ ok: true, json: () => parsed(path) });
      const answers = [];
      for (const load of [parsed, likeResponse]) {
        const search = await openSearch({ load });
        for (const query of JSON.parse(await readFile("queries.json", "utf8"))) {
          const hits = await search.search(query, { limit: 10 });
          answers.push({ hits: [...hits], doubtful: isDoubtful(hits) });
        }
      }
      await writeFile("answers.json", JSON.stringify(answers));
      """;

  private NodeEngine() {}

  /** What the engine in JavaScript gives for a query. */
  record Answer(List<Found> hits, boolean doubtful) {}

  /** A hit, as far as tests look at it. */
  record Found(String url, String title, String section, String excerpt, double score) {}

  /**
   * Asks the engine all queries, twice: its {@code load} gives parsed JSON, then Responses.
   *
   * @param folder an empty folder
   */
  static List<Answer> ask(SearchEngine index, List<String> queries, Path folder)
      throws IOException, InterruptedException {
    for (IndexFile file : index.files()) {
      write(folder.resolve("index").resolve(file.path()), file.file().content());
    }
    try (Stream<Path> modules = Files.list(Path.of("assets", "search"))) {
      for (Path module : modules.toList()) {
        Files.copy(module, folder.resolve(module.getFileName()));
      }
    }
    write(folder.resolve("package.json"), bytes("{\"type\":\"module\"}"));
    write(folder.resolve("ask.js"), bytes(SCRIPT));
    write(folder.resolve("queries.json"), bytes(Ascii.json(queries)));
    run(folder);
    String answers = Files.readString(folder.resolve("answers.json"));
    return new Gson().fromJson(answers, new TypeToken<ArrayList<Answer>>() {}.getType());
  }

  private static void run(Path folder) throws IOException, InterruptedException {
    String node =
        Driver.ensureDriverInstalled(Map.of(), false).createProcessBuilder().command().get(0);
    Path log = folder.resolve("node.log");
    Process process =
        new ProcessBuilder(node, "ask.js")
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    boolean ended = process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
    process.destroyForcibly();
    if (!ended || process.exitValue() != 0) {
      throw new IOException((ended ? "" : "no end; ") + Files.readString(log));
    }
  }

  private static void write(Path file, byte[] content) throws IOException {
    Files.createDirectories(file.getParent());
    Files.write(file, content);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
