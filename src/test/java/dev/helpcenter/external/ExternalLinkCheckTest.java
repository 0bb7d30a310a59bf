package dev.helpcenter.external;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.helpcenter.check.CheckInput;
import dev.helpcenter.check.Checks;
import dev.helpcenter.check.Diagnostic;
import dev.helpcenter.source.Facts;
import dev.helpcenter.source.Variables;
import dev.helpcenter.testing.TestContent;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Links to other sites, asked of a server of this machine. */
class ExternalLinkCheckTest {
  private static final Instant NOW = Instant.parse("2026-11-25T10:00:00Z");
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  @TempDir Path folder;
  private final ConcurrentLinkedQueue<String> asked = new ConcurrentLinkedQueue<>();
  private final AtomicInteger atOnce = new AtomicInteger();
  private final AtomicInteger mostAtOnce = new AtomicInteger();
  private final CountDownLatch end = new CountDownLatch(1);
  private HttpServer server;
  private String site;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newCachedThreadPool());
    server.createContext("/", this::answer);
    server.start();
    site = "http://127.0.0.1:" + server.getAddress().getPort();
  }

  @AfterEach
  void stop() {
    end.countDown();
    server.stop(0);
  }

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    asked.add(exchange.getRequestMethod() + " " + path);
    mostAtOnce.accumulateAndGet(atOnce.incrementAndGet(), Math::max);
    boolean head = exchange.getRequestMethod().equals("HEAD");
    int status =
        switch (path) {
          case "/moved", "/moved-twice" -> 301;
          case "/for-now", "/to-nothing", "/circle", "/inside" -> 302;
          case "/nothing" -> 404;
          case "/ended" -> 410;
          case "/broken" -> 503;
          case "/no-programs" -> 403;
          case "/no-head" -> head ? 405 : 200;
          default -> 200;
        };
    if (path.equals("/slow")) {
      await();
    }
    String location =
        switch (path) {
          case "/moved-twice" -> "/moved";
          case "/moved" -> "/new?a=1";
          case "/for-now" -> site + "/fine";
          case "/to-nothing" -> "/nothing";
          case "/circle" -> "/circle";
          case "/inside" -> "ftp://127.0.0.1/";
          default -> "";
        };
    if (!location.isEmpty()) {
      exchange.getResponseHeaders().add("Location", location);
    }
    atOnce.decrementAndGet();
    exchange.sendResponseHeaders(status, -1);
    exchange.close();
  }

  private void await() {
    try {
      end.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private List<String> check(boolean strict, Hosts hosts, Instant now, String... links)
      throws IOException {
    StringBuilder body = new StringBuilder();
    for (String link : links) {
      body.append("[The page](").append(link).append(")\n");
    }
    TestContent content =
        new TestContent()
            .property("check.all", "off")
            .property("check.link-external", "error")
            .property("check.link-external-moved", "warning")
            .property("check.link-external-uncertain", "warning")
            .article("a/x.md", "T", body.toString());
    CheckInput input =
        new CheckInput(
            List.of(),
            Set.of(),
            Facts.none(),
            Variables.none(),
            List.of(),
            content::text,
            List.of(
                new ExternalLinkCheck(
                    new HttpProbe(hosts, PATIENCE),
                    LinkMemory.open(folder.resolve("memory"), now),
                    (done, total) -> {})),
            strict);
    return Checks.run(content.assemble(), input).stream()
        .filter(diagnostic -> diagnostic.check().startsWith("link-external"))
        .map(this::line)
        .toList();
  }

  private List<String> check(String... links) throws IOException {
    return check(false, Hosts.ALL, NOW, links);
  }

  private String line(Diagnostic d) {
    return (d.place().line()
            + ":"
            + d.place().column()
            + " "
            + d.severity().name().toLowerCase(Locale.ROOT)
            + " "
            + d.message()
            + " ["
            + d.check()
            + "] "
            + d.hint())
        .replace(site, "SITE");
  }

  @Test
  void pagesThatAreThereAreFine() throws Exception {
    assertThat(check(site + "/fine#part", site + "/no-head", site + "/for-now")).isEmpty();
    assertThat(asked)
        .containsExactlyInAnyOrder(
            "HEAD /fine", "HEAD /for-now", "HEAD /fine", "HEAD /no-head", "GET /no-head");
    assertThat(mostAtOnce).hasValue(1);
  }

  @Test
  void pagesThatAreGoneAreErrors() throws Exception {
    assertThat(check(site + "/nothing", site + "/ended", site + "/to-nothing"))
        .containsExactly(
            "5:1 error There is no page at “SITE/nothing”: the site answers with error 404"
                + " [link-external] Find its new place or another page that helps, or remove the"
                + " link",
            "6:1 error There is no page at “SITE/ended”: the site answers with error 410"
                + " [link-external] Find its new place or another page that helps, or remove the"
                + " link",
            "7:1 error There is no page at “SITE/to-nothing”: the site answers with error 404"
                + " [link-external] Find its new place or another page that helps, or remove the"
                + " link");
  }

  @Test
  void aMoveNamesTheNewAddress() throws Exception {
    assertThat(check(site + "/moved-twice"))
        .containsExactly(
            "5:1 warning The page at “SITE/moved-twice” has moved [link-external-moved] If it is"
                + " still the right one, link to “SITE/new?a=1”");
  }

  @Test
  void troubleThatMayPassIsNeverAnError() throws Exception {
    int closed;
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      closed = socket.getLocalPort();
    }
    List<String> told =
        check(
            true,
            Hosts.ALL,
            NOW,
            site + "/broken",
            site + "/no-programs",
            site + "/slow",
            site + "/circle",
            site + "/inside",
            "http://127.0.0.1:" + closed + "/");
    assertThat(told).hasSize(6).allMatch(line -> line.contains(" warning Whether “"));
    assertThat(told)
        .extracting(line -> line.replaceFirst(".*be told: ", "").replaceFirst(" \\[.*", ""))
        .containsExactly(
            "the site answers with error 503",
            "the site answers with error 403",
            "it does not answer in time",
            "it leads from one address to the next without an end",
            "it leads to an address that this tool cannot ask for",
            "there is no connection to it");
  }

  @Test
  void whatIsCertainIsRememberedForAWeek() throws Exception {
    String[] links = {site + "/fine", site + "/nothing", site + "/moved", site + "/broken"};
    List<String> first = check(links);
    asked.clear();
    assertThat(check(false, Hosts.ALL, NOW.plus(Duration.ofDays(6)), links)).isEqualTo(first);
    assertThat(asked).containsExactly("HEAD /broken", "GET /broken");
    asked.clear();
    assertThat(check(false, Hosts.ALL, NOW.plus(Duration.ofDays(8)), links)).isEqualTo(first);
    assertThat(asked).contains("HEAD /fine", "HEAD /nothing", "HEAD /moved");
    assertThat(folder.resolve("memory/.gitignore")).hasContent("*");
  }

  @Test
  void aDamagedMemoryIsForgotten() throws Exception {
    check(site + "/nothing");
    Path file = folder.resolve("memory/links.tsv");
    Files.writeString(
        file, Files.readString(file).replace("GONE", "LOST") + "\u0000nonsense\n\t\t\t\n");
    asked.clear();
    assertThat(check(site + "/nothing")).hasSize(1);
    assertThat(asked).containsExactly("HEAD /nothing", "GET /nothing");
  }

  @Test
  void hostsOfThePrivateNetworkAreNotAsked() throws Exception {
    assertThat(check(false, Hosts.PUBLIC, NOW, site + "/fine", "http://localhost/"))
        .hasSize(2)
        .allMatch(line -> line.contains("its host is inside a private network, and is not asked"));
    assertThat(asked).isEmpty();
  }
}
