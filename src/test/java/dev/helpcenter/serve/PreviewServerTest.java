package dev.helpcenter.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.helpcenter.site.OutputFile;
import java.io.IOException;
import java.io.InputStream;
import java.net.BindException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PreviewServerTest {
  private static final String PAGE = "<!doctype html><head><title>x</title></head><p>page</p>";

  private final MemorySite site = new MemorySite();
  private final ShownSite shown = new ShownSite();
  private final LiveEvents events = new LiveEvents();
  private final HttpClient client = HttpClient.newHttpClient();
  private PreviewServer server;

  @BeforeEach
  void start() throws IOException {
    add("index.html", PAGE);
    add("a/index.html", PAGE);
    add("404.html", "<head></head>missing");
    add("assets/site.css", "p {}");
    add("empty.txt", "");
    shown.replace(site);
    server = PreviewServer.start(0, () -> shown.get().map(PreviewSite.class::cast), events);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void pagesGetTheLiveScript() throws Exception {
    HttpResponse<String> response = get("/");

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.headers().firstValue("Content-Type")).hasValue("text/html; charset=utf-8");
    assertThat(response.headers().firstValue("Cache-Control")).hasValue("no-store");
    assertThat(response.body())
        .startsWith("<!doctype html><head><title>x</title><script type=\"module\"")
        .endsWith("</head><p>page</p>")
        .contains("src=\"/__live/live.js\"");
    assertThat(get("/__live/live.js").body()).contains("EventSource");
  }

  @Test
  void otherFilesAreServedAsTheyAre() throws Exception {
    HttpResponse<String> response = get("/assets/site.css");

    assertThat(response.body()).isEqualTo("p {}");
    assertThat(response.headers().firstValue("Content-Type")).hasValue("text/css; charset=utf-8");
    assertThat(get("/empty.txt").body()).isEmpty();
    add("manifest.webmanifest", "{}");
    assertThat(get("/manifest.webmanifest").headers().firstValue("Content-Type"))
        .hasValue("application/manifest+json");
  }

  @Test
  void addressesEndInASlash() throws Exception {
    HttpResponse<String> response = get("/a");

    assertThat(response.statusCode()).isEqualTo(301);
    assertThat(response.headers().firstValue("Location")).hasValue("/a/");
    assertThat(get("/a/").statusCode()).isEqualTo(200);
  }

  @Test
  void whatIsAskedOfAPageIsAskedOfItsAddressWithASlashToo() throws Exception {
    assertThat(get("/a?q=lost%20parcel").headers().firstValue("Location"))
        .hasValue("/a/?q=lost%20parcel");
  }

  @ParameterizedTest
  @CsvSource({
    "bytes=0-1, 206, bytes 0-1/10, 01",
    "Bytes=7-, 206, bytes 7-9/10, 789",
    "bytes=-4, 206, bytes 6-9/10, 6789",
    "bytes=-99, 206, bytes 0-9/10, 0123456789",
    "bytes=9-99999999999999999999, 206, bytes 9-9/10, 9",
    "bytes=10-, 416, bytes */10, ",
    "bytes=99999999999999999999-, 416, bytes */10, ",
    "bytes=-0, 416, bytes */10, ",
  })
  void aPartOfAFileIsSent(String range, int status, String told, @Nullable String part)
      throws Exception {
    add("film.mp4", "0123456789");
    HttpResponse<String> response = get("/film.mp4", "Range", range);

    assertThat(response.statusCode()).isEqualTo(status);
    assertThat(response.headers().firstValue("Content-Range")).hasValue(told);
    if (part != null) {
      assertThat(response.headers().firstValue("Content-Type")).hasValue("video/mp4");
      assertThat(response.body()).isEqualTo(part);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"bytes=0-1,4-5", "bytes=2-1", "bytes=-", "lines=0-1", "bytes=x-1", "0-1"})
  void theWholeFileAnswersWhatIsNoSinglePart(String range) throws Exception {
    add("film.mp4", "0123456789");
    HttpResponse<String> response = get("/film.mp4", "Range", range);

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.headers().firstValue("Accept-Ranges")).hasValue("bytes");
    assertThat(response.headers().firstValue("Content-Range")).isEmpty();
    assertThat(response.body()).isEqualTo("0123456789");
  }

  @Test
  void ofAnotherVersionOfAFileNoPartIsSent() throws Exception {
    add("film.mp4", "0123456789");
    HttpResponse<String> response =
        get("/film.mp4", "Range", "bytes=0-1", "If-Range", "\"version\"");

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.body()).isEqualTo("0123456789");
    assertThat(get("/empty.txt", "Range", "bytes=-5").statusCode()).isEqualTo(200);
  }

  @Test
  void aLookAtTheHeadersTellsOfTheWholeFile() throws Exception {
    add("film.mp4", "0123456789");
    assertThat(
            raw(
                "HEAD /film.mp4 HTTP/1.1\r\nHost: localhost\r\nRange: bytes=0-1\r\nConnection: close\r\n\r\n"))
        .startsWith("HTTP/1.1 200")
        .containsIgnoringCase("accept-ranges: bytes")
        .containsIgnoringCase("content-length: 10");
  }

  @Test
  void aMissingPageIsTheSitesOwn() throws Exception {
    HttpResponse<String> response = get("/none/");

    assertThat(response.statusCode()).isEqualTo(404);
    assertThat(response.body()).contains("missing");
  }

  @Test
  void beforeTheFirstBuildThereIsAPageThatFollows() throws Exception {
    try (PreviewServer empty = PreviewServer.start(0, Optional::empty, events)) {
      HttpResponse<String> response =
          client.send(
              HttpRequest.newBuilder(URI.create(empty.address())).build(),
              HttpResponse.BodyHandlers.ofString());
      assertThat(response.statusCode()).isEqualTo(503);
      assertThat(response.body()).contains("/__live/live.js");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"example.org", "localhost.example.org", "10.0.0.1:80"})
  void aForeignHostIsRefused(String host) throws Exception {
    assertThat(raw("GET / HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n"))
        .startsWith("HTTP/1.1 403")
        .doesNotContain("page");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/../pom.xml",
        "/%2e%2e/pom.xml",
        "/..%2fpom.xml",
        "/a/..%5c..",
        "/%00",
        "/a%0d%0aX: y"
      })
  void pathsThatLeaveTheSiteAreRefused(String path) throws Exception {
    assertThat(raw("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
        .startsWith("HTTP/1.1 400");
  }

  @Test
  void nothingCanBeSent() throws Exception {
    assertThat(
            raw(
                "POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"))
        .startsWith("HTTP/1.1 405");
    assertThat(raw("HEAD / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
        .startsWith("HTTP/1.1 200")
        .doesNotContain("page");
  }

  @Test
  void thereIsNoServiceWorkerInThePreview() throws Exception {
    add("sw.js", "self");
    assertThat(
            raw(
                "GET /sw.js HTTP/1.1\r\nHost: localhost\r\nService-Worker: script\r\nConnection: close\r\n\r\n"))
        .startsWith("HTTP/1.1 404");
  }

  @Test
  void aPortInUseIsTold() {
    assertThatThrownBy(() -> PreviewServer.start(server.port(), Optional::empty, events))
        .isInstanceOf(BindException.class);
  }

  @Test
  void onlyThisMachineIsServed() {
    assertThat(server.address()).isEqualTo("http://localhost:" + server.port() + "/");
    for (InetAddress address : ownAddresses()) {
      assertThatThrownBy(() -> new Socket(address, server.port()).close())
          .as("%s", address)
          .isInstanceOf(IOException.class);
    }
  }

  @Test
  void brokenAndSlowClientsDisturbNobody() throws Exception {
    List<Socket> sockets = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port());
      String start =
          List.of("", "G", "GET / HTTP/1.1\r\nHost: loc", "\u0000\u0001\u0002\r\n\r\n").get(i % 4);
      socket.getOutputStream().write(start.getBytes(StandardCharsets.ISO_8859_1));
      sockets.add(socket);
    }
    for (int i = 0; i < 20; i++) {
      Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port());
      socket
          .getOutputStream()
          .write("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n".getBytes(StandardCharsets.UTF_8));
      socket.close();
    }

    assertThat(get("/").statusCode()).isEqualTo(200);
    for (Socket socket : sockets) {
      socket.close();
    }
    assertThat(get("/").statusCode()).isEqualTo(200);
  }

  @Test
  void streamsThatNobodyReadsGiveWay() throws Exception {
    List<Socket> sockets = new ArrayList<>();
    for (int i = 0; i < LiveEvents.MOST_CLIENTS + 1; i++) {
      Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port());
      sockets.add(socket);
      socket
          .getOutputStream()
          .write(
              "GET /__live/events HTTP/1.1\r\nHost: localhost\r\n\r\n"
                  .getBytes(StandardCharsets.UTF_8));
      byte[] start = new byte["HTTP/1.1 200".length()];
      socket.getInputStream().readNBytes(start, 0, start.length); // it has joined
      assertThat(new String(start, StandardCharsets.UTF_8)).isEqualTo("HTTP/1.1 200");
    }
    StringBuilder rest = new StringBuilder();
    sockets.get(0).setSoTimeout(60_000);
    InputStream first = sockets.get(0).getInputStream();
    for (int c = first.read(); c >= 0 && !rest.toString().endsWith("\r\n0\r\n"); c = first.read()) {
      rest.append((char) c);
    }
    assertThat(get("/").statusCode()).isEqualTo(200);
    for (Socket socket : sockets) {
      socket.close();
    }
  }

  private static List<InetAddress> ownAddresses() {
    try {
      return java.net.NetworkInterface.networkInterfaces()
          .flatMap(java.net.NetworkInterface::inetAddresses)
          .filter(address -> !address.isLoopbackAddress())
          .toList();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private void add(String path, String content) {
    site.write(new OutputFile(path, content.getBytes(StandardCharsets.UTF_8)));
  }

  private HttpResponse<String> get(String path, String... headers) throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(server.address() + path.substring(1)));
    for (int i = 0; i < headers.length; i += 2) {
      request.header(headers[i], headers[i + 1]);
    }
    return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  private String raw(String request) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
