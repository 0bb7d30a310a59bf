package dev.helpcenter.build;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What pages say to search engines follows schema.org, and never half: full addresses or none. */
class StructuredDataTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-20T10:00:00Z"), ZoneOffset.UTC);
  private static final Pattern JSON_LD =
      Pattern.compile("<script type=\"application/ld\\+json\">(.*?)</script>", Pattern.DOTALL);

  /** For each type its properties at schema.org that are used here; those with a star must be. */
  private static final Map<String, Set<String>> SCHEMA =
      Map.of(
          "WebSite", Set.of("name*", "url*", "description", "inLanguage"),
          "Organization", Set.of("name*", "url"),
          "BreadcrumbList", Set.of("itemListElement*"),
          "ListItem", Set.of("position*", "name*", "item"),
          "Article",
              Set.of(
                  "headline*",
                  "author*",
                  "publisher",
                  "dateModified",
                  "datePublished",
                  "description",
                  "image",
                  "inLanguage",
                  "mainEntityOfPage"));

  private static final Set<String> ADDRESSES = Set.of("url", "item", "image", "mainEntityOfPage");

  @TempDir private Path folder;
  private final Map<String, String> output = new ConcurrentSkipListMap<>();

  @BeforeEach
  void write() throws Exception {
    file(
        "content/get-in/reset.md",
        "---\ntitle: Reset it\ndescription: How.\nreviewed: 2026-11-19\n---\nText.\n");
    file("content/get-in/index.md", "---\ntitle: Get in\n---\nText.\n");
  }

  @Test
  void withAHostEverythingIsThereWithFullAddresses() throws Exception {
    build("site.name=Help\nsite.description=All of it.\nsite.host=https://help.example/au\n");

    assertThat(types("index.html")).containsExactly("WebSite");
    assertThat(types("get-in/index.html")).containsExactly("BreadcrumbList");
    assertThat(types("get-in/reset/index.html")).containsExactly("BreadcrumbList", "Article");
    assertThat(output.get("get-in/reset/index.html"))
        .contains("\"dateModified\":\"2026-11-19\"")
        .doesNotContain("datePublished") // a review does not publish anything
        .contains("<link rel=\"canonical\" href=\"https://help.example/au/get-in/reset/\">")
        .contains("<meta property=\"og:url\" content=\"https://help.example/au/get-in/reset/\">")
        .containsPattern(
            "og:image\" content=\"https://help\\.example/au/assets/[a-z0-9.-]+\\.png\"");
    assertThat(output.get("sitemap.xml"))
        .contains("<loc>https://help.example/au/get-in/reset/</loc><lastmod>2026-11-19</lastmod>");
    assertThat(output.get("llms.txt")).contains("(https://help.example/au/get-in/reset/)");
    assertThat(output).containsKey("get-in/reset/index.md");
  }

  @Test
  void withoutAHostNothingPretendsToBeAFullAddress() throws Exception {
    build("site.name=Help\n");

    assertThat(types("index.html")).isEmpty();
    assertThat(types("get-in/index.html")).isEmpty();
    assertThat(types("get-in/reset/index.html")).containsExactly("Article");
    output.forEach(
        (path, text) -> {
          if (path.endsWith(".html")) {
            assertThat(text).as(path).doesNotContain("rel=\"canonical\"", "og:url", "og:image");
          }
        });
  }

  @Test
  void thePolicyAllowsNoInlineScriptsButThoseOfTheBuild() throws Exception {
    file(
        "content/get-in/moved.md",
        "---\ntitle: Moved\nreviewed: 2026-11-19\naliases: old-place/\n---\nText.\n");
    build("site.name=Help\nsite.host=https://help.example\n");
    assertThat(output).containsKey("old-place/index.html");
    output.forEach(
        (path, text) -> {
          if (path.endsWith(".html")) {
            assertThat(text).as(path).doesNotContain("unsafe-", " onclick=", " style=\"");
            assertThat(text)
                .as(path)
                .contains("http-equiv=\"Content-Security-Policy\"", "name=\"referrer\"");
          }
        });
  }

  private void file(String path, String text) throws Exception {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private void build(String properties) throws Exception {
    file("jbake.properties", properties);
    BuildResult result =
        new SiteBuild(new BuildOptions(folder, false, false, CLOCK))
            .run(
                made -> output.put(made.path(), new String(made.content(), StandardCharsets.UTF_8)),
                Progress.NONE);
    assertThat(result.diagnostics()).isEmpty();
  }

  /** The types of a page's structured data, after all of it was held against the schema. */
  private List<String> types(String path) {
    List<String> types = new ArrayList<>();
    Matcher scripts = JSON_LD.matcher(output.get(path));
    while (scripts.find()) {
      JsonElement data = JsonParser.parseString(scripts.group(1));
      JsonArray nodes = new JsonArray();
      if (data.isJsonArray()) {
        nodes.addAll(data.getAsJsonArray());
      } else {
        nodes.add(data);
      }
      for (JsonElement node : nodes) {
        assertThat(node.getAsJsonObject().get("@context").getAsString())
            .isEqualTo("https://schema.org");
        types.add(judge(node.getAsJsonObject()));
      }
    }
    return types;
  }

  private static String judge(JsonObject node) {
    String type = node.get("@type").getAsString();
    Set<String> allowed = SCHEMA.get(type);
    assertThat(allowed).as("a type that is known here: " + type).isNotNull();
    Map<String, JsonElement> values = new TreeMap<>(node.asMap());
    values.remove("@type");
    values.remove("@context");
    for (String property : allowed) {
      if (property.endsWith("*")) {
        assertThat(values).as(type).containsKey(property.replace("*", ""));
      }
    }
    values.forEach(
        (name, value) -> {
          assertThat(allowed.contains(name) || allowed.contains(name + "*"))
              .as(type + "." + name)
              .isTrue();
          judge(name, value);
        });
    return type;
  }

  private static void judge(String name, JsonElement value) {
    if (value.isJsonArray()) {
      value.getAsJsonArray().forEach(element -> judge(name, element));
    } else if (value.isJsonObject()) {
      judge(value.getAsJsonObject());
    } else if (ADDRESSES.contains(name)) {
      assertThat(URI.create(value.getAsString()).isAbsolute()).as(name + " " + value).isTrue();
    } else if (name.startsWith("date")) {
      assertThat(LocalDate.parse(value.getAsString())).isNotNull();
    } else if (name.equals("headline")) {
      assertThat(value.getAsString()).isNotBlank().hasSizeLessThanOrEqualTo(110);
    }
  }
}
