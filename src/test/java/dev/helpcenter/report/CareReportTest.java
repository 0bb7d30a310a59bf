package dev.helpcenter.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.helpcenter.site.ImageSize;
import dev.helpcenter.source.FactsReader;
import dev.helpcenter.testing.TestContent;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What an editor is told on a quiet afternoon. */
class CareReportTest {
  private static final String FACTS =
      """
      bank:
        phone:
          value: "13 11 14"
          source: "https://example.org"
          verified: 2026-01-01
          valid-days: 30
        name:
          value: "Bank"
          source: ""
          verified: 2026-11-01
          valid-days: 30
      """;

  private static TestContent content() {
    return new TestContent()
        .property("review.after.days", "100")
        .file("a/index.md", "---\ntitle: A\n---\n\n[One](one.md)\n")
        .file(
            "a/one.md",
            "---\ntitle: One\ndescription: D\nreviewed: 2026-11-01\nasked-as: how\n---\n\n"
                + "[Itself](one.md) [Two](two.md#part)\n")
        .file("a/two.md", "---\ntitle: Two\nreviewed: 2026-01-01\n---\n\n## Part\n\nText.\n")
        .file(
            "a/three.md",
            "---\ntitle: Three\ndescription: D\nasked-as: x\nreviewed: 2026-11-01\n"
                + "related: choose.md\n---\n\nOne two three four five six seven.\n")
        .file("a/new.md", "---\ntitle: New\nstatus: draft\n---\n\n[Three](three.md)\n")
        .file("a/soon.md", "---\ntitle: Soon\npublish: 2027-01-31\n---\n\nText.\n")
        .file("a/over.md", "---\ntitle: Over\nexpires: 2026-11-01\n---\n\nText.\n")
        .file(
            "a/choose.md",
            "---\ntitle: Choose\ndescription: D\nasked-as: x\ntype: troubleshooter\n---\n\n"
                + "## Which?\n\n- [This](#more)\n- [That](#more)\n- [Both](one.md)\n\n"
                + "## More?\n\n- [Yes](#end)\n- [No](two.md#part)\n\n"
                + "## End\n\n[Go](one.md)\n");
  }

  private static CareReport report() {
    return CareReport.of(
        content().assemble(),
        FactsReader.read("data/facts.yml", FACTS),
        List.of(
            new ImageFile("content/a/small.png", 200_000, Optional.of(new ImageSize(1600, 900))),
            new ImageFile("content/a/wide.png", 9_000, Optional.of(new ImageSize(1601, 900))),
            new ImageFile("content/a/drawing.svg", 900, Optional.of(new ImageSize(4000, 4000))),
            new ImageFile("content/a/heavy.gif", 1_200_400, Optional.empty())));
  }

  @Test
  void peopleReadWhatNeedsCare() {
    assertThat(String.join("\n", ReportText.lines(report())))
        .isEqualTo(
            """
            Care report for 2026-11-23: 4 articles

            Reviews due (2)
              content/a/two.md: Two (due 2026-04-11)
              content/a/choose.md: Choose (reviewed never)

            Facts to verify again (1)
              data/facts.yml: bank.phone (due 2026-01-31, source https://example.org)

            Articles that no other page links to (1)
              content/a/three.md: Three

            The longest articles (4)
              content/a/choose.md: Choose (9 words)
              content/a/three.md: Three (7 words)
              content/a/one.md: One (2 words)
              content/a/two.md: Two (2 words)

            Articles without a description (1)
              content/a/two.md: Two

            Articles without asked-as: questions in readers' own words (1)
              content/a/two.md: Two

            Images over 200 KB, or over 1600 pixels wide or high (2)
              content/a/heavy.gif (1,200 kilobytes)
              content/a/wide.png (9 kilobytes, 1,601 width, 900 height)

            Drafts (1)
              content/a/new.md: New

            Articles whose day has not come (1)
              content/a/soon.md: Soon (publish 2027-01-31)

            Articles whose last day is over (1)
              content/a/over.md: Over (expires 2026-11-01)

            Troubleshooter: Choose (content/a/choose.md)
              Which?
              ├─ This → More?
              │  ├─ Yes → End
              │  └─ No → /a/two/#part
              ├─ That → More? (drawn above)
              └─ Both → /a/one/""");
  }

  @Test
  void aTroubleshooterWithoutEndIsDrawnInPart() {
    StringBuilder text = new StringBuilder("---\ntitle: T\ntype: troubleshooter\n---\n");
    for (int i = 0; i < 10_000; i++) {
      text.append("\n## q").append(i).append("\n\n- [a](#q").append(i + 1).append(")\n");
    }
    TreeDrawing drawing =
        TreeDrawing.of(new TestContent().file("a/x.md", text.toString()).assemble().pages().get(0));
    assertThat(drawing.lines()).hasSize(52).last().asString().endsWith("q51 (and further)");
  }

  @Test
  void programsGetTheSame() {
    Map<String, Object> data = ReportData.of(report());
    assertThat(data)
        .containsEntry("today", "2026-11-23")
        .containsEntry("articles", 4)
        .containsEntry("unlinked", List.of(Map.of("path", "content/a/three.md", "title", "Three")))
        .containsEntry(
            "large-images",
            List.of(
                Map.of("path", "content/a/heavy.gif", "kilobytes", 1200L),
                Map.of(
                    "path", "content/a/wide.png", "kilobytes", 9L, "width", 1601, "height", 900)));
    assertThat(data.keySet())
        .containsExactly(
            "today",
            "articles",
            "reviews-due",
            "facts-due",
            "unlinked",
            "longest",
            "without-description",
            "without-asked-as",
            "large-images",
            "drafts",
            "scheduled",
            "expired",
            "troubleshooters");
  }
}
