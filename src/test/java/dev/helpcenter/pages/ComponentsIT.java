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

  /**
   * Calls one test. The example of a part of each page's frame is the part itself. Tells whether
   * the page is as it was, as there is no script that the test could have stirred.
   */
  private static final String RUN =
      """
      async ({ name, test }) => {
        const { tests } = await import(`/tests/${name}.js`);
        const until = async (holds, what = "what the test waits for") => {
          for (let i = 0; i < 400 && !holds(); i++) await new Promise((done) => setTimeout(done, 25));
          if (!holds()) throw new Error(`${what} did not happen`);
        };
        const assert = (holds, what) => { if (!holds) throw new Error(what); };
        const example = (page) => page.getElementById(`component-${name}`) ?? page.querySelector(`.${name}`);
        const scripted = (page) => page?.documentElement?.dataset.scripted !== undefined;
        const visit = async (address) => {
          const frame = document.createElement("iframe");
          frame.src = address;
          document.body.append(frame);
          await until(() => frame.contentDocument.URL !== "about:blank" && scripted(frame.contentDocument), "a visit");
          return frame.contentDocument;
        };
        const reload = async () => example(await visit(location.href.split("#")[0]));
        await until(() => scripted(document), "the scripts of the page");
        await tests[test]({ example: example(document), assert, until, reload, visit });
        return example(document)?.querySelector("[data-module], .tabs, .checklist") == null;
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
    page.route("**/out-of-reach/**", Route::abort);
    page.navigate(site.url("components/"));
    for (Path file : tests()) {
      String name = file.getParent().getFileName().toString();
      page.route("**/tests/" + name + ".js", route -> serve(route, file));
      for (Object test : (List<?>) page.evaluate(NAMES, name)) {
        count++;
        try {
          if (!Boolean.TRUE.equals(page.evaluate(RUN, Map.of("name", name, "test", test)))) {
            startAfresh(page, site);
          }
        } catch (PlaywrightException e) {
          failures.add(name + ": " + test + ": " + e.getMessage());
          startAfresh(page, site);
        }
      }
    }
    assertThat(failures).isEmpty();
    assertThat(count).isGreaterThan(25);
  }

  private static void startAfresh(Page page, StaticSite site) {
    page.evaluate("() => { localStorage.clear(); sessionStorage.clear(); }");
    page.navigate(site.url("components/"));
  }

  @Test
  void everyComponentHasATest() throws IOException {
    try (Stream<Path> folders = Files.list(FOLDER)) {
      assertThat(folders)
          .allMatch(folder -> Files.exists(folder.resolve(folder.getFileName() + ".test.js")));
    }
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
