package dev.helpcenter.serve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.helpcenter.site.OutputFile;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import org.junit.jupiter.api.Test;

class PreviewLoadIT {
  @Test
  void tenThousandRequestsAtFiftyConnections() throws Exception {
    MemorySite site = new MemorySite();
    site.write(
        new OutputFile("a/index.html", "<p>page</p>".repeat(900).getBytes(StandardCharsets.UTF_8)));
    ShownSite shown = new ShownSite();
    shown.replace(site);
    HttpClient client = HttpClient.newHttpClient();
    try (PreviewServer server =
        PreviewServer.start(0, () -> shown.get().map(PreviewSite.class::cast), new LiveEvents())) {
      Semaphore connections = new Semaphore(50);
      List<CompletableFuture<Integer>> answers = new ArrayList<>();
      HttpRequest request =
          HttpRequest.newBuilder(URI.create(server.address() + "a/"))
              .version(HttpClient.Version.HTTP_1_1)
              .build();
      for (int i = 0; i < 10_000; i++) {
        connections.acquire();
        answers.add(
            client
                .sendAsync(request, HttpResponse.BodyHandlers.ofString())
                .whenComplete((response, failure) -> connections.release())
                .thenApply(HttpResponse::statusCode));
      }
      assertThat(answers).allSatisfy(answer -> assertThat(answer.get()).isEqualTo(200));
    }
  }
}
