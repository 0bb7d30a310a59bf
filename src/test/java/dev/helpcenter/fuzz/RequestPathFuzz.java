package dev.helpcenter.fuzz;

import dev.helpcenter.serve.RequestPaths;
import java.nio.charset.StandardCharsets;

/** Any text as the path of a request: what comes out of it stays in the folder. */
public final class RequestPathFuzz {
  private RequestPathFuzz() {}

  /** Jazzer's entry. */
  public static void fuzzerTestOneInput(byte[] input) {
    String text = new String(input, StandardCharsets.ISO_8859_1);
    RequestPaths.assertInside(text);
    RequestPaths.assertInside("/" + text);
  }
}
