package dev.helpcenter.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.zip.GZIPOutputStream;

/**
 * Serves a folder on loopback as GitHub Pages would: {@code index.html} for folders, a redirect to
 * the address with a slash, {@code x.html} for {@code x}, the site's {@code 404.html} for what is
 * missing, text compressed where the client accepts it. Remembers what was asked for.
 */
public final class StaticSite implements AutoCloseable {
  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("html", "text/html; charset=utf-8"),
          Map.entry("css", "text/css; charset=utf-8"),
          Map.entry("js", "application/javascript; charset=utf-8"),
          Map.entry("mjs", "application/javascript; charset=utf-8"),
          Map.entry("json", "application/json; charset=utf-8"),
          Map.entry("webmanifest", "application/manifest+json"),
          Map.entry("xml", "application/xml"),
          Map.entry("txt", "text/plain; charset=utf-8"),
          Map.entry("md", "text/markdown; charset=utf-8"),
          Map.entry("svg", "image/svg+xml"),
          Map.entry("png", "image/png"),
          Map.entry("jpg", "image/jpeg"),
          Map.entry("jpeg", "image/jpeg"),
          Map.entry("gif", "image/gif"),
          Map.entry("webp", "image/webp"),
          Map.entry("ico", "image/vnd.microsoft.icon"),
          Map.entry("mp4", "video/mp4"));

  /**
   * A request that was answered.
   *
   * @param path as the client sent it, with the query
   * @param bytes the length of the answer's body as it went over the wire
   */
  public record Request(String method, String path, int status, long bytes) {}

  private final Path folder;
  private final String prefix;
  private final HttpServer server;
  private final ExecutorService threads = Executors.newFixedThreadPool(8);
  private final List<Request> requests = new CopyOnWriteArrayList<>();
  private final Map<String, Integer> refused = new ConcurrentHashMap<>();
  private volatile Duration delay = Duration.ZERO;

  private StaticSite(Path folder, String prefix) throws IOException {
    this.folder = folder.toRealPath();
    this.prefix = prefix;
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.setExecutor(threads);
    server.start();
  }

  /** Serves a folder at the root of its address. */
  public static StaticSite of(Path folder) {
    return under("/", folder);
  }

  /**
   * Serves a folder below a path, and nothing elsewhere.
   *
   * @param prefix with a slash at both ends, as in {@code /some-repo/}
   */
  public static StaticSite under(String prefix, Path folder) {
    if (!prefix.startsWith("/") || !prefix.endsWith("/")) {
      throw new IllegalArgumentException(prefix + " must start and end with a slash");
    }
    try {
      return new StaticSite(folder, prefix);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The site's home, ending in a slash. */
  public String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + prefix;
  }

  /** The address of a page. */
  public String url(String pathFromHome) {
    return URI.create(url()).resolve(pathFromHome).toString();
  }

  /** What was asked for until now, in the order of the answers. */
  public List<Request> requests() {
    return List.copyOf(requests);
  }

  /** Forgets the requests until now. */
  public void forgetRequests() {
    requests.clear();
  }

  /** Lets each request wait from now on, as on a weak connection. */
  public void delayAnswers(Duration time) {
    delay = time;
  }

  /**
   * Answers with this status from now on, and without the file.
   *
   * @param pathFromHome as of {@link #url(String)}
   */
  public void refuse(String pathFromHome, int status) {
    refused.put(prefix + pathFromHome, status);
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      Thread.sleep(delay.toMillis());
      String path = exchange.getRequestURI().getPath();
      Optional<Path> file = path.startsWith(prefix) ? file(path) : Optional.empty();
      if (refused.containsKey(path)) {
        send(exchange, refused.get(path), "Not now.".getBytes(StandardCharsets.UTF_8), "html");
      } else if (file.isEmpty() && isFolder(path)) {
        exchange.getResponseHeaders().set("Location", path + "/");
        send(exchange, 301, new byte[0], "txt");
      } else if (file.isPresent()) {
        send(exchange, 200, Files.readAllBytes(file.get()), extension(file.get()));
      } else {
        Path page = folder.resolve("404.html");
        boolean ours = path.startsWith(prefix) && Files.exists(page);
        send(exchange, 404, ours ? Files.readAllBytes(page) : "404".getBytes(), "html");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt(); // the server closes
    }
  }

  private boolean isFolder(String path) {
    return path.startsWith(prefix)
        && !path.endsWith("/")
        && resolve(path).filter(place -> Files.exists(place.resolve("index.html"))).isPresent();
  }

  private Optional<Path> file(String path) {
    if (path.endsWith("/")) {
      return resolve(path + "index.html").filter(Files::isRegularFile);
    }
    return resolve(path)
        .filter(Files::isRegularFile)
        .or(() -> resolve(path + ".html").filter(Files::isRegularFile));
  }

  private Optional<Path> resolve(String path) {
    Path place = folder.resolve(path.substring(prefix.length())).normalize();
    return place.startsWith(folder) ? Optional.of(place) : Optional.empty();
  }

  private static String extension(Path file) {
    String name = file.getFileName().toString();
    return name.substring(name.lastIndexOf('.') + 1);
  }

  private void send(HttpExchange exchange, int status, byte[] content, String extension)
      throws IOException {
    String type = TYPES.getOrDefault(extension, "application/octet-stream");
    exchange.getResponseHeaders().set("Content-Type", type);
    byte[] body = content;
    String accepted = exchange.getRequestHeaders().getFirst("Accept-Encoding");
    if (accepted != null && accepted.contains("gzip") && isText(type) && content.length > 0) {
      exchange.getResponseHeaders().set("Content-Encoding", "gzip");
      body = gzip(content);
    }
    boolean withBody = body.length > 0 && !exchange.getRequestMethod().equals("HEAD");
    requests.add(
        new Request(
            exchange.getRequestMethod(),
            exchange.getRequestURI().toString(),
            status,
            withBody ? body.length : 0));
    exchange.sendResponseHeaders(status, withBody ? body.length : -1);
    if (withBody) {
      exchange.getResponseBody().write(body);
    }
  }

  private static boolean isText(String type) {
    return type.contains("charset=utf-8") || type.contains("xml") || type.contains("json");
  }

  private static byte[] gzip(byte[] content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(content);
    }
    return bytes.toByteArray();
  }
}
