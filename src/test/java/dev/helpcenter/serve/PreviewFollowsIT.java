package dev.helpcenter.serve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.helpcenter.build.BuildOptions;
import dev.helpcenter.build.BuildResult;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The preview follows every kind of source file, and keeps the last good page through mistakes. */
class PreviewFollowsIT {
  private static final String PAGE = "first/hello/";
  private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(60);

  @TempDir Path site;
  private final BlockingQueue<BuildResult> builds = new LinkedBlockingQueue<>();
  private final BlockingQueue<Throwable> failures = new LinkedBlockingQueue<>();
  private final HttpClient http = HttpClient.newHttpClient();
  private Preview preview;
  private Thread thread;

  private final class Log implements PreviewListener {
    @Override
    public void built(BuildResult result, Duration took) {
      builds.add(result);
    }

    @Override
    public void failed(Throwable failure) {
      failures.add(failure);
    }
  }

  @BeforeEach
  void start() throws Exception {
    file("jbake.properties", "site.name=At first\n");
    file("data/facts.yml", facts("1111"));
    file("content/_snippets/wait.md", "Wait a minute.\n");
    file("content/first/hello.md", article("{{ snippet.wait }} Call {{ fact.bank.line }}."));
    preview = Preview.start(new BuildOptions(site, false, false, Clock.systemUTC()), 0, new Log());
    CountDownLatch ready = new CountDownLatch(1);
    thread = new Thread(() -> run(ready));
    thread.start();
    assertThat(ready.await(1, TimeUnit.MINUTES)).isTrue();
    builds.clear();
  }

  private void run(CountDownLatch ready) {
    try {
      preview.run(ready::countDown);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (IOException e) {
      failures.add(e);
    }
  }

  @AfterEach
  void stop() throws InterruptedException {
    thread.interrupt();
    thread.join();
    preview.close();
    assertThat(failures).isEmpty();
  }

  @Test
  void snippetsFactsSettingsAndFilesAreFollowed() throws Exception {
    shows(PAGE, "Wait a minute. Call 1111.");
    file("content/_snippets/wait.md", "Wait an hour.\n");
    shows(PAGE, "Wait an hour.");
    file("data/facts.yml", facts("2222"));
    shows(PAGE, "Call 2222.");
    file("jbake.properties", "site.name=Renamed\n");
    shows(PAGE, "Renamed");
    file("data/redirects.csv", "old/page/,first/hello/\n");
    shows("old/page/", "first/hello/");
    file("content/second/more.md", article("Another one."));
    shows("second/more/", "Another one.");
    Files.move(site.resolve("content/second"), site.resolve("content/third"));
    shows("third/more/", "Another one.");

    Files.move(site.resolve("content"), site.resolve("docs"));
    file("jbake.properties", "site.name=Renamed\ncontent.folder=docs\n");
    file("docs/first/hello.md", article("In another folder."));
    shows(PAGE, "In another folder.");
    file("docs/first/hello.md", article("Followed there."));
    shows(PAGE, "Followed there.");
  }

  @Test
  void theLastGoodPageStaysThroughMistakesOfEveryKind() throws Exception {
    mistake("data/facts.yml", "bank: : :\n", facts("1111"), "fact-invalid");
    mistake("jbake.properties", "site.host=nonsense\n", "site.name=At first\n", "site.host");
    mistake("content/_snippets/wait.md", "<script>x</script>\n", "Wait.\n", "html-unsafe");
    mistake("content/first/hello.md", "", article("Mended."), "file-empty");
    mistake("content/first/hello.md", "---\ntitle: x\n", article("Again."), "header-not-closed");
  }

  @Test
  void aWarningDoesNotKeepAPageFromTheScreen() throws Exception {
    file("content/first/hello.md", article("Call 1800 595 160, or [ask] (x.md)."));
    shows(PAGE, "[ask] (x.md)");
    file("content/first/hello.md", article("Call 1800 595 160, or [ask] (x.md) now."));
    shows(PAGE, "[ask] (x.md) now");
  }

  /** What each editor does with the disk while it saves. */
  @Test
  void everyEditorsWayOfSavingIsFollowed() throws Exception {
    Path article = site.resolve("content/first/hello.md");
    Path folder = article.getParent();

    // vim: tries whether it may write, moves the old file away, writes a new one.
    Files.writeString(folder.resolve(".hello.md.swp"), "b0VIM");
    Files.writeString(folder.resolve("4913"), "");
    Files.delete(folder.resolve("4913"));
    Files.move(article, folder.resolve("hello.md~"));
    Files.writeString(article, article("Saved by vim."));
    Files.delete(folder.resolve("hello.md~"));
    shows(PAGE, "Saved by vim.");

    // Emacs: a link that leads nowhere locks the file, a copy between # is kept while typing.
    Path lock = folder.resolve(".#hello.md");
    Files.createSymbolicLink(lock, Path.of("editor@host.1:1"));
    Files.writeString(folder.resolve("#hello.md#"), article("Half a wo"));
    Files.copy(article, folder.resolve("hello.md~"));
    Files.writeString(article, article("Saved by Emacs."));
    Files.delete(folder.resolve("#hello.md#"));
    Files.delete(lock);
    shows(PAGE, "Saved by Emacs.");

    // JetBrains: writes beside it, moves the old one away and the new one in its place.
    Path fresh = folder.resolve("hello.md___jb_tmp___");
    Path old = folder.resolve("hello.md___jb_old___");
    Files.writeString(fresh, article("Saved by IDEA."));
    Files.move(article, old);
    Files.move(fresh, article);
    Files.delete(old);
    shows(PAGE, "Saved by IDEA.");

    // VS Code: empties the file, then fills it in parts.
    String text = article("Saved by Code.");
    Files.writeString(article, "");
    Files.writeString(article, text.substring(0, 9), StandardOpenOption.APPEND);
    Files.writeString(article, text.substring(9), StandardOpenOption.APPEND);
    shows(PAGE, "Saved by Code.");
    assertThat(get("first/hello.md~")).doesNotContain("Saved");
  }

  private void mistake(String path, String wrong, String right, String told) throws Exception {
    builds.clear();
    file(path, wrong);
    BuildResult result = builds.poll(1, TimeUnit.MINUTES);
    assertThat(result).isNotNull();
    assertThat(result.diagnostics().toString()).contains(told);
    assertThat(get(PAGE)).contains("<h1>Hello</h1>");
    builds.clear();
    file(path, right);
    result = builds.poll(1, TimeUnit.MINUTES);
    assertThat(result).isNotNull();
    assertThat(result.hasErrors()).isFalse();
  }

  private static String article(String text) {
    return "---\ntitle: Hello\n---\n\n" + text + "\n";
  }

  private static String facts(String number) {
    return "bank:\n  line:\n    value: \""
        + number
        + "\"\n    source: https://bank.example\n    verified: 2026-11-20\n    valid-days: 9999\n";
  }

  private void file(String path, String text) throws IOException {
    Path file = site.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private String get(String path) throws Exception {
    HttpRequest request = HttpRequest.newBuilder(URI.create(preview.address() + path)).build();
    return http.send(request, BodyHandlers.ofString()).body();
  }

  private void shows(String path, String text) throws Exception {
    long started = System.nanoTime();
    while (!get(path).contains(text)) {
      assertThat(System.nanoTime() - started).as(text).isLessThan(PATIENCE_NANOS);
      Thread.sleep(20);
    }
  }
}
