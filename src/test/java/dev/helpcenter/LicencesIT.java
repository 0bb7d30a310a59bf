package dev.helpcenter;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds {@code LICENCES.md} to the bill of materials, and that to the libraries of the tool. */
class LicencesIT {
  private static final Pattern ROW = Pattern.compile("(?m)^\\| ([a-z][\\w-]*) \\| (.+) \\|$");

  @Test
  void everyLibraryIsListedWithItsLicence() throws IOException {
    Map<String, String> listed = new TreeMap<>();
    Matcher row = ROW.matcher(Files.readString(Path.of("LICENCES.md")));
    while (row.find()) {
      listed.put(row.group(1), row.group(2));
    }
    Map<String, String> billed = new TreeMap<>();
    for (JsonObject library : bill()) {
      billed.put(name(library), licences(library));
    }
    assertThat(listed).isEqualTo(billed);
  }

  @Test
  void theBillNamesExactlyTheLibrariesOfTheTool() throws IOException {
    List<String> billed = new ArrayList<>();
    for (JsonObject library : bill()) {
      billed.add(name(library) + "-" + library.get("version").getAsString() + ".jar");
      assertThat(library.getAsJsonArray("hashes")).as(name(library)).isNotEmpty();
    }
    try (Stream<Path> files = Files.list(Path.of("target/lib"))) {
      List<String> shipped = files.map(file -> file.getFileName().toString()).toList();
      assertThat(billed).containsExactlyInAnyOrderElementsOf(shipped);
    }
  }

  private static List<JsonObject> bill() throws IOException {
    Path file = Path.of("target/bom.json");
    assertThat(file).as("made by Maven before this test, if it may use the network").exists();
    JsonObject bill = JsonParser.parseString(Files.readString(file)).getAsJsonObject();
    assertThat(bill.get("bomFormat").getAsString()).isEqualTo("CycloneDX");
    return bill.getAsJsonArray("components").asList().stream()
        .map(JsonElement::getAsJsonObject)
        .toList();
  }

  private static String name(JsonObject library) {
    return library.get("name").getAsString();
  }

  private static String licences(JsonObject library) {
    return library.getAsJsonArray("licenses").asList().stream()
        .map(licence -> licence.getAsJsonObject().getAsJsonObject("license"))
        .map(licence -> licence.has("id") ? licence.get("id") : licence.get("name"))
        .map(JsonElement::getAsString)
        .collect(Collectors.joining(" or "));
  }
}
