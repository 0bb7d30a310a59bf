package dev.helpcenter.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.helpcenter.source.Variables;
import dev.helpcenter.testing.TestContent;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tricks by which a link, a number or a field could get past the checks. */
class TrustTest {
  private static TestContent content(String body) {
    return new TestContent()
        .property("links.trusted", "idcare.org, cyber.gov.au, strasse.example")
        .article("a/x.md", "Test", body);
  }

  private static List<String> checks(TestContent content) {
    return new Diagnosis(content)
        .diagnostics().stream().map(d -> d.check() + " " + d.severity()).distinct().toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://idcare.org/help",
        "https://www.idcare.org/",
        "https://IDCARE.ORG/",
        "HTTPS://idcare.org/",
        "https://idcare.org./x",
        "https://idcare.org:443/x",
        "https://a.b.cyber.gov.au/?q=http://evil.example",
        "//idcare.org/x",
      })
  void trustedHostsInAnyForm(String address) {
    assertThat(checks(content("See [the page of the service](" + address + ").\n"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "https://idcare.org.evil.example/ | link-lookalike",
        "https://idcare-org.example/ | link-lookalike",
        "https://idcare.org-login.example/ | link-lookalike",
        "https://evil.example/idcare.org | link-untrusted",
        "https://evil.example?idcare.org | link-untrusted",
        "https://evil.example#idcare.org | link-untrusted",
        "https://evil.example\\\\@idcare.org/ | link-untrusted",
        "https://idcare.org@evil.example/ | link-lookalike",
        "https://idcare.org:443@evil.example/ | link-lookalike",
        "https://idcare.org%2eevil.example/ | link-lookalike",
        "https://evil.example%2f.idcare.org/ | link-lookalike",
        "https://evil.example\u2100.idcare.org/ | link-lookalike",
        "https://notidcare.org/ | link-untrusted",
        "https://idcar\u0435.org/ | link-lookalike",
        "https://xn--idcar-3uf.org/ | link-lookalike",
        "https://\u0456dcare.org/ | link-lookalike",
        "https://1dcare.org/ | link-lookalike",
        "https://idcaare.org/ | link-lookalike",
        "https://id\u200bcare.org/ | link-lookalike",
        "https://idcare.org\u200d/ | link-lookalike",
        "https://idca\u0301re.org/ | link-lookalike",
        "https://stra\u00dfe.example/ | link-lookalike",
        "https://3221225985/ | link-lookalike",
        "https://0xC0000201/ | link-lookalike",
        "https://192.0.2.1/ | link-lookalike",
        "https://0300.0.2.1/ | link-lookalike",
        "https://[2001:db8::1]/ | link-lookalike",
        "https://bit.ly/x | link-shortened",
        "https://BIT.LY./x | link-shortened",
        "https://brand.bit.ly/x | link-shortened",
        "//evil.example/ | link-untrusted",
        "https:/evil.example | link-untrusted",
        "https:evil.example | link-untrusted",
        "https:\\\\\\\\evil.example | link-untrusted",
        "ht\ttps://evil.example | link-untrusted",
        "http://idcare.org/ | link-not-https",
        "HTTP://idcare.org/ | link-not-https",
      })
  void tricks(String address, String check) {
    String html = "See <a href=\"" + address.replace("\\\\", "\\") + "\">the page</a>.\n";
    assertThat(errors(content(html))).containsExactly(check + " ERROR");
  }

  /** An invisible character is warned about, too, and that is another matter. */
  private static List<String> errors(TestContent content) {
    return checks(content).stream().filter(each -> each.endsWith(" ERROR")).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "idcare.org",
        "Visit idcare.org",
        "Visit idcare.org, the site for victims",
        "Visit idcare.org.",
        "“idcare.org”",
        "‘idcare.org’s page’",
        "(aliexpress.com)",
        "**idcare.org**/help",
        "aliexpress.ru",
        "aliexpress.us",
        "AliExpress.Com",
        "ALIEXPRESS.RU",
        "aliexpress.com.py",
        "i\u200bdcare.org",
        "idcare\u00ad.org",
        "idcare.\u2060org",
        "idcare\u2024org",
        "idcare\u3002org",
        "\uff49\uff44care\uff0eorg",
        "https:// aliexpress.com",
        "https://aliexpress.zip",
        "https://www.cyber.gov.au.example.zip/cyber.gov.au",
        "Open WWW.aliexpress.zip",
        "idcare.org -idcare.org-",
        "t.me",
        "idc\u0430re.org",
      })
  void textsThatNameAnotherHost(String text) {
    assertThat(errors(content("See [" + text + "](https://www.cyber.gov.au/).\n")))
        .containsExactly("link-lookalike ERROR");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "cyber.gov.au",
        "www.cyber.gov.au/report",
        "https://cyber.gov.au:443/",
        "CYBER.GOV.AU",
        "c\u00adyber.gov.au",
        "portal.cyber.gov.au",
        "gov.au",
        "from idcare.org to cyber.gov.au",
        "https://www.cyber.gov.au/go?to=idcare.org",
        "https://www.cyber.gov.au/idcare.org",
        "Read node.js docs",
        "e.g. this",
        "e.g.in a bank",
        "version 2.0.1",
        "version 2.in use",
        "the file report.pdf",
        "the file readme.md, backup.zip or run.sh",
        "Terms.Then",
        "Wait here.In a week, call",
        "Wait... it is here",
        "At 9.am or 5.pm, U.S. time",
        "Dr.No and Mr.Li",
        "Account.no",
        "Smith et.al",
        "ASP.NET and .NET",
        "Write to help@gmail.com",
        "content/guide.it",
        "list.is()",
        "ends with a dot.",
        "https://",
        "www.",
        "www",
        "….com",
      })
  void textsThatNameNoOtherHost(String text) {
    assertThat(checks(content("See [" + text + "](https://www.cyber.gov.au/).\n"))).isEmpty();
  }

  @Test
  void aTextMayShowTheLettersOfAnInternationalName() {
    String link = "[%s](https://www.xn--mller-kva.example/)\n";
    for (String text : List.of("https://m\u00fcller.example", "https://mu\u0308ller.example")) {
      assertThat(
              checks(
                  new TestContent()
                      .property("links.trusted", "m\u00fcller.example")
                      .article("a/x.md", "Test", link.replace("%s", text))))
          .isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[the page](https://evil.example)",
        "[the page][e]\n\n[e]: https://evil.example",
        "[e]\n\n[e]: https://evil.example 'title'",
        "<https://evil.example>",
        "[![](x.png)the page](https://evil.example)",
        "<a href='https://evil.example'>the page</a>",
        "<A HREF=https://evil.example>the page</A>",
        "<a href=\"&#104;ttps:&#x2f;/evil.example\">the page</a>",
        "<a href=\" https://evil.example \">the page</a>",
        "<details><summary>S</summary><a href=\"https://evil.example\">the page</a></details>",
        "| [the page](https://evil.example) |\n| --- |",
        "Note[^1]\n\n[^1]: [the page](https://evil.example)",
        "{{ snippet.help }}",
        "[the page]({{ fact.evil.url }})",
      })
  void whereverALinkStands(String body) {
    TestContent content =
        content(body + "\n")
            .media("a/x.png")
            .variables(
                new Variables(
                    Map.of("fact.evil.url", "https://evil.example"),
                    Map.of(
                        "help",
                        new Variables.Snippet(
                            "content/_snippets/help.md", "[the page](https://evil.example)"))));
    assertThat(checks(content)).contains("link-untrusted ERROR");
  }

  @Test
  void aSnippetsLinkIsReportedInTheSnippet() {
    TestContent content =
        content("{{ snippet.help }}\n")
            .variables(
                new Variables(
                    Map.of(),
                    Map.of(
                        "help",
                        new Variables.Snippet(
                            "content/_snippets/help.md",
                            "First.\n\nSee [the page](https://evil.example).\n"))));
    assertThat(new Diagnosis(content).lines())
        .containsExactly(
            "content/_snippets/help.md:3:5: error: “evil.example” is not among the hosts that"
                + " articles may link to [link-untrusted] → If readers can trust it, add it to"
                + " links.trusted in jbake.properties");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<input type=password>",
        "<INPUT>",
        "<textarea>",
        "<form action=x>",
        "<select>",
        "<button>Send</button>",
        "Text <input name='code'> text",
        "- item\n\n  <input>",
        "<details><summary>S</summary><input></details>",
      })
  void noFieldGetsOntoAPage(String body) {
    assertThat(checks(content(body + "\n").property("check.all", "off")))
        .containsExactly("secret-field ERROR");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>x</script>",
        "<SCRIPT SRC=//evil.example>",
        "<b onclick=x>b</b>",
        "<a href=\"javascript:x\">the page</a>",
        "<a href=\"java&#10;script:x\">the page</a>",
        "<a href=\"&#1;javascript:x\">the page</a>",
        "[the page](JaVaScRiPt:x)",
        "[the page](data:text/html,x)",
        "[the page](vbscript:x)",
        "<iframe src=x></iframe>",
        "<style>p{}</style>",
        "<meta http-equiv=refresh content='0;url=//evil.example'>",
        "<base href=//evil.example>",
        "<svg onload=x></svg>",
      })
  void whatRunsStaysAnErrorWhateverIsSet(String body) {
    TestContent content = content(body + "\n").property("check.all", "off");
    assertThat(checks(content.property("check.html-unsafe", "off")))
        .containsExactly("html-unsafe ERROR");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Call 1800\u00a0595\u00a0160.",
        "Call 1800\u2011595\u2011160.",
        "Call **1800 595 160**.",
        "| Call | 1800 595 160 |\n| --- | --- |",
        "<b>1800 595 160</b>",
        "[call them](tel:1800595160)",
        "[text them](sms:+61412345678)",
        "[call them](TEL:1800595160)",
        "- Call:\n  1800 595 160",
      })
  void phoneNumbersWrittenOut(String body) {
    assertThat(checks(content(body + "\n"))).containsExactly("phone-number WARNING");
  }

  @Test
  void aPhoneNumberInATitle() {
    assertThat(
            new Diagnosis(
                    new TestContent().article("a/x.md", "Call 1800 595 160", "Text about it."))
                .lines())
        .containsExactly(
            "content/a/x.md:2:13: warning: The phone number “1800 595 160” is written out here"
                + " [phone-number] → Put it into data/facts.yml and write {{ fact.….phone }}, so"
                + " that it cannot go stale");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[the desk](mailto:a@evil.example)",
        "[the desk](MAILTO:a@EVIL.example)",
        "[the desk](mailto:a%40evil.example)",
        "[the desk](mailto:a\uff20evil.example)",
        "[the desk](mailto:a@idcare.org,b@evil.example)",
        "[the desk](mailto:a@evil.example%2Cb@idcare.org)",
        "[the desk](mailto:a@evil.example;b@idcare.org)",
        "[the desk](mailto:a@idcare.org@evil.example)",
        "[the desk](mailto:a@idcare.org?cc=x@evil.example&body=code)",
        "[the desk](mailto:a@idcare.org?subject=x&BCC=x%40evil.example)",
        "[the desk](mailto:?to=x@evil.example)",
        "[the desk](mailto:a@idcare.org?b%63c=x@evil.example)",
        "[the desk](mailto:a@idcare.org?cc=idcare.org%20%3Cx@evil.example%3E)",
        "<a@evil.example>",
        "<a href=\"&#109;ailto:a&commat;evil.example\">the desk</a>",
      })
  void mailToStrangers(String body) {
    assertThat(checks(content("Write to " + body + ".\n"))).containsExactly("link-untrusted ERROR");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "mailto:a@idcare.org",
        "mailto:a@www.idcare.org.?cc=b@help.cyber.gov.au",
        "mailto:a@idcare.org?subject=about%20x@evil.example&body=x@evil.example",
        "mailto:?subject=This%20page",
        "mailto:editor@example.org",
      })
  void mailToThoseOneCanTrust(String address) {
    TestContent content =
        content("Write to [the desk](" + address + ").\n")
            .property("feedback.url", "mailto:editor@example.org?subject=Page");
    assertThat(checks(content)).isEmpty();
  }

  @Test
  void mailGoesAnywhereWhereNoHostIsSet() {
    TestContent content =
        new TestContent().article("a/x.md", "Test", "Write to [the desk](mailto:a@example.net).");
    assertThat(checks(content)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "tel:%2B61400000000",
        "tel:%2b61%2D400%2D000%2D000%",
        "tel:\uff0b61400000000",
        "tel:%EF%BC%8B61400000000",
        "tel:\uff11\uff18\uff10\uff10595160",
        "tel:&#43;61400000000",
        "tel:18&#48;0595160",
        "tel:(02)99991234",
        "tel://+61400000000",
        "sms:%2B61400000000",
      })
  void phoneNumbersInDisguise(String address) {
    assertThat(checks(content("Call <a href=\"" + address + "\">them now</a>.\n")))
        .containsExactly("phone-number WARNING");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "tel:*21*61400000000#",
        "tel:%2A21%2A61400000000%23",
        "tel:\uff0a21\uff0a61400000000\uff03",
        "tel:&ast;&#42;21*61400000000",
        "TEL:##002#",
        "tel:{{ fact.evil.dial }}",
      })
  void codesThatForwardCalls(String address) {
    TestContent content =
        content("Call <a href=\"" + address + "\">them now</a>.\n")
            .property("check.phone-code", "off")
            .property("check.phone-number", "off")
            .variables(new Variables(Map.of("fact.evil.dial", "*21*61400000000#"), Map.of()));
    assertThat(checks(content)).containsExactly("phone-code ERROR");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "tel:000",
        "tel:{{ fact.idcare.dial }}",
        "tel:%2B61{{ fact.idcare.dial }}",
        "tel:{{ fact.idcare.phone }}",
      })
  void numbersThatCannotGoStale(String address) {
    TestContent content =
        content("Call <a href=\"" + address + "\">them now</a>.\n")
            .variables(
                new Variables(
                    Map.of("fact.idcare.dial", "1800595160", "fact.idcare.phone", "1800 595 160"),
                    Map.of()));
    assertThat(checks(content)).isEmpty();
  }
}
