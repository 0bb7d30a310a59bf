package dev.helpcenter.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ServiceWorkerPolicy;
import dev.helpcenter.testing.BrowserTest;
import dev.helpcenter.testing.StaticSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Runs the tests that stand in the components' own folders ({@code <name>.test.js}), each on a
 * fresh page of all components.
 */
@BrowserTest
class ComponentsIT {
  private static final Path FOLDER = Path.of("templates", "components");

  private static final String NAMES =
      "async name => Object.keys((await import(`/tests/${name}.js`)).tests)";

  /** Calls one test; a reload in the middle goes through the outside, as the page is lost. */
  private static final String RUN =
      """
      async ({ name, test }) => {
        const { tests } = await import(`/tests/${name}.js`);
        const until = async (holds, what = "what the test waits for") => {
          for (let i = 0; i < 400 && !holds(); i++) await new Promise((done) => setTimeout(done, 25));
          if (!holds()) throw new Error(`${what} did not happen`);
        };
        const assert = (holds, what) => { if (!holds) throw new Error(what); };
        const example = (page) => page.getElementById(`component-${name}`);
        const scripted = (page) => page?.documentElement?.dataset.scripted !== undefined;
        const reload = async () => {
          const frame = document.createElement("iframe");
          frame.src = location.href.split("#")[0];
          document.body.append(frame);
          await until(() => frame.contentDocument.URL !== "about:blank" && scripted(frame.contentDocument), "reload");
          return example(frame.contentDocument);
        };
        await until(() => scripted(document), "the scripts of the page");
        await tests[test]({ example: example(document), assert, until, reload });
      }
      """;

  @Test
  void everyComponentDoesWhatItsTestsSay(Browser browser, StaticSite site) throws IOException {
    List<String> failures = new ArrayList<>();
    int count = 0;
    Page page =
        browser
            .newContext(
                new Browser.NewContextOptions()
                    .setBypassCSP(true)
                    .setServiceWorkers(ServiceWorkerPolicy.BLOCK)
                    .setViewportSize(1280, 900))
            .newPage();
    for (Path file : tests()) {
      String name = file.getParent().getFileName().toString();
      page.route("**/tests/" + name + ".js", route -> serve(route, file));
      page.navigate(site.url("components/"));
      for (Object test : (List<?>) page.evaluate(NAMES, name)) {
        count++;
        page.navigate(site.url("components/"));
        try {
          page.evaluate(RUN, Map.of("name", name, "test", test));
        } catch (PlaywrightException e) {
          failures.add(name + ": " + test + ": " + e.getMessage());
        }
        page.evaluate("() => { localStorage.clear(); sessionStorage.clear(); }");
      }
    }
    assertThat(failures).isEmpty();
    assertThat(count).isGreaterThan(10);
  }

  @Test
  void everyComponentIsShownOnThePageOfComponents(Page page, StaticSite site) throws IOException {
    page.navigate(site.url("components/"));
    List<String> missing = new ArrayList<>();
    try (Stream<Path> folders = Files.list(FOLDER)) {
      for (Path folder : folders.sorted().toList()) {
        String name = folder.getFileName().toString();
        boolean hasExample = Files.exists(folder.resolve(name + ".example.ftlh"));
        if (hasExample && page.locator("#component-" + name).count() != 1) {
          missing.add(name);
        }
      }
    }
    assertThat(missing).isEmpty();
  }

  private static List<Path> tests() throws IOException {
    try (Stream<Path> files = Files.walk(FOLDER)) {
      return files.filter(file -> file.toString().endsWith(".test.js")).sorted().toList();
    }
  }

  private static void serve(Route route, Path file) {
    route.fulfill(
        new Route.FulfillOptions()
            .setContentType("text/javascript")
            .setPath(file.toAbsolutePath()));
  }
}
