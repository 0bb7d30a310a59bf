package dev.helpcenter.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An example of CommonMark's specification.
 *
 * @param number as the specification counts
 */
record SpecExample(int number, String section, String markdown, String html) {
  private static final Pattern PART =
      Pattern.compile(
          "(?m)^#{1,6} (?<section>.*)$"
              + "|^`{32} example\\n(?<markdown>[\\s\\S]*?)^\\.\\n(?<html>[\\s\\S]*?)^`{32}$");

  static List<SpecExample> all() throws IOException {
    String spec;
    try (InputStream in = SpecExample.class.getResourceAsStream("/spec.txt")) {
      spec = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
    List<SpecExample> examples = new ArrayList<>();
    String section = "";
    for (Matcher part = PART.matcher(spec); part.find(); ) {
      if (part.group("section") != null) {
        section = part.group("section");
      } else {
        String markdown = part.group("markdown").replace('→', '\t');
        String html = part.group("html").replace('→', '\t');
        examples.add(new SpecExample(examples.size() + 1, section, markdown, html));
      }
    }
    return examples;
  }
}
