package dev.helpcenter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** New articles and sites: what they begin with has no mistakes. */
class NewCommandTest {
  @TempDir Path folder;

  private static CommandRun refused(String line) {
    return new CommandRun(2, "", "helpcenter new: " + line + "\n");
  }

  private CommandRun article(SmallSite site, String title, String... more) {
    String[] arguments = new String[more.length + 5];
    arguments[0] = "new";
    arguments[1] = "article";
    arguments[2] = title;
    arguments[3] = "--source";
    arguments[4] = site.folder().toString();
    System.arraycopy(more, 0, arguments, 5, more.length);
    return CommandRun.of(arguments);
  }

  @ParameterizedTest
  @ValueSource(strings = {"article", "howto", "faq", "troubleshooter", "page"})
  void eachTypeBeginsWithoutMistakes(String type) throws Exception {
    SmallSite site = SmallSite.in(folder);
    CommandRun run =
        article(site, "The \"new\" \\ one: Käse & more", "--type", type, "--category", "first");
    assertThat(run)
        .isEqualTo(
            new CommandRun(
                0,
                "Made content/first/the-new-one-kase-and-more.md\n"
                    + "It is a draft: fill it in, then remove the line “status: draft”.\n",
                ""));
    CommandRun draft = site.run("check", "--strict");
    assertThat(draft.errors()).isEmpty();
    assertThat(draft.output()).startsWith("Checked: 2 pages");

    String file = "content/first/the-new-one-kase-and-more.md";
    String text = site.read(file);
    assertThat(text).contains("\ntitle: \"The \\\"new\\\" \\\\ one: Käse & more\"\n");
    assertThat(text).contains("\ntype: " + type + "\n");
    site.file(file, text.replace("status: draft\n", ""));
    CommandRun ready = site.run("check", "--strict");
    assertThat(ready.errors()).isEmpty();
    assertThat(ready.output()).startsWith("Checked: 3 pages");
  }

  @Test
  void aFolderWithoutAnIndexWillDoToo() throws Exception {
    SmallSite site = SmallSite.in(folder);
    site.article("content/My Folder/Größe 1.md", "Size", "Text.\n");
    assertThat(article(site, "Go", "--category", "My folder", "--type", "troubleshooter").output())
        .startsWith("Made content/My Folder/go.md\n");
    String file = "content/My Folder/go.md";
    site.file(file, site.read(file).replace("status: draft\n", ""));
    assertThat(site.run("check", "--strict").errors()).isEmpty();
  }

  @Test
  void itIsReviewedTodayAndKnowsWhichTitlesHaveNoLetters() throws Exception {
    SmallSite site = SmallSite.in(folder);
    assertThat(article(site, "帮助", "--category", "first").output())
        .startsWith("Made content/first/article-");
    assertThat(article(site, "Index", "--category", "first").output())
        .startsWith("Made content/first/article-");
    site.run("new");
    assertThat(site.read("content/first/index.md")).isEqualTo("---\ntitle: First steps\n---\n");
  }

  @Test
  void wrongCallsSayWhatToWrite() throws Exception {
    SmallSite site = SmallSite.in(folder);
    assertThat(article(site, "X", "--category", "frist"))
        .isEqualTo(
            refused(
                "There is no category “frist”. Did you mean “first”? The categories are first."));
    assertThat(article(site, "X"))
        .isEqualTo(refused("Name its category with --category. The categories are first."));
    assertThat(article(site, "X", "--category", "first", "--type", "howtoo"))
        .isEqualTo(
            refused(
                "There is no type “howtoo”. Did you mean “howto”? The types are article, howto,"
                    + " faq, troubleshooter, page."));
    assertThat(article(site, " ", "--category", "first"))
        .isEqualTo(refused("The title is empty. Write it in the words that readers use."));
    assertThat(CommandRun.of("new"))
        .isEqualTo(refused("Write what is to be made: new article \"Title\", or new site DIR."));
    assertThat(CommandRun.of("new", "article"))
        .isEqualTo(
            new CommandRun(
                2,
                "",
                "helpcenter: Missing required parameter: 'TITLE'\n"
                    + "Try: helpcenter new article --help\n"));
  }

  @Test
  void settingsThatCannotBeReadAreNamedAtTheirPlace() throws Exception {
    SmallSite site = SmallSite.in(folder);
    site.file("jbake.properties", "site.name=${site.name}\n");
    CommandRun run = article(site, "X", "--category", "first");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.errors()).startsWith(folder + "/jbake.properties:1:1: error: ");
  }

  @Test
  void anApostropheIsNoGapInAnAddress() throws Exception {
    SmallSite site = SmallSite.in(folder);
    assertThat(article(site, "Can't, and don’t: the 'Pay' button", "--category", "first").output())
        .startsWith("Made content/first/cant-and-dont-the-pay-button.md\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "How {{ x }} works",
        "\\{{ x }}",
        "{{> hello }} and {{{ x }}",
        "a {{ b",
        "A title\n\tof two\u2028lines",
        "???",
        "😀",
        "-dash",
        "CON",
        "Com1",
        "${x} %s <#if> & # * `",
      })
  void everyTitleIsShownAsItWasWritten(String title) throws Exception {
    SmallSite site = SmallSite.in(folder);
    CommandRun run =
        CommandRun.of(
            "new", "article", "--category", "first", "--source", folder.toString(), "--", title);
    assertThat(run.errors()).isEmpty();
    String file = run.output().lines().findFirst().orElseThrow().replace("Made ", "");
    assertThat(site.run("check", "--drafts").errors()).isEmpty();
    CommandRun report = site.run("report");
    assertThat(report.output())
        .contains("  " + file + ": " + title.replaceAll("[\n\t\u2028]+", " ") + "\n");
  }

  @Test
  void aLongTitleGetsAShorterName() throws Exception {
    SmallSite site = SmallSite.in(folder);
    assertThat(article(site, "word ".repeat(60), "--category", "first").code()).isZero();
    assertThat(site.run("check", "--drafts").code()).isZero();
  }

  @Test
  void aTitleThatIsNoTextIsRefused() throws Exception {
    SmallSite site = SmallSite.in(folder);
    for (String bad : List.of("\u0001", "\u001b[31m", "\u007f", "\ufffd", "\uffff", "\ud83d")) {
      assertThat(article(site, "A" + bad + "b", "--category", "first"))
          .isEqualTo(
              refused(
                  "The title “"
                      + PlainText.of("A" + bad + "b").replace("\ud83d", "?")
                      + "” has a character that is no text. Type it anew, in the words that readers"
                      + " use."));
    }
  }

  @Test
  void nothingIsOverwritten() throws Exception {
    SmallSite site = SmallSite.in(folder);
    String before = site.read("content/first/hello.md");
    assertThat(article(site, "Hello!", "--category", "first"))
        .isEqualTo(
            refused("content/first/hello.md is there already. Edit it, or choose another title."));
    assertThat(site.read("content/first/hello.md")).isEqualTo(before);

    assertThat(CommandRun.of("new", "site", folder.toString()))
        .isEqualTo(refused(folder + " is not an empty folder. Name a new one."));
    Path file = folder.resolve("jbake.properties");
    assertThat(CommandRun.of("new", "site", file.toString()).code()).isEqualTo(2);
  }

  @Test
  void aNewSiteIsBuiltWithoutErrorsAndWarnings() throws Exception {
    SmallSite site = new SmallSite(folder.resolve("my help"));
    CommandRun made = CommandRun.of("new", "site", site.folder().toString());
    assertThat(made.code()).isZero();
    assertThat(made.output())
        .isEqualTo(
            "Made a help center in "
                + site.folder()
                + "\nLook at it: helpcenter serve --source \""
                + site.folder()
                + "\"\n");

    CommandRun built = site.run("build", "--strict");
    assertThat(built.errors()).isEmpty();
    assertThat(built.output()).contains("6 pages, 0 warnings");
    assertThat(site.read("output/what-to-do/index.html")).contains("Is the page there already?");
    assertThat(site.read(".gitignore")).contains("/output/");
    assertThat(Files.list(site.folder().resolve("output"))).isNotEmpty();
    assertThat(article(site, "Next", "--category", "get-started", "--type", "howto").code())
        .isZero();
    assertThat(site.run("report").code()).isZero();
  }
}
