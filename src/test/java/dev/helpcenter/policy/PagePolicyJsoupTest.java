package dev.helpcenter.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * What passes the policy is harmless in the tree that an HTML parser builds of it, whatever odd
 * pieces it is put together from. The number of pages that pass shows that the test tests.
 */
class PagePolicyJsoupTest {
  private static final int PAGES = 150_000;

  private static final String[] PIECES = {
    "<p>",
    "</p>",
    "<svg>",
    "</svg>",
    "<math>",
    "<title>",
    "</title>",
    "<style>",
    "</style>",
    "<noscript>",
    "</noscript>",
    "<template>",
    "</template>",
    "<table>",
    "</table>",
    "<tr>",
    "<td>",
    "<!--",
    "-->",
    "--!>",
    "<!-->",
    "<!--->",
    "<![CDATA[",
    "]]>",
    "<plaintext>",
    "<xmp>",
    "<?x",
    "<script type=\"application/ld+json\">",
    "<script src=a.js>",
    "</script>",
    "<a href=",
    "javascript:alert(1)",
    "data:text/html,x",
    "\"",
    "'",
    "`",
    "<img src=x ",
    "onerror=alert(1)",
    ">",
    "/>",
    "<",
    "/",
    "=",
    "\0",
    " ",
    "\n",
    "\t",
    "&#106;avascript:",
    "&colon;",
    "&amp;",
    "x",
    "<select>",
    "<option>",
    "<desc>",
    "<foreignObject>",
    "<a title=\"",
    "<b id='",
    "<i",
    "<form ",
    "action=",
    "<input type=search ",
    "<br",
    "</",
    "<!doctype html>",
    "<frameset>",
    "ü",
    "<use href=#a>",
    "<noscript><p title=\"",
    "</noscript><img src=x onerror=a>",
    "<li>",
    "<ul>",
    "<caption>",
    "<h1>",
    "<iframe>",
    "<button>",
    "autofocus",
    "<link rel=stylesheet href=a>",
    "<details open ",
    "<body ",
    "<html ",
    "<head>",
    "<meta charset=utf-8>",
    "http-equiv=refresh",
    "<input ",
    "type=password"
  };

  @Test
  void whatPassesIsHarmlessInTheTree() {
    PagePolicy policy = new PagePolicy(Set.of("a.js"));
    Random random = new Random(6);
    int passed = 0;
    for (int i = 0; i < PAGES; i++) {
      StringBuilder page = new StringBuilder();
      int pieces = 1 + random.nextInt(i % 2 == 0 ? 6 : 14);
      for (int n = 0; n < pieces; n++) {
        page.append(PIECES[random.nextInt(PIECES.length)]);
      }
      String html = page.toString();
      if (policy.page(html.getBytes(StandardCharsets.UTF_8)).isEmpty()) {
        passed++;
        SafeTree.assertSafe(html);
      }
    }
    assertThat(passed).isGreaterThan(PAGES / 50);
  }
}
