package dev.helpcenter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Editors' own questions, and what the search makes of them. */
class SearchCommandTest {
  @TempDir Path folder;
  private SmallSite site;

  @BeforeEach
  void make() throws IOException {
    site =
        SmallSite.in(folder)
            .file("jbake.properties", "site.name=Small\nsite.host=https://help.example.org/us\n")
            .article("content/first/password.md", "Forgot your password", "Reset it.\n")
            .article("content/first/parcel.md", "Track a parcel", "The courier has it.\n")
            .article("content/first/lost-parcel.md", "Lost parcel", "Where a parcel may be.\n");
  }

  private CommandRun eval(String questions) throws IOException {
    site.file("mine.tsv", questions);
    return site.run("search", "--eval", folder.resolve("mine.tsv").toString());
  }

  @Test
  void printsMissesAndFigures() throws IOException {
    CommandRun run =
        eval(
            """
            # readers' words
            forgot passwrod\tfirst/password/
            parcel lost\tfirst/parcel/
            zebra\tfirst/parcel/
            courier\thttps://help.example.org/us/first/parcel/index.html
            """);
    assertThat(run)
        .isEqualTo(
            new CommandRun(
                0,
                """
                rank\tquery\tright article\tcame first
                2\tparcel lost\tfirst/parcel/\tfirst/lost-parcel/
                -\tzebra\tfirst/parcel/\t-

                questions   4
                success@1   50.00 %
                success@3   75.00 %
                success@5   75.00 %
                MRR         0.6250
                no result   25.00 %
                """,
                ""));
  }

  @Test
  void addressesAreUnderstoodAsEditorsCopyThem() throws IOException {
    CommandRun run =
        eval(
            """
            forgot\t/first/password/
            forgot\tfirst/password
            forgot\thttp://localhost:4000/first/password/#details
            forgot\tcontent/first/password.md
            """);
    assertThat(run.output()).contains("success@1   100.00 %");
    assertThat(run.errors()).isEmpty();
  }

  @Test
  void aLineThatCannotBeJudgedIsNamed() throws IOException {
    CommandRun run = eval("query\turl\nforgot my password\nforgot\tfirst/passwords/\n");
    assertThat(run.errors().replace(folder.toString(), ""))
        .isEqualTo(
            """
            /mine.tsv:2: no query, tab and URL; skipped
            /mine.tsv:3: no article has the URL first/passwords/
              Did you mean “first/password/”?
            """);
    assertThat(run.output()).contains("questions   1").contains("success@1   0.00 %");
    assertThat(run.code()).isZero();
  }

  @Test
  void aFileThatIsNotThereIsAWrongCall() {
    CommandRun run = site.run("search", "--eval", "nowhere.tsv");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.errors()).contains("There is no file nowhere.tsv.");
  }

  @Test
  void checkAndBuildTellTheRankAndWhatCameFirst() throws IOException {
    for (int i = 0; i < 4; i++) {
      site.article("content/first/p" + i + ".md", "Parcel lost " + i, "Lost.\n");
    }
    site.file("data/queries.tsv", "lost parcel\tfirst/parcel/\n");
    for (String command : new String[] {"check", "build"}) {
      CommandRun run = site.run(command);
      assertThat(run.output() + run.errors())
          .contains(
              "data/queries.tsv:1:1: warning: “lost parcel” should find first/parcel/, but it comes"
                  + " as number 6; first/lost-parcel/ comes first");
    }
  }
}
