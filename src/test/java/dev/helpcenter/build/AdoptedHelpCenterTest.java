package dev.helpcenter.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.helpcenter.check.Diagnostic;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * A help center that was written for another system, and to which nothing but a {@code
 * jbake.properties} has been added: each trait that such a stock has.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AdoptedHelpCenterTest {
  private static final Path SOURCE = Path.of("src/test/sites/adopted-help-center").toAbsolutePath();
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-20T10:00:00Z"), ZoneOffset.UTC);

  private final Map<String, byte[]> output = new ConcurrentSkipListMap<>();
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  @BeforeAll
  void build() throws Exception {
    BuildResult result =
        new SiteBuild(new BuildOptions(SOURCE, false, false, CLOCK))
            .run(file -> output.put(file.path(), file.content()), Progress.NONE);
    diagnostics.addAll(result.diagnostics());
  }

  private String page(String url) {
    return new String(output.getOrDefault(url + "index.html", new byte[0]), StandardCharsets.UTF_8);
  }

  @Test
  void nothingIsWrongWithIt() {
    assertThat(diagnostics).isEmpty();
  }

  @Test
  void eachArticleHasAPageWithASlugForItsAddress() {
    assertThat(output)
        .containsKeys(
            "getting-started/activate-your-sim/index.html",
            "getting-started/sign-in-to-my-account/index.html",
            "getting-started/cafe-wlan/index.html",
            "plans-and-billing/pay-a-bill/index.html",
            "roaming-and-travel/uberseeanrufe/index.html",
            "roaming-and-travel/ile-de-france/ca-et-la/index.html",
            "for-developers/templates/index.html",
            "for-developers/saved-on-windows/index.html");
  }

  @Test
  void titlesAreKept() {
    assertThat(page("getting-started/cafe-wlan/")).contains("<h1>Café WLAN: where it works</h1>");
    assertThat(page("roaming-and-travel/ile-de-france/ca-et-la/"))
        .contains("<h1>Île-de-France — çà et là</h1>");
    assertThat(page("for-developers/saved-on-windows/")).contains("<h1>Saved on Windows</h1>");
  }

  @Test
  void foldersWithoutIndexAreCategoriesThatKeepTheirNames() {
    assertThat(page("plans-and-billing/")).contains("<h1>Plans &amp; Billing</h1>");
    assertThat(page("roaming-and-travel/ile-de-france/")).contains("<h1>Île-de-France</h1>");
    assertThat(page("roaming-and-travel/"))
        .contains("../roaming-and-travel/ile-de-france/", "../roaming-and-travel/uberseeanrufe/");
    assertThat(page("")).contains("Getting Started", "Plans &amp; Billing", "Roaming &amp; Travel");
  }

  @Test
  void filesThatDifferOnlyInWhatSlugsDropHaveAddressesOfTheirOwn() {
    assertThat(page("plans-and-billing/prix/")).contains("<h1>Prix of the plans</h1>");
    assertThat(page("plans-and-billing/prix-360012/")).contains("<h1>Prïx, an older plan</h1>");
    assertThat(page("plans-and-billing/prix-360013/")).contains("<h1>What about Prix?</h1>");
  }

  @Test
  void imagesAreCopiedByteForByteAndShown() throws Exception {
    for (String image : List.of("sim-card.gif", "sign.svg", "Poster.PNG", "sign-in.mp4")) {
      assertThat(output.get("getting-started/img/" + image))
          .as(image)
          .isEqualTo(Files.readAllBytes(SOURCE.resolve("content/Getting Started/img/" + image)));
    }
    assertThat(page("getting-started/activate-your-sim/"))
        .contains("<img src=\"../img/sim-card.gif\"", "alt=\"The back of the card\"");
    assertThat(page("getting-started/cafe-wlan/"))
        .contains("<img src=\"../img/sign.svg\" width=\"120\" height=\"80\"");
  }

  @Test
  void linksBetweenFilesLeadToPages() {
    assertThat(page("getting-started/activate-your-sim/"))
        .contains(
            "<a href=\"../../roaming-and-travel/uberseeanrufe/\">roaming</a>",
            "<a href=\"../../plans-and-billing/pay-a-bill/\">pay a bill</a>");
    assertThat(page("roaming-and-travel/ile-de-france/ca-et-la/"))
        .contains("<a href=\"../../uberseeanrufe/#in-europe--asia\">zones</a>");
  }

  @Test
  void addressesOfTheOldSystemLeadToTheNewPages() {
    assertThat(page("getting-started/activate-your-sim/"))
        .contains("<a href=\"../sign-in-to-my-account/#forgot\">My account</a>");
    assertThat(page("plans-and-billing/pay-a-bill/"))
        .contains("<a href=\"../prix/\">price of a call</a>");
    assertThat(page("plans-and-billing/prix/"))
        .contains("<a href=\"../prix-360012/\">our list</a>");
    assertThat(page("for-developers/templates/"))
        .contains(
            "<a href=\"../../plans-and-billing/pay-a-bill/\">old way to pay</a>",
            "<a href=\"../../roaming-and-travel/uberseeanrufe/\">calls from overseas</a>");
    output.forEach(
        (path, bytes) ->
            assertThat(new String(bytes, StandardCharsets.UTF_8))
                .as(path)
                .doesNotContain("help.harbour.example"));
  }

  @Test
  void htmlInMarkdownIsKept() {
    assertThat(page("getting-started/activate-your-sim/"))
        .contains(
            "<kbd>Enter</kbd>",
            "<details>\n<summary>My card has no digits</summary>",
            "<strong>none</strong>");
    assertThat(page("getting-started/sign-in-to-my-account/"))
        .contains(
            "service.<br>It",
            "<video src=\"../img/sign-in.mp4\" controls width=\"640\" poster=\"../img/Poster.PNG\">"
                + "</video>");
    assertThat(page("plans-and-billing/pay-a-bill/"))
        .contains("<td>at once<br>(day &amp; night)</td>");
    assertThat(page("roaming-and-travel/uberseeanrufe/")).doesNotContain("old system");
  }

  @Test
  void noEngineTouchesCode() {
    assertThat(page("for-developers/templates/"))
        .contains(
            "<code>{{ user.name }}</code>",
            "<code>${user.name}</code>",
            "<code>&lt;#if x&gt;</code>",
            "<code>List&lt;String&gt;</code>",
            "&lt;p&gt;{{greeting}}, ${name}!&lt;/p&gt;\n"
                + "&lt;#list items as item&gt;&lt;b&gt;${item?html}&lt;/b&gt;&lt;/#list&gt;\n"
                + "&lt;script&gt;alert(\"shown, not run\")&lt;/script&gt;\n"
                + "[link](nowhere.md) &lt;%= erb %&gt; {% liquid %}\n",
            "<code>{{ raw }} ${raw}</code>",
            "indented {{ code }} ${stays} &lt;#too&gt;");
  }

  @Test
  void itsRedirectsLeadOn() {
    assertThat(page("hc/en-au/sections/4410-Plans/")).contains("../../../../plans-and-billing/");
    assertThat(page("hc/en-au/old/pay/")).contains("../../../../plans-and-billing/pay-a-bill/");
    assertThat(new String(output.get("hc/en-au/old/zones.html"), StandardCharsets.UTF_8))
        .contains("../../../roaming-and-travel/uberseeanrufe/#in-europe--asia");
  }
}
