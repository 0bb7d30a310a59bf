package dev.helpcenter.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UrlLockTest {
  private static final UrlLock LOCK =
      UrlLock.of(
          Map.of("b/", List.of(), "a/x/", List.of("two", "one"), "my page.html", List.of("50%")));

  @Test
  void theSameAddressesAlwaysGiveTheSameLines() {
    assertThat(LOCK.format())
        .endsWith("\na/x/ #one #two\nb/\nmy%20page.html #50%25\n")
        .startsWith("# Every address");
    assertThat(UrlLock.parse(LOCK.format()).pages()).isEqualTo(LOCK.pages());
    assertThat(UrlLock.parse(LOCK.format().replace("\n", "\r\n")).pages()).isEqualTo(LOCK.pages());
  }

  @Test
  void aMergeThatWentWrongLosesNothing() {
    UrlLock merged =
        UrlLock.parse(
            """
            b/
            <<<<<<< HEAD
            a/x/ #one
            =======
            a/x/ #two
            >>>>>>> other
            a/new/
            """);
    assertThat(merged.format()).endsWith("\na/new/\na/x/ #one #two\nb/\n");
  }

  @Test
  void onlyWhatIsAcceptedIsTakenOff() {
    assertThat(
            LOCK.without(List.of(new GoneUrl("a/x/", "one", 1), new GoneUrl("b/", "", 1))).pages())
        .isEqualTo(
            UrlLock.of(Map.of("a/x/", List.of("two"), "my page.html", List.of("50%"))).pages());
  }
}
