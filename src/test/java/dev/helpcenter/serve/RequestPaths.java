package dev.helpcenter.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

/** Lets tests of other packages try paths of requests. */
public final class RequestPaths {
  private static final Path FOLDER = Path.of("site").toAbsolutePath();

  private RequestPaths() {}

  /** Asserts that a path is refused, or names a file below the folder on every system. */
  public static void assertInside(String raw) {
    RequestPath.decode(raw)
        .ifPresent(
            path -> {
              assertThat(path).doesNotContain("\\").doesNotContain("\0").doesNotStartWith("/");
              assertThat(FOLDER.resolve(path).normalize()).startsWithRaw(FOLDER);
            });
  }
}
