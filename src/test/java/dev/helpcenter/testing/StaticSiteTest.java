package dev.helpcenter.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StaticSiteTest {
  @TempDir Path folder;

  @BeforeEach
  void write() throws IOException {
    Files.writeString(folder.resolve("index.html"), "home");
    Files.writeString(folder.resolve("404.html"), "our 404");
    Files.createDirectory(folder.resolve("a"));
    Files.writeString(folder.resolve("a/index.html"), "page a");
    Files.writeString(folder.resolve("b.html"), "page b");
  }

  @Test
  void behavesAsGitHubPages() throws Exception {
    try (StaticSite site = StaticSite.under("/repo/", folder)) {
      assertThat(get(site.url()).body()).isEqualTo("home");
      assertThat(get(site.url("a/")).body()).isEqualTo("page a");
      assertThat(get(site.url("b")).body()).isEqualTo("page b");
      assertThat(get(site.url("a")).statusCode()).isEqualTo(301);
      assertThat(get(site.url("a")).headers().firstValue("Location")).contains("/repo/a/");
      assertThat(get(site.url("deep/er/missing/")).body()).isEqualTo("our 404");
      assertThat(get(site.url("/elsewhere/")).body()).isEqualTo("404");
      assertThat(get(site.url("%2e%2e/%2e%2e/etc/passwd")).statusCode()).isEqualTo(404);
      assertThat(site.requests().get(0)).isEqualTo(new StaticSite.Request("GET", "/repo/", 200, 4));
    }
  }

  @Test
  void compressesText() throws Exception {
    Files.writeString(folder.resolve("long.css"), "a{}".repeat(1000));
    try (StaticSite site = StaticSite.of(folder)) {
      HttpRequest request =
          HttpRequest.newBuilder(URI.create(site.url("long.css")))
              .header("Accept-Encoding", "gzip")
              .build();
      HttpResponse<byte[]> answer =
          HttpClient.newHttpClient().send(request, BodyHandlers.ofByteArray());
      assertThat(answer.headers().firstValue("Content-Encoding")).contains("gzip");
      assertThat(answer.body()).hasSizeLessThan(200);
      assertThat(site.requests().get(0).bytes()).isEqualTo(answer.body().length);
    }
  }

  private static HttpResponse<String> get(String url) throws Exception {
    return HttpClient.newHttpClient()
        .send(HttpRequest.newBuilder(URI.create(url)).build(), BodyHandlers.ofString());
  }
}
