package dev.helpcenter.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What may and what may not stand in a page, by itself. */
class PagePolicyTest {
  private final PagePolicy policy = new PagePolicy(Set.of("assets/site.123.js", "search/a.js"));

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "a < b, and &lt;script&gt; is text",
        "<!doctype html><html lang=en><head><meta charset=\"utf-8\"><title>A & b</title></head>",
        "<!-- a -- b --><p class='x'>Hello<br/>you</p >",
        "<a href=\"../x/?q=a:b#c\" rel=\"noopener\" target=_blank>x</a>",
        "<a href=\"https://example.org/?a=1&amp;b=2\">x</a><a href=\"tel:+611800\">y</a>",
        "<a href=\"a&amp;b/c\">x</a><a href=\"#a:b\">y</a><a href='mailto:a@example.org'>z</a>",
        "<script type=\"module\" src=\"../../assets/site.123.js\"></script>",
        "<script src=\"/repo/search/a.js?v=1\">\n</script>",
        "<script type=\"application/ld+json\">{\"a\":\"\\u003cscript>\"}</script>",
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'\">",
        "<link rel=\"stylesheet\" href=\"../assets/site.css\">",
        "<link rel=\"canonical\" href=\"https://example.org/a/\">",
        "<form method=\"get\" action=\"../search/\"><input type=\"search\" name=\"q\"></form>",
        "<input type=\"checkbox\" checked disabled>",
        "<svg viewBox=\"0 0 1 1\"><path d=\"M0 0\"/><use href=\"#x\"/><title>x</title></svg>",
        "<noscript><p>Without <a href=\"a/\">scripts</a></p></noscript><!-- after -->",
        "<div data-module=\"x\" aria-label=\"a > b\" title=\"<script>\">x</div>",
        "<img src=\"a.png\" srcset=\"a.png 1x, b.png 2x\" alt=\"\">"
      })
  void aPageMayHave(String html) {
    assertThat(policy.page(bytes(html))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "<SCRIPT SRC=\"https://example.org/assets/site.123.js\"></SCRIPT>",
        "<script src=\"//example.org/assets/site.123.js\"></script>",
        "<script src=\"other.js\"></script>",
        "<script src=\"assets/site.123.js\">alert(1)</script>",
        "<script type=\"application/ld+json\">{}<!--<script></script>",
        "<script type=\"application/ld+json\" src=\"assets/site.123.js\"></script>",
        "<script type=\"importmap\">{}</script>",
        "<p onclick=\"a()\">",
        "<p/onclick=a()>",
        "<p title=\"x\"onclick=\"a()\">",
        "<img src=x onerror=alert(1)>",
        "<a href=\"javascript:alert(1)\">x</a>",
        "<a href=\" javascript:alert(1)\">x</a>",
        "<a href=\"java\tscript:alert(1)\">x</a>",
        "<a href=\"java&#x73;cript:alert(1)\">x</a>",
        "<a href=\"javascript&colon;alert(1)\">x</a>",
        "<a href=\"&#1;javascript:alert(1)\">x</a>",
        "<a href=JaVaScRiPt:alert(1)>x</a>",
        "<a href=\"data:text/html,x\">x</a>",
        "<img src=\"data:image/svg+xml,x\">",
        "<img srcset=\"a.png 1x, data:image/png,x 2x\">",
        "<iframe src=\"a/\"></iframe>",
        "<object data=\"a\"></object>",
        "<embed src=\"a\">",
        "<base href=\"https://example.org/\">",
        "<meta http-equiv=\"refresh\" content=\"0; url=a/\">",
        "<meta http-equiv=\"re&#102;resh\" content=\"0; url=a/\">",
        "<meta http-equiv=\"Set-Cookie\" content=\"a=b\">",
        "<meta charset=\"utf-7\">",
        "<link rel=\"stylesheet\" href=\"https://example.org/a.css\">",
        "<link rel=\"dns-prefetch\" href=\"//example.org\">",
        "<form action=\"https://example.org/\">",
        "<form action=\"//example.org/\">",
        "<form action=\"/&#47;example.org/\">",
        "<form action=\"/\\example.org/\">",
        "<form method=\"post\" action=\"a\">",
        "<button formaction=\"javascript:a()\">",
        "<input name=\"q\">",
        "<input type=\"password\">",
        "<input type=\"tel\" autocomplete=\"one-time-code\">",
        "<input type=\"search\" autocomplete=\"current-password\">",
        "<textarea>",
        "<select>",
        "<style>p{}</style>",
        "<p style=\"x\">",
        "<template>",
        "<math><mtext></mtext></math>",
        "<svg><style><img src=x onerror=alert(1)></style></svg>",
        "<svg><script>alert(1)</script></svg>",
        "<svg><foreignObject></foreignObject></svg>",
        "<svg><animate attributeName=\"href\"/></svg>",
        "<svg><a xlink:href=\"javascript:a()\">x</a></svg>",
        "<svg><use href=\"a.svg#x\"/></svg>",
        "<svg><title><img src=x></title></svg>",
        "<title><b></title>",
        "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\"></noscript>",
        "<noscript><!-- </noscript><img src=x> --></noscript>",
        "<!--><img src=x>-->",
        "<!---><img src=x>-->",
        "<!-- --!><img src=x>-->",
        "<!-- a",
        "<![CDATA[ x ]]>",
        "<?xml version=\"1.0\"?>",
        "<!DOCTYPE html SYSTEM \"a\">",
        "<plaintext>",
        "<xmp>",
        "<noembed>",
        "<noframes>",
        "<frameset>",
        "<image src=x>",
        "<p title=\"a",
        "<p",
        "<p title=a'b>",
        "<p title=`a`>",
        "<p \"a\">",
        "</p",
        "</p x=y>",
        "</script>x</script x>",
        "a\0b",
        "\u001b$B"
      })
  void aPageMustNotHave(String html) {
    assertThat(policy.page(bytes("<p>x</p>" + html))).isPresent();
  }

  @Test
  void onlyARedirectLeadsOnByItselfAndOnlyWithinTheSite() {
    String inside = "<meta http-equiv=\"refresh\" content=\"0; url=../a/?b=c#d\">";
    assertThat(policy.redirect(bytes(inside))).isEmpty();
    for (String url : new String[] {"https://example.org/", "//a.example", "/&#47;a", "'/a'", ""}) {
      String outside = "<meta http-equiv=\"refresh\" content=\"0; url=" + url + " \">";
      Optional<Violation> violation = policy.redirect(bytes(outside));
      assertThat(violation.isPresent() || url.isEmpty()).as(url).isTrue();
    }
    assertThat(policy.redirect(bytes("<meta http-equiv=refresh content=\"5\">"))).isPresent();
  }

  @Test
  void aViolationSaysWhatAndWhere() {
    assertThat(policy.page(bytes("<p>ü <iframe src=x>")))
        .contains(new Violation("the element <iframe>", 6));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<feed xmlns=\"a\"><title>&lt;script&gt;</title></feed>",
        "<feed><content><![CDATA[<script>x</script>]]></content></feed>",
        "<feed><![CDATA[<script>x</script>]]><a/><![CDATA[<?xml-stylesheet]]></feed>",
        "<feed><!-- a --><![CDATA[<script>x</script>]]></feed>",
        "<feed><scripts/><a:scripted/><a script='b'/></feed>",
        "<urlset><description>scripts</description></urlset>"
      })
  void aFeedMayHave(String xml) {
    assertThat(policy.xml(bytes(xml))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<feed><script xmlns=\"http://www.w3.org/1999/xhtml\">x</script></feed>",
        "<feed><![CDATA[ ]]><h:script>x</h:script></feed>",
        "<feed><é:SCRIPT\n>x</é:SCRIPT></feed>",
        "<feed><script/></feed>",
        "<feed><!-- <![CDATA[ --><script>x</script><!-- ]]> --></feed>",
        "<feed><!--><![CDATA[ --><script>x</script><!-- ]]> --></feed>",
        "<feed><?a <![CDATA[ ?><script>x</script><?a ]]> ?></feed>",
        "<feed><![CDATA[ <script>x</script></feed>",
        "<?xml-stylesheet href=\"a.xsl\"?><feed/>",
        "<!DOCTYPE a [<!ENTITY b \"c\">]><a/>"
      })
  void aFeedMustNotHave(String xml) {
    assertThat(policy.xml(bytes(xml))).isPresent();
  }

  @Test
  void whatAFeedMustNotHaveIsToldWithItsPlace() {
    assertThat(policy.xml(bytes("<feed>é<h:script>x</h:script></feed>")))
        .contains(new Violation("<h:script", 8));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<svg xmlns=\"http://www.w3.org/2000/svg\"><style>p{fill:url(#a)}</style><g><path d=\"\"/></g>"
            + "</svg>",
        "<?xml version=\"1.0\"?><!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\""
            + " \"http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd\"><svg/>",
        "<svg xmlns:xlink=\"http://www.w3.org/1999/xlink\"><use xlink:href=\"#a\"/>"
            + "<image href=\"data:image/png;base64,AA\"/></svg>",
        "<svg xmlns:i=\"urn:inkscape\"><i:view zoom=\"x\"/></svg>",
        "<svg><animateTransform attributeName=\"transform\"/></svg>"
      })
  void aPictureMayHave(String svg) {
    assertThat(policy.svg(bytes(svg))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>x</script></svg>",
        "<s:svg xmlns:s=\"http://www.w3.org/2000/svg\"><s:script>x</s:script></s:svg>",
        "<svg onload=\"x\"/>",
        "<svg><foreignObject/></svg>",
        "<svg><p xmlns=\"http://www.w3.org/1999/xhtml\"/></svg>",
        "<svg xmlns:x=\"http://www.w3.org/1999/xlink\"><a x:href=\"javascript:a()\"/></svg>",
        "<svg><use href=\"data:image/svg+xml,x\"/></svg>",
        "<svg><image href=\"https://example.org/a.png\"/></svg>",
        "<svg><set attributeName=\"href\" to=\"javascript:a()\"/></svg>",
        "<svg><animateMotion attributeName=\"xlink:href\"/></svg>",
        "<svg><style>@import 'https://example.org/a.css'</style></svg>",
        "<svg><style><![CDATA[a{fill:url(https://example.org)}]]></style></svg>",
        "<svg><rect style=\"fill:url(//example.org)\"/></svg>",
        "<?xml-stylesheet href=\"a.css\"?><svg/>",
        "<!DOCTYPE svg [<!ENTITY a \"b\">]><svg>&a;</svg>",
        "<!DOCTYPE svg [<!ATTLIST svg onload CDATA \"x\">]><svg/>",
        "<svg>",
        "no picture"
      })
  void aPictureMustNotHave(String svg) {
    assertThat(policy.svg(bytes(svg))).isPresent();
  }

  @Test
  void onlyPicturesRecordingsAndDocumentsStandBesideArticles() {
    assertThat(new String[] {"a/b.PNG", "a.svg", "b.pdf", "c.mp4"}).allMatch(MediaTypes::allows);
    assertThat(
            new String[] {"a.js", "a.htm", "a.xhtml", "a.svgz", "a.xml", "a", "a.png/b", "x.exe"})
        .noneMatch(MediaTypes::allows);
  }
}
