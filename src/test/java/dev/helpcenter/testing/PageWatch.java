package dev.helpcenter.testing;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/**
 * Listens to all pages of a context and remembers what must not happen: messages of level error or
 * warning on the console, uncaught exceptions, requests that failed, and requests to another host.
 */
public final class PageWatch {
  private final List<String> complaints = new ArrayList<>();
  private final String home;

  private PageWatch(String home) {
    this.home = home;
  }

  /**
   * Starts to listen.
   *
   * @param home the address of the site; every other host, port or scheme is foreign
   */
  public static PageWatch on(BrowserContext context, String home) {
    PageWatch watch = new PageWatch(home);
    context.onConsoleMessage(
        message -> {
          if (List.of("error", "warning").contains(message.type())) {
            watch.complaints.add(message.location() + ": console: " + message.text());
          }
        });
    context.onWebError(error -> watch.complaints.add("exception: " + error.error()));
    context.onRequest(
        request -> {
          if (watch.isForeign(request.url())) {
            watch.complaints.add("request to another host: " + request.url());
          }
        });
    context.onRequestFailed(
        request -> {
          // Where scripting is off, the browser refuses scripts that a page asks for early. What a
          // policy refuses is told on the console, too.
          if (!request.failure().equals("csp")) {
            watch.complaints.add(request.failure() + ": " + request.url());
          }
        });
    context.onResponse(
        response -> {
          if (response.status() >= 400) {
            watch.complaints.add("status " + response.status() + ": " + response.url());
          }
        });
    return watch;
  }

  /** Starts to listen to the context of a page. */
  public static PageWatch on(Page page, String home) {
    return on(page.context(), home);
  }

  /** What happened that must not happen, in order. */
  public List<String> complaints() {
    return List.copyOf(complaints);
  }

  private boolean isForeign(String url) {
    if (url.startsWith("data:") || url.startsWith("blob:") || url.startsWith("about:")) {
      return false;
    }
    return !URI.create(home).getAuthority().equals(URI.create(url).getAuthority());
  }
}
