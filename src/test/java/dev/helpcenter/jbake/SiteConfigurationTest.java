package dev.helpcenter.jbake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.helpcenter.source.Place;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import org.jbake.app.configuration.ConfigUtil;
import org.jbake.app.configuration.DefaultJBakeConfiguration;
import org.jbake.app.configuration.JBakeConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SiteConfigurationTest {
  @TempDir Path folder;

  private void file(String path, String text) throws Exception {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text, StandardCharsets.UTF_8);
  }

  private SiteConfiguration read(String properties) throws Exception {
    file("jbake.properties", properties);
    return SiteConfiguration.read(folder);
  }

  @Test
  void everyValueIsWhatJBakesOwnLoaderReads() throws Exception {
    file("templates/x.ftl", "");
    String properties =
        """
        # a comment
        ! another
        plain=value
        spaced =  around\\u0020
        colon: value
        list=a,b , c
        escaped=a\\,b
        joined=one \\
          two
        unicode=Caf\\u00e9 Café €
        repeated=1
        repeated=2
        empty=
        backslash=c:\\\\temp\\\\x
        ref=${plain}-${site.host}
        missing=${nothing.there}
        nested=${ref}!
        include=other.properties
        site.host=https://example.org
        template.own-type_1.file=own.ftl
        default.status=published
        index.posts_per_page=7
        uri.noExtension=true
        freemarker.timezone=Europe/Berlin
        """;
    JBakeConfiguration ours = read(properties).jbake();
    JBakeConfiguration jbakes = new ConfigUtil().loadConfig(folder.toFile(), null);
    Map<String, String> expected = values(jbakes);
    expected.keySet().removeIf(key -> System.getProperty(key) != null);
    assertThat(values(ours)).isEqualTo(expected);
    assertThat(ours.getDocumentTypes()).isEqualTo(jbakes.getDocumentTypes());
    assertThat(ours.getPostsPerPage()).isEqualTo(7);
    assertThat(ours.getContentFolder()).isEqualTo(jbakes.getContentFolder());
    assertThat(ours.getTemplateFolder()).isEqualTo(jbakes.getTemplateFolder());
    assertThat(ours.asHashMap().keySet()).isSubsetOf(jbakes.asHashMap().keySet());
  }

  /** Each key with its raw value and its value after references were resolved. */
  private static Map<String, String> values(JBakeConfiguration configuration) {
    var composite = ((DefaultJBakeConfiguration) configuration).getCompositeConfiguration();
    Map<String, String> values = new TreeMap<>();
    for (Iterator<String> keys = configuration.getKeys(); keys.hasNext(); ) {
      String key = keys.next();
      values.put(key, configuration.get(key) + " / " + composite.getList(key));
    }
    return values;
  }

  @Test
  void theLegacyFileComesFirst() throws Exception {
    file("custom.properties", "site.name=Legacy");
    assertThat(read("site.name=New").settings().name()).isEqualTo("Legacy");
  }

  @Test
  void aThemesPropertiesStandBetweenTheSiteAndJBake() throws Exception {
    file("templates/theme.properties", "default.type=article\nindex.file=start.html");
    SiteConfiguration configuration = read("index.file=mine.html");
    assertThat(configuration.jbake().getIndexFileName()).isEqualTo("mine.html");
    assertThat(configuration.jbake().getDefaultType()).isEqualTo("article");
    assertThat(configuration.jbake().getFeedFileName()).isEqualTo("feed.xml");
    assertThat(configuration.isHelpCenter()).isTrue();
  }

  @Test
  void aPlainJBakeSiteKeepsJBakesDefaults() throws Exception {
    file("templates/post.ftl", "");
    SiteConfiguration configuration = read("");
    assertThat(configuration.isHelpCenter()).isFalse();
    assertThat(configuration.settings().types()).containsExactly("post", "page");
    assertThat(configuration.settings().prettyUrls()).isFalse();
    assertThat(configuration.jbake().getDefaultStatus()).isEqualTo("draft");
  }

  @Test
  void withoutTemplatesTheBundledThemeRules() throws Exception {
    SiteConfiguration configuration = read("site.name=X");
    assertThat(configuration.isHelpCenter()).isTrue();
    assertThat(configuration.settings().types())
        .containsExactlyInAnyOrder("article", "howto", "faq", "troubleshooter", "category", "page");
    assertThat(configuration.settings().prettyUrls()).isTrue();
  }

  @Test
  void settingsAreTyped() throws Exception {
    var settings =
        read("site.name=N\nsite.description=First, second\nsite.host=https://e.org/help\n")
            .settings();
    assertThat(settings.name()).isEqualTo("N");
    assertThat(settings.description()).isEqualTo("First, second");
    assertThat(settings.host()).contains(URI.create("https://e.org/help/"));
    assertThat(settings.property("site.description")).contains("First, second");
  }

  @Test
  void withoutAHostThereIsNone() throws Exception {
    assertThat(read("").settings().host()).isEmpty();
  }

  @Test
  void hostsThatAreNoAddressesAreRefused() {
    for (String host :
        new String[] {"example.org", "ftp://example.org", "https://", "https://a b"}) {
      assertThatThrownBy(() -> read("site.host=" + host))
          .as(host)
          .isInstanceOf(ConfigurationException.class)
          .hasMessageContaining("site.host is not a web address: " + host);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "date.format=qqq | a pattern such as yyyy-MM-dd",
        "index.paginate=maybe | true or false",
        "uri.noExtension=maybe | true or false",
        "asset.ignore=perhaps | true or false",
        "index.posts_per_page=x | a number from 1 on",
        "index.posts_per_page=0 | a number from 1 on",
        "render.encoding=latin nine | the name of an encoding, as in UTF-8",
        "template.encoding=UTF-88 | the name of an encoding, as in UTF-8",
      })
  void valuesOnWhichJBakeWouldFailAreRefused(String property, String wanted) {
    assertThatThrownBy(() -> read(property))
        .isInstanceOf(ConfigurationException.class)
        .hasMessage(
            "jbake.properties: The value of “"
                + property.substring(0, property.indexOf('='))
                + "” must be "
                + wanted);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "sitemap.file=../x.xml | leads out of the published site",
        "feed.file=a/../../x.xml | leads out of the published site",
        "archive.file=/etc/x | leads out of the published site",
        "index.file=..\\\\..\\\\x | leads out of the published site",
        "search.file=../../x.html | leads out of the published site",
        "tag.path=tags/../../x | leads out of the published site",
        "error404.file= | names no file",
      })
  void namesOfPagesThatLeadOutOfTheSiteAreRefused(String property, String reason) {
    assertThatThrownBy(() -> read(property))
        .isInstanceOf(ConfigurationException.class)
        .hasMessage(
            "jbake.properties: “" + property.substring(0, property.indexOf('=')) + "” " + reason);
  }

  @Test
  void aSiteMayCallPropertiesOfItsOwnAFile() throws Exception {
    assertThat(read("download.file=/files/x.zip").settings().property("download.file"))
        .contains("/files/x.zip");
  }

  @Test
  void valuesCannotReadFilesOrJava() throws Exception {
    var settings =
        read("""
                file=${file:UTF-8:/etc/hostname}
                const=${const:java.io.File.separator}
                sys=${sys:user.name}
                direct=${user.name}
                script=${script:javascript:1}
                """)
            .settings();
    for (String key : new String[] {"file", "const", "sys", "direct", "script"}) {
      assertThat(settings.property(key).orElseThrow()).as(key).startsWith("${");
    }
  }

  @Test
  void valuesThatWouldNeverEndAreRefused() {
    StringBuilder bomb = new StringBuilder("site.name=${p9}\np0=lol\n");
    StringBuilder defaults = new StringBuilder("d0=hello\nsite.name=${d30}\n");
    StringBuilder braces = new StringBuilder("x{0=hello\nsite.name=${x{30}\n");
    for (int i = 1; i <= 30; i++) {
      defaults.append("d" + i + "=").append(("${d" + (i - 1) + ":-${z}}").repeat(2)).append('\n');
      braces.append("x{" + i + "=").append(("${x{" + (i - 1) + "}").repeat(2)).append('\n');
    }
    StringBuilder chain = new StringBuilder("c0=x\n");
    for (int i = 1; i <= 9; i++) {
      bomb.append("p" + i + "=").append(("${p" + (i - 1) + "}").repeat(10)).append('\n');
    }
    for (int i = 1; i <= 20_000; i++) {
      chain.append("c" + i + "=${c" + (i - 1) + "}\n");
    }
    chain.append("site.name=${c20000}\n");
    for (String properties :
        new String[] {
          "site.name=${site.name}",
          "a=${b}\nb=x, ${a:-y}\nsite.name=${a}",
          "site.host=${site.host}",
          "template.folder=${template.folder}",
          "a=${a:-${b}}\nsite.name=${a}",
          "q{q=${q{q}\nsite.name=${q{q}",
          bomb.toString(),
          defaults.toString(),
          braces.toString(),
          chain.toString()
        }) {
      assertThatThrownBy(() -> read(properties))
          .as(properties.lines().findFirst().orElseThrow())
          .isInstanceOf(ConfigurationException.class)
          .hasMessageMatching("(?s).*(contains itself|becomes far too long).*");
    }
  }

  @Test
  void valuesMayReferToOthersAndHaveDollars() throws Exception {
    var settings = read("site.name=${n} and ${n}\nn=Name\na=$${a}\nb=${c:-d}").settings();
    assertThat(settings.name()).isEqualTo("Name and Name");
    assertThat(settings.property("a")).contains("${a}");
    assertThat(settings.property("b")).contains("d");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1,000 answers, and more", "a,b", "a , b", "mailto:a@e.org?subject=a,b"})
  void commasStayAsTheyAreWritten(String sentence) throws Exception {
    assertThat(read("site.description=" + sentence).settings().description()).isEqualTo(sentence);
  }

  @Test
  void sentencesMayReferToOthersToo() throws Exception {
    var settings = read("site.name=N\na=${site.name},${n}\nb=x\\,y\nb=z\nn=n\n").settings();
    assertThat(settings.property("a")).contains("N,n");
    assertThat(settings.property("b")).contains("x,y, z");
  }

  @Test
  void aSwitchIsTurnedOffInAnyCase() throws Exception {
    var settings = read("a=False\nb=false\nc=true\nd=\n").settings();
    assertThat(settings.isOn("a", true)).isFalse();
    assertThat(settings.isOn("b", true)).isFalse();
    assertThat(settings.isOn("c", false)).isTrue();
    assertThat(settings.isOn("d", false)).isFalse();
    assertThat(settings.isOn("d", true)).isTrue();
  }

  @Test
  void valuesCanReferToTheEnvironment() throws Exception {
    assertThat(read("path=${env:PATH}").settings().property("path"))
        .contains(System.getenv("PATH"));
  }

  @Test
  void localeAndTimeZoneNeverComeFromTheMachine() throws Exception {
    assertThat(read("site.language=de-AT").locale()).isEqualTo(Locale.forLanguageTag("de-AT"));
    assertThat(read("").locale()).isEqualTo(Locale.ENGLISH);
    assertThat(read("jvm.locale=fr_CA").locale()).isEqualTo(Locale.CANADA_FRENCH);
    assertThat(read("").timeZone()).isEqualTo(TimeZone.getTimeZone("UTC"));
    assertThat(read("freemarker.timezone=Australia/Sydney").timeZone())
        .isEqualTo(TimeZone.getTimeZone("Australia/Sydney"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "content.folder=../..",
        "asset.folder=/etc",
        "data.folder=data/../../elsewhere",
        "template.folder=/"
      })
  void nothingIsPublishedFromOutsideOfTheSite(String property) {
    assertThatThrownBy(() -> read(property))
        .isInstanceOf(ConfigurationException.class)
        .hasMessage(
            "jbake.properties: “"
                + property.substring(0, property.indexOf('='))
                + "” leads out of the site's folder");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "content.folder=. | is the site's folder itself",
        "asset.folder= | is the site's folder itself",
        "template.folder=a\\u0000b | is no name of a folder",
        "data.folder=a\\u0000b | is no name of a folder",
      })
  void whatIsNoFolderOfItsOwnIsRefused(String property, String reason) {
    assertThatThrownBy(() -> read(property))
        .isInstanceOf(ConfigurationException.class)
        .hasMessage(
            "jbake.properties: “" + property.substring(0, property.indexOf('=')) + "” " + reason);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "content",
        "content/_snippets",
        "assets",
        "data",
        "data/facts.yml",
        "data/urls.lock",
        "templates",
        "templates/theme.properties",
        "custom.properties"
      })
  void linksToTheOutsideAreNotFollowed(String link, @TempDir Path outside) throws Exception {
    Path target = outside.resolve("secret");
    if (link.contains(".")) {
      Files.writeString(target, "site.name=secret");
    } else {
      Files.createDirectory(target);
    }
    Files.createDirectories(folder.resolve(link).getParent());
    Files.createSymbolicLink(folder.resolve(link), target);

    assertThatThrownBy(() -> read("site.name=X"))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageStartingWith(link + ": This is a symbolic link");
  }

  @Test
  void aLinkWithinTheSiteIsFollowed() throws Exception {
    Files.createDirectory(folder.resolve("articles"));
    Files.createSymbolicLink(folder.resolve("content"), folder.resolve("articles"));

    assertThat(read("site.name=X").content()).isDirectory();
  }

  @Test
  void aFolderOfTheSiteMayHaveAnyName() throws Exception {
    assertThat(read("content.folder=docs/./articles").content())
        .isEqualTo(folder.resolve("docs/./articles"));
  }

  @Test
  void aDayBeginsWhereTheSiteIs() throws Exception {
    Clock evening = Clock.fixed(Instant.parse("2026-11-25T14:17:00Z"), ZoneOffset.UTC);
    assertThat(read("").today(evening)).isEqualTo("2026-11-25");
    assertThat(read("freemarker.timezone=Australia/Sydney").today(evening)).isEqualTo("2026-11-26");
  }

  @Test
  void aFileThatIsNoPropertiesFileIsReported() {
    assertThatThrownBy(() -> read("x=\\u00zz"))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageStartingWith("jbake.properties: is not a properties file");
  }

  /** The place and message that an editor is told. */
  private String told() {
    ConfigurationException reason =
        catchThrowableOfType(ConfigurationException.class, () -> SiteConfiguration.read(folder));
    Place place = reason.diagnostic().place();
    return place.file() + ":" + place.line() + ": " + reason.diagnostic().message();
  }

  @Test
  void aMistakeIsToldWhereItStands() throws Exception {
    file("jbake.properties", "site.name=X\nsite.host=https://example.org\n");
    file("custom.properties", "# ours\n\nsite.host=nowhere\n");
    assertThat(told()).isEqualTo("custom.properties:3: site.host is not a web address: nowhere");

    file("custom.properties", "");
    file("templates/theme.properties", "a=b\nindex.posts_per_page=none\n");
    assertThat(told())
        .isEqualTo(
            "templates/theme.properties:2:"
                + " The value of “index.posts_per_page” must be a number from 1 on");

    file("jbake.properties", "site.name=X\nindex.posts_per_page=0\n");
    assertThat(told()).startsWith("jbake.properties:2: ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"template", "asset", "data"})
  void aFolderThatIsNamedMustBeThere(String kind) throws Exception {
    file("jbake.properties", "site.name=X\n" + kind + ".folder=ours\n");
    assertThat(told()).startsWith("jbake.properties:2: There is no folder “ours” with ");

    file("ours/x.txt", "");
    assertThat(SiteConfiguration.read(folder).folders()).contains(folder.resolve("ours"));
  }

  @Test
  void aFolderOfTheUsualNameMayBeMissing() throws Exception {
    file("jbake.properties", "template.folder=templates\nasset.folder=assets\n");
    assertThat(SiteConfiguration.read(folder).isHelpCenter()).isTrue();
  }

  @Test
  void aMergeConflictIsToldInsteadOfTheMistakeThatItMakes() throws Exception {
    file(
        "jbake.properties",
        "site.name=X\n<<<<<<< HEAD\nsite.host=https://a.example\n=======\n"
            + "site.host=https://b.example\n>>>>>>> theirs\n");
    assertThat(told())
        .isEqualTo("jbake.properties:2: Two versions of the text stand here since a merge");
  }
}
