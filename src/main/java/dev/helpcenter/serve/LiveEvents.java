package dev.helpcenter.serve;

import dev.helpcenter.cache.ContentHash;
import dev.helpcenter.render.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedDeque;

/** Tells open pages what became of them. Safe for many threads. */
final class LiveEvents {
  /**
   * More than anybody has open. Each takes a connection, of which the server has a limited number,
   * and who opens streams and reads none would have all of them.
   */
  static final int MOST_CLIENTS = 100;

  private static final byte[] NOTHING = {};

  /** Changes with every other file, and is not used in the preview. */
  private static final String SERVICE_WORKER = "sw.js";

  /** The longest there first. */
  private final Deque<LiveClient> clients = new ConcurrentLinkedDeque<>();

  private String problems = "[]";

  /**
   * A page was opened, or comes back. If there are too many, the one that is longest there gives
   * way.
   *
   * @param file the site's file that it came from
   * @param content the {@link ContentHash} of what it shows
   */
  synchronized LiveClient join(String file, String content, Optional<PreviewSite> site)
      throws IOException {
    byte[] current = site.isPresent() ? site.get().file(file).orElse(NOTHING) : NOTHING;
    LiveClient client = new LiveClient(file, current);
    clients.addLast(client);
    if (clients.size() > MOST_CLIENTS) {
      clients.removeFirst().end();
    }
    client.send("problems", problems);
    if (!ContentHash.of(current).toString().equals(content)) {
      client.send("reload", "{}");
    }
    return client;
  }

  void leave(LiveClient client) {
    clients.remove(client);
  }

  /** The site has changed. */
  synchronized void changed(PreviewSite site, Set<String> changedFiles) throws IOException {
    for (LiveClient client : clients) {
      byte[] fresh = site.file(client.file()).orElse(NOTHING);
      byte[] shown = client.shown();
      if (!Arrays.equals(fresh, shown)) {
        client.shows(fresh);
        tell(client, text(shown), text(fresh));
      } else if (usesAny(text(fresh), changedFiles)) {
        client.send("reload", "{}");
      }
    }
  }

  private static void tell(LiveClient client, String shown, String fresh) {
    Optional<List<StyleChange.Swap>> swaps = StyleChange.between(shown, fresh);
    if (swaps.isEmpty()) {
      client.send("reload", "{}");
      return;
    }
    List<List<String>> pairs =
        swaps.get().stream().map(swap -> List.of(swap.from(), swap.to())).toList();
    String content = ContentHash.of(fresh.getBytes(StandardCharsets.UTF_8)).toString();
    client.send("styles", Json.write(Map.of("content", content, "styles", pairs)));
  }

  /** Images and some scripts keep their names when their content changes. */
  private static boolean usesAny(String page, Set<String> files) {
    return files.stream()
        .filter(file -> MediaTypes.isPartOfPage(file) && !file.equals(SERVICE_WORKER))
        .map(file -> file.substring(file.lastIndexOf('/') + 1))
        .anyMatch(page::contains);
  }

  /** The mistakes to show over every page: a JSON array; empty when all is well. */
  synchronized void problems(String json) {
    if (!json.equals(problems)) {
      problems = json;
      clients.forEach(client -> client.send("problems", json));
    }
  }

  private static String text(byte[] content) {
    return new String(content, StandardCharsets.UTF_8);
  }
}
