package dev.helpcenter.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

/** Lets tests of other packages try paths of files. */
public final class SitePathCheck {
  private static final Path FOLDER = Path.of("site").toAbsolutePath();

  private SitePathCheck() {}

  /** Asserts that a path is refused, or names a file below the folder. */
  public static void assertInside(String path) {
    String accepted;
    try {
      accepted = SitePath.require(path);
    } catch (UnpublishablePathException e) {
      assertThat(e).hasMessageContaining("\"");
      return;
    }
    assertThat(FOLDER.resolve(accepted).normalize()).startsWithRaw(FOLDER);
    assertThat(accepted.split("/")).doesNotContain("..");
  }
}
