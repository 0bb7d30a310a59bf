package dev.helpcenter.policy;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Attacks by pictures that were published once, and pictures as drawing programs save them. */
class SvgScannerTest {
  private static final String OPEN = "<svg xmlns=\"http://www.w3.org/2000/svg\">";
  private static final String RUNS = OPEN + "<script>alert(1)</script></svg>";

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static void refused(String svg) {
    assertThat(SvgScanner.scan(bytes(svg)))
        .as(svg.substring(0, Math.min(200, svg.length())))
        .isPresent();
  }

  private static void published(String svg) {
    assertThat(SvgScanner.scan(bytes(svg)))
        .as(svg.substring(0, Math.min(200, svg.length())))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE svg [ <!-- ]>" + OPEN + "<![CDATA[ --> ]>" + RUNS + "<?x ]]></svg><?x ?>",
        "<!DOCTYPE svg [ <!NOTATION a SYSTEM \"]>"
            + OPEN
            + "<![CDATA[\"> ]>"
            + RUNS
            + "<?x ]]></svg><?x ?>",
        "<!-- a --><!DOCTYPE svg [ ]>" + OPEN + "</svg>",
        "<?x <!DOCTYPE svg> ?><!DOCTYPE svg [ ]>" + OPEN + "</svg>",
        "<!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" \"a\" [<!ENTITY b \"c\">]><svg/>",
        "<!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" \"a>\" [ ]><svg/>",
        "<!DOCTYPE svg SYSTEM 'a\"' [ ]><svg/>",
        "<!DOCTYPE svg><!DOCTYPE svg><svg/>",
        "<svg><!DOCTYPE svg></svg>",
        "<svg/><!DOCTYPE svg>"
      })
  void declarationsEndElsewhereInBrowsers(String svg) {
    refused(svg);
  }

  /** Browsers know the entities of web pages by the name of their document type. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE svg PUBLIC \"-//W3C//DTD XHTML 1.1//EN\" \"a\"><svg/>",
        "<!DOCTYPE svg SYSTEM \"a\"><svg><rect style=\"fill:url&lpar;//a.example)\"/></svg>",
        "<!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" \"a\"><svg id=\"&lpar;\"/>",
        "<!DOCTYPE svg SYSTEM \"a\"><svg>&lpar;</svg>"
      })
  void entitiesAreReadOtherwiseByBrowsers(String svg) {
    refused(svg);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@im<!-- -->port \"http://x/\";",
        "@im<?x y?>port \"http://x/\";",
        "@im<![CDATA[port]]> \"http://x/\";",
        "<g/>@import \"http://x/\";",
        "<?x y?>",
        "@\\69mport \"http://x/\"",
        "@IMPORT \"http://x/\"",
        "@charset \"utf-7\";",
        "@namespace url(http://x/);",
        "svg{background:u\\72l(http://x/)}",
        "svg{background:url(/**/http://x/)}",
        "a{content:\"/*\"}svg{background:url(http://x/)}b{content:\"*/\"}",
        "svg{background:image-set(\"http://x/\" 1x)}",
        "svg{background:-webkit-image-set(\"http://x/\" 1x)}",
        "svg{background:image(\"http://x/\")}",
        "svg{background:cross-fade(\"http://x/\", red)}",
        "svg{background:src(\"http://x/\")}",
        "svg{background:url(data:image/svg+xml,x)}",
        "svg{background:url(data:image/pngx)}",
        "@font-face{src:u\\72l(http://x/)}",
        "@font-face{src:url(http://x/)}"
      })
  void aStyleLoadsNothing(String css) {
    refused(OPEN + "<style>" + css + "</style></svg>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "u\\72l(http://x/)",
        "URL(http://x/)",
        "url( 'http://x/' )",
        "image-set('http://x/' 1x)",
        "src('http://x/')"
      })
  void anAttributeLoadsNothing(String value) {
    refused(OPEN + "<rect style=\"fill:" + value + "\"/></svg>");
    refused(OPEN + "<rect fill=\"" + value + "\"/></svg>");
    refused(OPEN + "<rect filter=\"" + value + "\"/></svg>");
    refused(OPEN + "<rect cursor=\"" + value + "\"/></svg>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ".a{fill:url(#b)}",
        ".a{fill:url( #b )}",
        ".a{fill:url(\"#b\")}",
        ".a{fill:url('#b')}",
        "<![CDATA[ .a > .b {fill:#fff} ]]>",
        "<!-- --> /* .a */ .b{font-family:'Open Sans'}",
        "@media (prefers-color-scheme: dark){.a{fill:#fff}}",
        "@keyframes a{to{opacity:0}}",
        "@font-face{font-family:A;src:local('A')}",
        ".a{background:url(data:image/png;base64,AA)}"
      })
  void aStyleDraws(String css) {
    published(OPEN + "<style>" + css + "</style><g/></svg>");
  }

  @Test
  void aPictureLeadsNowhere() {
    String link = "<a %s><text>idcare.org</text></a></svg>";
    String address = "href=\"https://evil.example/login\"";
    assertThat(SvgScanner.scan(bytes(OPEN + link.formatted(address))))
        .contains(
            new PictureFlaw(
                "a link to https://evil.example/login",
                "Save it without the link, and write the link in the article instead"));
    String xlink = "xmlns:l=\"http://www.w3.org/1999/xlink\" l:";
    refused(OPEN + link.formatted(xlink + address));
    refused(OPEN + link.formatted("href=\"../\""));
    refused(OPEN + link.formatted("href=\" #a\""));
    refused(OPEN + link.formatted("href=\"data:image/png;base64,AA\""));
    refused(OPEN + link.formatted("href=\"#a\" ping=\"https://evil.example/\""));
    published(OPEN + link.formatted("href=\"#a\""));
    published(OPEN + link.formatted(xlink + "href=\"#a\""));
  }

  @Test
  void aLongAddressIsToldInPart() {
    String link = "<svg><a href=\"https://evil.example/&#10;" + "x".repeat(500) + "\"/></svg>";
    assertThat(SvgScanner.scan(bytes(link)))
        .hasValueSatisfying(flaw -> assertThat(flaw.what()).hasSizeLessThan(90).endsWith("…"))
        .hasValueSatisfying(flaw -> assertThat(flaw.what()).doesNotContain("\n"));
  }

  @Test
  void groupsStandInEachOtherButNotWithoutEnd() {
    published(OPEN + "<g>".repeat(150) + "</g>".repeat(150) + "</svg>");
    published(OPEN + "<g></g>".repeat(1000) + "</svg>");
    refused(OPEN + "<g>".repeat(250) + "</g>".repeat(250) + "</svg>");
    refused(OPEN + "<g>".repeat(100_000) + "</g>".repeat(100_000) + "</svg>");
  }

  /** Java has limits of its own, other ones in each version. */
  @Test
  void attributesAndNamesHaveTheSameLimitsInEveryJava() {
    published(OPEN + "<g" + attributes(450) + "/></svg>");
    refused(OPEN + "<g" + attributes(550) + "/></svg>");
    published(OPEN + "<g data-" + "a".repeat(900) + "=\"1\"/></svg>");
    refused(OPEN + "<g data-" + "a".repeat(1100) + "=\"1\"/></svg>");
  }

  private static String attributes(int count) {
    return IntStream.range(0, count).mapToObj(i -> " data-a" + i + "=\"b\"").collect(joining());
  }

  /** Java looks through all names of namespaces for each element. */
  @Test
  void fewNamespacesAreInUseAtATime() {
    String repeated = "<g xmlns:a=\"urn:a\" xmlns:b=\"urn:b\">";
    published(OPEN + (repeated + "</g>").repeat(1000) + "</svg>");
    published(OPEN + repeated.repeat(150) + "</g>".repeat(150) + "</svg>");
    String many =
        IntStream.range(0, 30).mapToObj(i -> " xmlns:a" + i + "=\"b\"").collect(joining());
    refused(OPEN + ("<g" + many + ">").repeat(50) + "</g>".repeat(50) + "</svg>");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Shift_JIS", "GBK", "UTF-7", "ISO-8859-1", "ISO-2022-JP", "x-none"})
  void anotherEncodingIsRefused(String encoding) {
    String svg = "<?xml version=\"1.0\" encoding='" + encoding + "'?><svg/>";
    assertThat(SvgScanner.scan(bytes(svg)))
        .contains(new PictureFlaw("the encoding " + encoding, "Save it with the encoding UTF-8"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32"})
  void widerEncodingsAreRefusedWhetherDeclaredOrNot(String encoding) {
    for (String start : new String[] {"", "<?xml version=\"1.0\" encoding=\"UTF-16\"?>"}) {
      byte[] svg = (start + OPEN + "</svg>").getBytes(Charset.forName(encoding));
      assertThat(SvgScanner.scan(svg))
          .contains(new PictureFlaw("an encoding like UTF-16", "Save it with the encoding UTF-8"));
    }
  }

  @Test
  void bytesThatAreNoTextAreRefused() {
    assertThat(SvgScanner.scan("<svg id=\"é\"/>".getBytes(StandardCharsets.ISO_8859_1)))
        .hasValueSatisfying(flaw -> assertThat(flaw.what()).contains("UTF-8"));
    refused("<?xml version=\"1.0\" encoding=\"US-ASCII\"?><svg id=\"é\"/>");
    refused("<?xml version=\"1.1\"?><svg/>");
    refused("<?xml version=\"1.0\" encoding=\"UTF-8\" encoding=\"GBK\"?><svg/>");
    refused(" <?xml version=\"1.0\" encoding=\"GBK\"?><svg/>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>",
        "<?xml version='1.0' encoding='utf-8' standalone='no'?>\r\n",
        "<?xml version=\"1.0\" encoding=\"us-ascii\" ?>",
        "<?xml version=\"1.0\"?>",
        "<?xml version=\"1.0\" standalone=\"no\"?>",
        "\uFEFF<?xml version=\"1.0\" encoding=\"UTF-8\"?>",
        "\uFEFF",
        "<!-- Tom & <!DOCTYPE svg [ ]> -->",
        "<!DOCTYPE svg>",
        "<!DOCTYPE svg SYSTEM 'svg.dtd'>",
        "<!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 20010904//EN'\n 'http://www.w3.org/svg10.dtd' >"
      })
  void aPictureBeginsWith(String prolog) {
    published(prolog + OPEN + "</svg>");
  }

  @Test
  void drawingProgramsSavePicturesThatArePublished() {
    published(
        """
        <?xml version="1.0" encoding="UTF-8" standalone="no"?>
        <!-- Created with Inkscape (http://www.inkscape.org/) -->
        <svg width="10mm" viewBox="0 0 10 10" version="1.1" id="svg1"
           inkscape:version="1.3" sodipodi:docname="a.svg"
           inkscape:export-filename="C:\\Users\\me\\a.png"
           xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape"
           xmlns:sodipodi="http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd"
           xmlns:xlink="http://www.w3.org/1999/xlink"
           xmlns="http://www.w3.org/2000/svg" xmlns:svg="http://www.w3.org/2000/svg"
           xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
           xmlns:cc="http://creativecommons.org/ns#">
          <sodipodi:namedview id="namedview1" pagecolor="#ffffff" inkscape:zoom="1"/>
          <defs id="defs1"><linearGradient id="a"><stop style="stop-color:#000" offset="0"/>
            </linearGradient><linearGradient xlink:href="#a" id="b" x1="0"/></defs>
          <metadata><rdf:RDF><cc:Work rdf:about="">
            <cc:license rdf:resource="http://creativecommons.org/licenses/by/4.0/"/>
          </cc:Work></rdf:RDF></metadata>
          <g inkscape:label="Layer 1" inkscape:groupmode="layer">
            <text style="font-family:'Sans';-inkscape-font-specification:'Sans, Bold'">é</text>
            <path style="fill:url(#b);marker-end:url(#c)" d="M 0,0 V 1"/></g></svg>
        """);
    published(
        """
        <?xml version="1.0" encoding="utf-8"?>
        <!-- Generator: Adobe Illustrator 27.0, SVG Export Plug-In . SVG Version: 6.00 -->
        <!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">
        <svg version="1.1" id="Layer_1" xmlns="http://www.w3.org/2000/svg" xml:space="preserve"
           xmlns:xlink="http://www.w3.org/1999/xlink" x="0px" data-name="A\\B"
           style="enable-background:new 0 0 1 1;">
        <style type="text/css">
          .st0{clip-path:url(#SVGID_2_);fill:#FFFFFF;}
          .st1{font-family:'MyriadPro-Regular';}
        </style>
        <defs><rect id="SVGID_1_" width="1"/></defs>
        <clipPath id="SVGID_2_"><use xlink:href="#SVGID_1_" style="overflow:visible;"/></clipPath>
        <text transform="matrix(1 0 0 1 5 5)" class="st0 st1">Card</text></svg>
        """);
    published(
        """
        <svg width="4" height="4" fill="none" xmlns="http://www.w3.org/2000/svg"
           xmlns:xlink="http://www.w3.org/1999/xlink">
        <g id="Image \\ 1" filter="url(#filter0_d)"><rect fill="url(#pattern0)"/></g>
        <defs><pattern id="pattern0"><use xlink:href="#image0" transform="scale(0.1)"/></pattern>
        <image id="image0" width="1" xlink:href="data:image/png;base64,iVBORw0KGgo="/></defs></svg>
        """);
  }

  @Test
  void aLargePictureIsReadInReasonableTime() {
    String spaces = " ".repeat(200_000);
    published(OPEN + "<style>.a{fill:url(" + spaces + "#b)}</style></svg>");
    refused(OPEN + "<style>.a{fill:url(" + spaces + "x)}</style></svg>");
    published(OPEN + "<style>" + "a<!-- -->".repeat(50_000) + "</style></svg>");
    published("<!-- -->".repeat(50_000) + "<svg/>");
    refused("<!DOCTYPE svg SYSTEM \"" + spaces);
    refused("<!DOCTYPE svg" + spaces + "x>");
    refused("<?xml version=\"1.0\"" + spaces + "x");
  }
}
