package dev.helpcenter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.AccessDeniedException;
import org.junit.jupiter.api.Test;

class FailureReportTest {
  @Test
  void whatMayNotBeUsedIsNamed() {
    assertThat(FailureReport.sentence(new AccessDeniedException("/site/content/a.md")))
        .isEqualTo("No permission to use /site/content/a.md.");
  }

  /** Either of them may be the one without permission. */
  @Test
  void ofWhatMayNotBeMovedBothPlacesAreNamed() {
    assertThat(
            FailureReport.sentence(
                new AccessDeniedException("/site/.helpcenter/next", "/site/output", null)))
        .isEqualTo("No permission to move /site/.helpcenter/next to /site/output.");
  }
}
