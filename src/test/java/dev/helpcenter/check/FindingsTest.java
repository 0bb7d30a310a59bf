package dev.helpcenter.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.helpcenter.site.SiteSettings;
import dev.helpcenter.source.Place;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FindingsTest {
  private final Findings findings =
      new Findings(
          new SiteSettings("", "", "en", Optional.empty(), false, List.of(), Map.of()), false);

  @Test
  void whatWasFoundTwiceIsToldOnceAndInTheOrderOfTheFile() {
    Place later = new Place("a.md", 2, 1);
    findings.add(Check.IMAGE_ALT, later, "Second", "One way");
    findings.add(Check.IMAGE_ALT, later, "Second", "Another way");
    findings.add(Check.IMAGE_ALT, later, "Second", "One way");
    findings.add(Check.IMAGE_ALT, Place.start("a.md"), "First", "");
    findings.add(Check.IMAGE_ALT, later, "Second", "Another way");

    assertThat(findings.sorted())
        .extracting(each -> each.message() + each.hint())
        .containsExactly("First", "SecondOne way", "SecondAnother way");
  }
}
