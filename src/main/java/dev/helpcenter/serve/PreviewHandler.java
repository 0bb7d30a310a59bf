package dev.helpcenter.serve;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Answers requests: with the site's files, the live script, or the stream of events. */
final class PreviewHandler implements HttpHandler {
  private static final String EVENTS = "__live/events";
  private static final String INDEX = "index.html";

  private static final String WAITING =
      """
      <!doctype html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>Preview</title>
      </head>
      <body><p>There is nothing to show yet. This page follows as soon as the help center is built.</p></body>
      </html>
      """;

  private final Supplier<Optional<PreviewSite>> site;
  private final LiveEvents events;

  /**
   * @param site the site as it is now; nothing until one was built
   */
  PreviewHandler(Supplier<Optional<PreviewSite>> site, LiveEvents events) {
    this.site = site;
    this.events = events;
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      Headers headers = exchange.getResponseHeaders();
      headers.set("Cache-Control", "no-store");
      headers.set("X-Content-Type-Options", "nosniff");
      headers.set("Cross-Origin-Resource-Policy", "same-origin");
      answer(exchange);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void answer(HttpExchange exchange) throws IOException, InterruptedException {
    if (!LoopbackHost.isOurs(exchange.getRequestHeaders().getFirst("Host"))) {
      refuse(exchange, 403, "The preview is only for this machine.");
      return;
    }
    String method = exchange.getRequestMethod();
    if (!method.equals("GET") && !method.equals("HEAD")) {
      exchange.getResponseHeaders().set("Allow", "GET, HEAD");
      refuse(exchange, 405, "Only GET and HEAD.");
      return;
    }
    String raw = exchange.getRequestURI().getRawPath();
    Optional<String> path = raw == null ? Optional.empty() : RequestPath.decode(raw);
    if (path.isEmpty()) {
      refuse(exchange, 400, "This is no path of the site.");
    } else if (path.get().equals(EVENTS)) {
      stream(exchange);
    } else if (path.get().equals(LiveScript.PATH)) {
      send(exchange, 200, LiveScript.PATH, LiveScript.source());
    } else if (exchange.getRequestHeaders().containsKey("Service-Worker")) {
      refuse(exchange, 404, "The preview has no service worker: it would show old pages.");
    } else {
      file(exchange, path.get(), raw);
    }
  }

  private void file(HttpExchange exchange, String path, String raw) throws IOException {
    Optional<PreviewSite> current = site.get();
    if (current.isEmpty()) {
      sendPage(exchange, 503, WAITING.getBytes(StandardCharsets.UTF_8));
      return;
    }
    String name = fileOf(path);
    Optional<byte[]> content = current.get().file(name);
    if (content.isPresent()) {
      if (MediaTypes.isHtml(name)) {
        sendPage(exchange, 200, content.get());
      } else {
        sendFile(exchange, name, content.get());
      }
    } else if (!path.endsWith("/") && current.get().file(path + "/" + INDEX).isPresent()) {
      String query = exchange.getRequestURI().getRawQuery();
      exchange.getResponseHeaders().set("Location", raw + "/" + (query == null ? "" : "?" + query));
      refuse(exchange, 301, "The address ends in a slash.");
    } else {
      Optional<byte[]> missing = current.get().file("404.html");
      sendPage(exchange, 404, missing.orElse(WAITING.getBytes(StandardCharsets.UTF_8)));
    }
  }

  private static String fileOf(String path) {
    return path.isEmpty() || path.endsWith("/") ? path + INDEX : path;
  }

  private void stream(HttpExchange exchange) throws IOException, InterruptedException {
    Map<String, String> query = query(exchange.getRequestURI().getRawQuery());
    String page = fileOf(RequestPath.decode(query.getOrDefault("page", "/")).orElse(""));
    LiveClient client = events.join(page, query.getOrDefault("content", ""), site.get());
    try {
      exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
      exchange.sendResponseHeaders(200, 0);
      client.pump(exchange.getResponseBody());
    } finally {
      events.leave(client);
    }
  }

  private static Map<String, String> query(String raw) {
    Map<String, String> values = new HashMap<>();
    if (raw != null) {
      for (String pair : raw.split("&", -1)) {
        int equals = pair.indexOf('=');
        if (equals > 0) {
          values.put(pair.substring(0, equals), pair.substring(equals + 1).replace("%2F", "/"));
        }
      }
    }
    return values;
  }

  /** Whole or in part: Safari plays no video of a server that can't send a part of it. */
  private static void sendFile(HttpExchange exchange, String name, byte[] content)
      throws IOException {
    Headers headers = exchange.getResponseHeaders();
    headers.set("Accept-Ranges", "bytes");
    Optional<ByteRange> range = range(exchange, content.length);
    if (range.isEmpty()) {
      send(exchange, 200, name, content);
    } else if (range.get().isEmpty()) {
      headers.set("Content-Range", "bytes */" + content.length);
      refuse(exchange, 416, "The file ends before this range.");
    } else {
      headers.set("Content-Range", "bytes " + range.get() + "/" + content.length);
      byte[] part = Arrays.copyOfRange(content, range.get().start(), range.get().end());
      send(exchange, 206, name, part);
    }
  }

  private static Optional<ByteRange> range(HttpExchange exchange, int length) {
    Headers request = exchange.getRequestHeaders();
    List<String> ranges = request.getOrDefault("Range", List.of());
    // Ranges mean something to GET only; and as no file has a mark of its version here, none is the
    // one that If-Range names.
    boolean ignored =
        !exchange.getRequestMethod().equals("GET")
            || request.containsKey("If-Range")
            || ranges.size() != 1;
    return ignored ? Optional.empty() : ByteRange.of(ranges.get(0), length);
  }

  private static void sendPage(HttpExchange exchange, int status, byte[] page) throws IOException {
    send(exchange, status, INDEX, LiveScript.addTo(page));
  }

  private static void refuse(HttpExchange exchange, int status, String reason) throws IOException {
    send(exchange, status, "reason.txt", (reason + "\n").getBytes(StandardCharsets.UTF_8));
  }

  private static void send(HttpExchange exchange, int status, String name, byte[] content)
      throws IOException {
    exchange.getResponseHeaders().set("Content-Type", MediaTypes.of(name));
    if (exchange.getRequestMethod().equals("HEAD")) {
      exchange.getResponseHeaders().set("Content-Length", String.valueOf(content.length));
      exchange.sendResponseHeaders(status, -1);
    } else {
      exchange.sendResponseHeaders(status, content.length == 0 ? -1 : content.length);
      exchange.getResponseBody().write(content);
    }
  }
}
