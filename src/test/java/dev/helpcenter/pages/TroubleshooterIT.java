package dev.helpcenter.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import dev.helpcenter.testing.BrowserTest;
import dev.helpcenter.testing.StaticSite;
import dev.helpcenter.testing.WithoutScript;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The shipped troubleshooter leads every reader to help, with scripting and without. */
@BrowserTest
class TroubleshooterIT {
  private static final String ADDRESS = "troubleshooter/";

  /** From each question its answers, as pairs of text and address. */
  private static final String ANSWERS =
      "links => links.map(a => a.getAttribute('href').startsWith('#')"
          + " ? a.getAttribute('href') : a.href)";

  @Test
  void everyPathEndsAtHelpWithoutScript(@WithoutScript Page page, StaticSite site) {
    page.navigate(site.url(ADDRESS));
    Deque<String> open = new ArrayDeque<>(List.of(first(page)));
    Set<String> asked = new HashSet<>();
    Set<String> articles = new HashSet<>();
    while (!open.isEmpty()) {
      String question = open.pop();
      if (asked.add(question)) {
        Locator section = page.locator(".question").filter(heading(page, question));
        assertThat(section).hasCount(1);
        assertThat(section).isVisible();
        List<?> answers = (List<?>) section.locator("a[href]").evaluateAll(ANSWERS);
        assertThat(answers).as("ways on from #" + question).isNotEmpty();
        for (Object answer : answers) {
          String address = (String) answer;
          if (address.startsWith("#")) {
            open.push(address.substring(1));
          } else if (address.startsWith(site.url())) {
            articles.add(address);
          }
        }
      }
    }
    assertThat(asked).hasSize(page.locator(".question").count());
    assertThat(articles.size()).isGreaterThan(5);
    for (String article : articles) {
      page.navigate(article);
      assertThat(page.locator("h1")).isVisible();
      String anchor = URI.create(article).getFragment();
      if (anchor != null) {
        assertThat(page.locator("[id='" + anchor + "']")).hasCount(1);
      }
    }
  }

  /** Before the script is there the browser has looked for the question, and moved to it. */
  @ParameterizedTest
  @CsvSource({"360, 640", "1280, 800"})
  void anAnswerOnTheHomePageLeadsToAQuestionThatIsSeen(
      int width, int height, Page page, StaticSite site) {
    page.setViewportSize(width, height);
    page.navigate(site.url());
    Locator answers = page.locator(".start a[href*='#']");
    int count = answers.count();
    assertThat(count).isGreaterThan(3);
    for (int i = 0; i < count; i++) {
      page.navigate(site.url());
      answers.nth(i).click();
      page.locator(".troubleshooter[data-ready]").waitFor();
      assertThat(page.locator(".question:visible")).hasCount(1);
      assertThat(page.locator(".question:visible > h2"))
          .isInViewport(new LocatorAssertions.IsInViewportOptions().setRatio(1));
    }
  }

  @Test
  void anAnswerLinkMovesToItsQuestionWithoutScript(@WithoutScript Page page, StaticSite site) {
    page.navigate(site.url(ADDRESS));
    Locator answer = page.locator(".question a[href^='#']").first();
    String target = answer.getAttribute("href");
    answer.click();
    assertThat(page.url()).isEqualTo(site.url(ADDRESS) + target);
    assertThat(page.locator("[id='" + target.substring(1) + "']")).isInViewport();
  }

  @Test
  void oneQuestionAtATimeWithAnswersInTheAddressAndAWayBack(Page page, StaticSite site) {
    page.navigate(site.url(ADDRESS));
    Locator shown = page.locator(".question:visible");
    assertThat(shown).hasCount(1);
    String start = shown.locator("h2").textContent();
    shown.locator("a[href^='#']").first().click();
    assertThat(shown).hasCount(1);
    assertThat(page.url()).matches(".*\\?answers=[0-9]+$");
    String second = shown.locator("h2").textContent();
    assertThat(second).isNotEqualTo(start);
    // The focus on the heading is the announcement; the title tells it in the list of tabs.
    assertThat(shown.locator("h2")).isFocused();
    assertThat(page.title()).startsWith(second);
    assertThat(page.locator(".answered li")).hasCount(1);

    page.reload();
    assertThat(shown.locator("h2")).hasText(second);
    page.goBack();
    assertThat(shown.locator("h2")).hasText(start);
    page.goForward();
    assertThat(shown.locator("h2")).hasText(second);

    page.getByText("Start again").click();
    assertThat(shown.locator("h2")).hasText(start);
    assertThat(shown.locator("h2")).isFocused();
    assertThat(page.url()).isEqualTo(site.url(ADDRESS));
    assertThat(page.locator(".answered li")).hasCount(0);
  }

  @Test
  void itWorksByKeyboardAlone(Page page, StaticSite site) {
    page.navigate(site.url(ADDRESS));
    Locator shown = page.locator(".question:visible");
    shown.locator("a[href^='#']").first().focus();
    page.keyboard().press("Enter");
    assertThat(page.locator(".answered li")).hasCount(1);
    page.keyboard().press("Tab");
    assertThat(shown.locator("a").first()).isFocused();
  }

  @Test
  void aLinkToAQuestionShowsItWithTheAnswersThatLeadThere(Page page, StaticSite site) {
    page.navigate(site.url(ADDRESS));
    String anchor = page.locator(".question:visible a[href^='#']").first().getAttribute("href");
    page.navigate(site.url("privacy/"));
    page.navigate(site.url(ADDRESS) + anchor);
    assertThat(page.locator(".question:visible [id='" + anchor.substring(1) + "']")).isVisible();
    assertThat(page.locator(".answered li")).hasCount(1);
  }

  private static String first(Page page) {
    return page.locator(".question h2").first().getAttribute("id");
  }

  private static Locator.FilterOptions heading(Page page, String anchor) {
    return new Locator.FilterOptions().setHas(page.locator("[id='" + anchor + "']"));
  }
}
