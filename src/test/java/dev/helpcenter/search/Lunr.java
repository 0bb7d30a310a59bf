package dev.helpcenter.search;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Lunr 2.3.9 as its authors publish it. */
final class Lunr {
  private static final String FILE = "/META-INF/resources/webjars/lunr/2.3.9/lunr.min.js";

  private Lunr() {}

  static String text() throws IOException {
    try (InputStream in = Lunr.class.getResourceAsStream(FILE)) {
      return new String(Objects.requireNonNull(in, FILE).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
