package dev.helpcenter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportCommandTest {
  @TempDir Path folder;
  private SmallSite site;

  @BeforeEach
  void make() throws Exception {
    site =
        SmallSite.in(folder)
            .file("jbake.properties", "site.name=Small\nreview.after.days=10\n")
            .file(
                "content/first/hello.md",
                "---\ntitle: \"Hello <you>\"\ndescription: D\nreviewed: 2026-11-20\n"
                    + "asked-as: hi\n---\n\nText.\n");
  }

  @Test
  void aDayInTheFutureShowsWhatWillBeDue() {
    assertThat(site.run("report", "--today", "2026-11-30"))
        .isEqualTo(
            new CommandRun(
                0,
                """
                Care report for 2026-11-30: 1 article

                Articles that no other page links to (1)
                  content/first/hello.md: Hello <you>

                The longest articles (1)
                  content/first/hello.md: Hello <you> (1 word)
                """,
                ""));
    assertThat(site.run("report", "--today", "2026-12-01").output())
        .contains("\nReviews due (1)\n  content/first/hello.md: Hello <you> (due 2026-11-30)\n");
  }

  @Test
  void asJson() {
    assertThat(site.run("report", "--today", "2026-12-01", "--format", "json"))
        .isEqualTo(
            new CommandRun(
                0,
                "{\"today\":\"2026-12-01\",\"articles\":1,\"reviews-due\":[{\"path\":"
                    + "\"content/first/hello.md\",\"title\":\"Hello \\u003cyou\\u003e\",\"due\":"
                    + "\"2026-11-30\"}],\"facts-due\":[],\"unlinked\":[{\"path\":"
                    + "\"content/first/hello.md\",\"title\":\"Hello \\u003cyou\\u003e\"}],"
                    + "\"longest\":[{\"path\":\"content/first/hello.md\",\"title\":"
                    + "\"Hello \\u003cyou\\u003e\",\"words\":1}],\"without-description\":[],"
                    + "\"without-asked-as\":[],\"large-images\":[],\"drafts\":[],\"scheduled\":[],"
                    + "\"expired\":[],\"troubleshooters\":[]}\n",
                ""));
  }

  @Test
  void brokenSettingsAreTold() throws Exception {
    site.file("jbake.properties", "site.host=nowhere\n");
    CommandRun run = site.run("report");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.output()).isEmpty();
    assertThat(run.errors()).contains("jbake.properties:1:1: error: site.host is not a web");
  }

  @Test
  void wrongCalls() {
    for (String format : List.of("github", "xml")) {
      assertThat(site.run("report", "--format", format))
          .isEqualTo(
              new CommandRun(
                  2,
                  "",
                  "helpcenter report: There is no format \""
                      + format
                      + "\": choose text or json.\n"));
    }
    assertThat(site.run("report", "--today", "2026-02-30"))
        .isEqualTo(
            new CommandRun(
                2,
                "",
                "helpcenter report: “2026-02-30” is not a date that exists. Write year, month and"
                    + " day with hyphens, as in 2026-11-20.\n"));
  }
}
