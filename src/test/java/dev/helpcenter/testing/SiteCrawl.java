package dev.helpcenter.testing;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Opens every page of a built site in the browser, and then judges every link, anchor, image,
 * script and style sheet that the browser found there, after scripts have run. Where scripting is
 * off, all text must show.
 */
public final class SiteCrawl {
  private static final String FACTS =
      """
      () => {
        const all = (selector) => [...document.querySelectorAll(selector)];
        const sources = (e) => (e.srcset || "").split(",").map(part => part.trim().split(" ")[0])
            .filter(s => s).map(s => new URL(s, document.baseURI).href);
        return {
          ids: all("[id]").map(e => e.id),
          links: all("a[href], area[href], link[href], form[action]").map(e => e.href || e.action),
          files: all("[src]").map(e => new URL(e.getAttribute("src"), document.baseURI).href)
              .concat(all("[srcset]").flatMap(sources)),
          // Closed answers open by themselves, without script.
          unseen: matchMedia("(scripting: none)").matches
              ? all("main :is(p, li, h1, h2, h3, td):not(details *)")
                  .filter(e => e.textContent.trim() && !e.checkVisibility()).map(e => e.textContent.trim())
              : [],
          broken: [...document.images].filter(i => i.complete && i.currentSrc
              && !i.currentSrc.includes(".svg") && i.naturalWidth === 0).map(i => i.currentSrc),
        };
      }
      """;

  private final StaticSite site;
  private final Path output;
  private final PageWatch watch;
  private final Page page;
  private final HttpClient http = HttpClient.newHttpClient();
  private final Map<String, Set<String>> anchors = new TreeMap<>();
  private final Map<String, Set<String>> links = new TreeMap<>();
  private final Set<String> problems = new TreeSet<>();
  private final Map<String, Integer> statuses = new LinkedHashMap<>();

  private SiteCrawl(BrowserContext context, StaticSite site, Path output) {
    this.site = site;
    this.output = output;
    this.watch = PageWatch.on(context, site.url());
    this.page = context.newPage();
  }

  /**
   * What a crawl found.
   *
   * @param pages the addresses of the pages, from the site's home
   * @param unreachable pages to which no way of links leads from the home page
   * @param problems each with its page's address; empty if all is well
   */
  public record Report(Set<String> pages, Set<String> unreachable, Set<String> problems) {}

  /** Crawls the site whose files lie in {@code output} and are served by {@code site}. */
  public static Report of(BrowserContext context, StaticSite site, Path output)
      throws IOException, InterruptedException {
    return new SiteCrawl(context, site, output).crawl();
  }

  private Report crawl() throws IOException, InterruptedException {
    for (String address : addresses()) {
      visit(address);
    }
    watch.complaints().forEach(problems::add);
    for (Map.Entry<String, Set<String>> entry : links.entrySet()) {
      for (String target : entry.getValue()) {
        judge(entry.getKey(), target);
      }
    }
    site.requests().stream()
        .filter(request -> request.status() >= 400)
        .forEach(request -> problems.add("status " + request.status() + ": " + request.path()));
    return new Report(anchors.keySet(), unreachable(), problems);
  }

  /** The pages, but not those that lead elsewhere at once, nor the one for what is missing. */
  private List<String> addresses() throws IOException {
    List<String> addresses = new ArrayList<>();
    try (Stream<Path> files = Files.walk(output)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".html")).sorted().toList()) {
        String path = output.relativize(file).toString().replace('\\', '/');
        if (!path.equals("404.html") && !isRedirect(file)) {
          addresses.add(path.replaceFirst("(^|/)index\\.html$", "$1"));
        }
      }
    }
    return addresses;
  }

  /** Whether the page leads elsewhere at once. */
  static boolean isRedirect(Path file) throws IOException {
    return Files.readString(file).contains("http-equiv=\"refresh\"");
  }

  private void visit(String address) {
    int before = watch.complaints().size();
    page.navigate(site.url(address));
    watch.complaints().stream()
        .skip(before)
        .forEach(complaint -> problems.add("/" + address + ": " + complaint));
    Map<?, ?> facts = (Map<?, ?>) page.evaluate(FACTS);
    anchors.put(address, texts(facts, "ids"));
    Set<String> targets = texts(facts, "links");
    targets.addAll(texts(facts, "files"));
    links.put(address, targets);
    texts(facts, "unseen").forEach(text -> problems.add("/" + address + ": hidden: " + text));
    texts(facts, "broken").forEach(image -> problems.add("/" + address + ": no image at " + image));
  }

  private static Set<String> texts(Map<?, ?> facts, String key) {
    Set<String> texts = new HashSet<>();
    ((List<?>) facts.get(key)).forEach(text -> texts.add((String) text));
    return texts;
  }

  private void judge(String from, String target) throws IOException, InterruptedException {
    URI uri = URI.create(target);
    if (uri.getAuthority() == null
        || !uri.getAuthority().equals(URI.create(site.url()).getAuthority())) {
      return; // mailto:, tel:, data:, or another host, which is only a link
    }
    if (!target.startsWith(site.url())) {
      problems.add("/" + from + ": leads out of the site: " + target);
      return;
    }
    String address = target.substring(site.url().length()).replaceFirst("[?#].*", "");
    String anchor = uri.getFragment();
    if (anchors.containsKey(address)) {
      if (anchor != null && !anchor.isEmpty() && !anchors.get(address).contains(anchor)) {
        problems.add("/" + from + ": no anchor " + target);
      }
    } else if (status(address) != 200) {
      problems.add("/" + from + ": status " + status(address) + " at " + target);
    }
  }

  private int status(String address) throws IOException, InterruptedException {
    Integer known = statuses.get(address);
    if (known == null) {
      HttpRequest request =
          HttpRequest.newBuilder(URI.create(site.url(address)))
              .method("HEAD", HttpRequest.BodyPublishers.noBody())
              .build();
      HttpResponse<Void> response = http.send(request, BodyHandlers.discarding());
      known = response.statusCode();
      statuses.put(address, known);
    }
    return known;
  }

  private Set<String> unreachable() {
    Set<String> reached = new HashSet<>(Set.of(""));
    List<String> open = new ArrayList<>(List.of(""));
    while (!open.isEmpty()) {
      for (String target : links.getOrDefault(open.remove(open.size() - 1), Set.of())) {
        if (target.startsWith(site.url())) {
          String address = target.substring(site.url().length()).replaceFirst("[?#].*", "");
          if (anchors.containsKey(address) && reached.add(address)) {
            open.add(address);
          }
        }
      }
    }
    Set<String> unreachable = new TreeSet<>(anchors.keySet());
    unreachable.removeAll(reached);
    return unreachable;
  }
}
