package dev.helpcenter.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import dev.helpcenter.testing.BrowserTest;
import dev.helpcenter.testing.StaticSite;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Pages keep what they promise to people who are worried: nothing leaves, nothing sneaks in. */
@BrowserTest
class TrustIT {
  private static final String POLICY =
      "() => document.querySelector('head > meta[http-equiv=Content-Security-Policy]').content";

  private static final String PICTURE = "http://localhost:1/pixel.png";

  /** A page may be attacked by what stands in it; none of these may run or load. */
  private static final String ATTACKS =
      """
      async () => {
        const script = document.createElement("script");
        script.textContent = "window.attacked = true";
        document.body.append(script);
        const button = document.createElement("button");
        button.setAttribute("onclick", "window.attacked = true");
        document.body.append(button);
        button.click();
        const style = document.createElement("style");
        style.textContent = "h1 { outline: 9px solid }";
        document.head.append(style);
        // In a task of the page's own: what the test itself evaluates is exempt from the policy.
        const evaluated = await new Promise((done) => setTimeout(() => {
          try { done(eval("true")); } catch { done(false); }
        }));
        const loaded = await new Promise((done) => {
          const image = new Image();
          image.onload = () => done(true);
          image.onerror = () => done(false);
          image.src = "%s";
        });
        const styled = getComputedStyle(document.querySelector("h1")).outlineWidth === "9px";
        return { attacked: window.attacked === true, evaluated, loaded, styled };
      }
      """
          .formatted(PICTURE);

  private static final String SCRIPTS_THAT_DELAY_THE_PAGE =
      """
      () => performance.getEntriesByType("resource")
          .filter((one) => one.renderBlockingStatus === "blocking" && !one.name.endsWith(".css"))
          .map((one) => one.name)
      """;

  private static final String OUTGOING =
      """
      () => [...document.querySelectorAll("a[href]")]
          .filter((link) => link.protocol.startsWith("http") && link.origin !== location.origin)
          .map((link) => ({
            href: link.href,
            rel: link.rel,
            marked: getComputedStyle(link, "::after").content !== "none",
          }))
      """;

  @Test
  void nothingInlineRunsNothingIsToldAndEveryPageSaysWhoItIsNot(
      Page page, BrowserContext context, StaticSite site) {
    List<Request> requests = new ArrayList<>();
    context.onRequest(requests::add);
    for (String address : PageTypes.ALL) {
      page.navigate(site.url(address));
      assertThat(page.locator("footer").textContent()).as(address).contains("not run by");
      if (!address.equals("components/")) {
        assertThat(page.locator(".feedback").count()).as(address).isZero();
      }
      assertThat((List<?>) page.evaluate(SCRIPTS_THAT_DELAY_THE_PAGE)).as(address).isEmpty();
      assertThat(page.evaluate("() => document.cookie")).isEqualTo("");
      assertThat(page.evaluate(POLICY).toString())
          .as(address)
          .startsWith("default-src 'none'; script-src 'self'")
          .doesNotContain("unsafe", "*", "http");
      assertThat(page.evaluate(ATTACKS).toString())
          .as(address)
          .contains("attacked=false", "evaluated=false", "loaded=false", "styled=false");
      page.locator("a[href]").nth(1).click();
    }
    assertThat(context.cookies()).isEmpty();
    assertThat(requests).hasSizeGreaterThan(50);
    assertThat(requests).noneMatch(request -> request.headers().containsKey("cookie"));
    assertThat(requests.stream().filter(Request::isNavigationRequest))
        .noneMatch(request -> request.headers().containsKey("referer"));
    // The attack's picture is asked for by the page, and stopped before it leaves the browser.
    assertThat(requests.stream().filter(request -> !request.url().equals(PICTURE)))
        .allMatch(
            r -> URI.create(r.url()).getAuthority().equals(URI.create(site.url()).getAuthority()));
  }

  @Test
  void everyOutgoingLinkIsMarkedAndTellsNothing(Page page, StaticSite site) {
    int count = 0;
    for (String address :
        List.of(
            "get-more-help/australian-services/",
            "someone-else-got-in/first-ten-minutes/",
            "privacy/",
            "about/")) {
      page.navigate(site.url(address));
      for (Object link : (List<?>) page.evaluate(OUTGOING)) {
        count++;
        assertThat(link.toString())
            .as(address)
            .contains("marked=true", "noopener", "noreferrer", "external");
      }
    }
    assertThat(count).isPositive();
  }
}
