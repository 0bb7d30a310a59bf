package dev.helpcenter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the commands print, to the letter: where, in which form, and with which exit code. */
class OutputTest {
  private static final String MESSAGE = "There is no article “helo.md” [link-missing]";
  private static final String HINT = "Did you mean “hello.md”?";

  @TempDir Path folder;
  private SmallSite site;

  @BeforeEach
  void make() throws Exception {
    site =
        SmallSite.in(folder)
            .article("content/first/wrong.md", "Wrong", "See\tthe [first one](helo.md).\n");
  }

  private String shown(String text) {
    return text.replace(folder + "/", "").replaceAll("\\d+\\.\\d seconds", "N seconds");
  }

  private CommandRun shown(CommandRun run) {
    return new CommandRun(run.code(), shown(run.output()), shown(run.errors()));
  }

  @Test
  void inAPipeADiagnosticIsPlainLinesOnStandardError() {
    assertThat(shown(site.run("check")))
        .isEqualTo(
            new CommandRun(
                1,
                "Checked and found mistakes: 3 pages, 1 error, 0 warnings, N seconds\n",
                "content/first/wrong.md:5:9: error: " + MESSAGE + "\n  hint: " + HINT + "\n"));
    assertThat(shown(site.run("build")).output())
        .isEqualTo("Nothing was published: 3 pages, 1 error, 0 warnings, N seconds\n");
    assertThat(site.has("output")).isFalse();
  }

  @Test
  void onATerminalTheLineIsShownWithACaret() {
    CommandRun run = shown(CommandRun.onTerminal(false, "check", "--source", folder.toString()));
    assertThat(run.errors())
        .endsWith(
            """
            content/first/wrong.md:5:9: error: There is no article “helo.md” [link-missing]
              5 | See the [first one](helo.md).
                |         ^
              hint: Did you mean “hello.md”?
            """);
  }

  @Test
  void aTerminalWithColoursGetsThem() {
    CommandRun run = shown(CommandRun.onTerminal(true, "check", "--source", folder.toString()));
    assertThat(run.errors())
        .contains(
            "\u001b[1mcontent/first/wrong.md:5:9:\u001b[0m \u001b[1;31merror:\u001b[0m There is no"
                + " article “helo.md”\u001b[2m [link-missing]\u001b[0m\n"
                + "  \u001b[2m5 |\u001b[0m See the [first one](helo.md).\n"
                + "   \u001b[2m |\u001b[0m         \u001b[1;31m^\u001b[0m\n"
                + "  hint: Did you mean “hello.md”?\n");
    assertThat(run.output()).doesNotContain("\u001b");
  }

  @Test
  void aDestinationThatCannotBeMadeIsTheToolsFailure() throws Exception {
    site.delete("content/first/wrong.md");
    site.file("taken", "");
    assertThat(shown(site.run("build", "--destination", folder + "/taken/output")))
        .isEqualTo(
            new CommandRun(
                3,
                "",
                "helpcenter build: taken is in the way: a folder has to be there. Details:"
                    + " .helpcenter/failure.log\n"));
    assertThat(site.read(".helpcenter/failure.log")).contains("FileAlreadyExistsException");
  }

  @Test
  void aWrongCallIsExplained() {
    assertThat(CommandRun.of("bild"))
        .isEqualTo(
            new CommandRun(
                2,
                "",
                "helpcenter: There is no command “bild”. Did you mean “build”?\n"
                    + "Try: helpcenter --help\n"));
    assertThat(CommandRun.of("build", "--drafst").errors())
        .startsWith("helpcenter: There is no option “--drafst”. Did you mean “--drafts”?\n");
    assertThat(CommandRun.of("build", "--zzz").errors())
        .startsWith("helpcenter: There is no option “--zzz”.\n");
  }

  @Test
  void everyCommandHasHelp() {
    String help = CommandRun.of("--help").output();
    assertThat(CommandRun.of("help")).isEqualTo(new CommandRun(0, help, ""));
    for (String command : List.of("serve", "build", "check", "new", "report", "urls", "search")) {
      CommandRun run = CommandRun.of(command, "--help");
      assertThat(run.code()).isZero();
      assertThat(run.output()).startsWith("Usage: helpcenter " + command);
      assertThat(help).contains("  " + command);
      assertThat(CommandRun.of("help", command)).isEqualTo(run);
    }
  }

  @Test
  void helpForWhatThereIsNotIsAWrongCall() {
    CommandRun unknown =
        new CommandRun(
            2,
            "",
            "helpcenter: There is no command “chek”. Did you mean “check”?\n"
                + "Try: helpcenter --help\n");
    assertThat(CommandRun.of("help", "chek")).isEqualTo(unknown);
    assertThat(CommandRun.of("chek", "--help")).isEqualTo(unknown);
    assertThat(CommandRun.of("help", "new", "artcle").errors())
        .isEqualTo(
            "helpcenter: There is no argument “artcle”. Did you mean “article”?\n"
                + "Try: helpcenter new --help\n");
    assertThat(CommandRun.of("help", "--hepl").code()).isEqualTo(2);
    assertThat(CommandRun.of("help", "new", "article"))
        .isEqualTo(CommandRun.of("new", "article", "--help"));
    for (String help : List.of("help", "--help", "-h")) {
      assertThat(CommandRun.of("help", help)).isEqualTo(CommandRun.of("--help"));
    }
  }

  @Test
  void anOptionThatIsUnknownIsToldBeforeWhatItTakesThePlaceOf() {
    String help = "Try: helpcenter new article --help\n";
    assertThat(CommandRun.of("new", "article", "-dash").errors())
        .isEqualTo(
            "helpcenter: There is no option “-dash”. Before words that start with a hyphen, write --"
                + " and a space.\n"
                + help);
    assertThat(CommandRun.of("new", "article", "--categry=first").errors())
        .isEqualTo(
            "helpcenter: There is no option “--categry”. Did you mean “--category”?\n" + help);
  }

  @Test
  void anEmptyValueIsNotTheCurrentFolder() {
    assertThat(CommandRun.of("build", "--source", ""))
        .isEqualTo(
            new CommandRun(
                2,
                "",
                "helpcenter build: There is nothing behind --source. Write it, or leave both"
                    + " out.\n"));
    for (String option : List.of("--destination", "--today")) {
      assertThat(site.run("build", option, "").errors()).contains("nothing behind " + option);
    }
    assertThat(CommandRun.of("new", "site", ""))
        .isEqualTo(new CommandRun(2, "", "helpcenter new: The DIR is empty.\n"));
    assertThat(site.run("urls", "--accept", "").errors()).contains("The URL is empty.");
  }

  @Test
  void coloursCanBeDeclined() {
    System.setProperty("helpcenter.terminals", "12");
    try {
      assertThat(Console.ofProcess(Map.of()).colour()).isTrue();
      assertThat(Console.ofProcess(Map.of("NO_COLOR", "1")).colour()).isFalse();
      assertThat(Console.ofProcess(Map.of("NO_COLOR", "")).colour()).isTrue();
      assertThat(Console.ofProcess(Map.of("TERM", "dumb")).colour()).isFalse();
      assertThat(Console.ofProcess(Map.of("NO_COLOR", "1")).errIsTerminal()).isTrue();
    } finally {
      System.clearProperty("helpcenter.terminals");
    }
    assertThat(Console.ofProcess(Map.of()).colour()).isFalse();
  }

  @Test
  void githubGetsAnnotationsWithTheHint() {
    assertThat(shown(site.run("check", "--format", "github")))
        .isEqualTo(
            new CommandRun(
                1,
                "Checked and found mistakes: 3 pages, 1 error, 0 warnings, N seconds\n",
                "::error file=content/first/wrong.md,line=5,col=9,title=link-missing::"
                    + MESSAGE
                    + "%0Ahint: "
                    + HINT
                    + "\n"));
  }

  @Test
  void programsGetOneJsonDocument() {
    assertThat(shown(site.run("check", "--format", "json")))
        .isEqualTo(
            new CommandRun(
                1,
                """
                {
                  "diagnostics": [
                    {"path": "content/first/wrong.md", "line": 5, "column": 9, "severity": "error", \
                "check": "link-missing", "message": "There is no article “helo.md”", \
                "hint": "Did you mean “hello.md”?"}
                  ],
                  "pages": 3,
                  "errors": 1,
                  "warnings": 0
                }
                """,
                ""));
  }

  @Test
  void theExitCodeTellsHowItEnded() throws Exception {
    assertThat(site.run("check").code()).isEqualTo(1);
    site.delete("content/first/wrong.md");
    assertThat(site.run("check").code()).isZero();
    assertThat(site.run("check", "--format", "xml"))
        .isEqualTo(
            new CommandRun(
                2,
                "",
                "helpcenter check: There is no format \"xml\": choose text, json or github.\n"));
    assertThat(CommandRun.of("check", "--source", folder.resolve("none").toString()).errors())
        .isEqualTo("helpcenter check: There is no folder " + folder.resolve("none") + ".\n");
    assertThat(CommandRun.of("check", "--source", folder.resolve("content").toString()))
        .isEqualTo(
            new CommandRun(
                2,
                "",
                "helpcenter check: There is no help center in "
                    + folder.resolve("content")
                    + ": it has no jbake.properties. Name its folder with --source DIR.\n"));
  }

  @Test
  void aDayBeyondTheCalendarIsNoDate() {
    for (String day : List.of("+999999999-12-31", "-0001-01-01", "2026-02-30", "20261120")) {
      CommandRun run = site.run("check", "--today=" + day);
      assertThat(run.code()).as(day).isEqualTo(2);
      assertThat(run.errors()).as(day).contains("“" + day + "” is not a date that exists");
    }
  }

  @Test
  void whatTheSiteIsMadeOfIsNoDestination() {
    for (String inside : List.of("content", "content/out", "assets", "templates/a/b", "data/x")) {
      Path destination = folder.resolve(inside);
      CommandRun run = site.run("build", "--destination", destination.toString());
      assertThat(run.code()).as(inside).isEqualTo(2);
      assertThat(run.errors()).contains("Can't publish to " + destination, "Choose a folder");
    }
    assertThat(site.has("content/out")).isFalse();
    assertThat(site.has("assets")).isFalse();
    assertThat(site.has("content/.helpcenter")).isFalse();
  }

  @Test
  void wrongCallsNameTheNearestRightOne() {
    assertThat(CommandRun.of("chek"))
        .isEqualTo(
            new CommandRun(
                2,
                "",
                "helpcenter: There is no command “chek”. Did you mean “check”?\n"
                    + "Try: helpcenter --help\n"));
    assertThat(CommandRun.of("build", "--strickt"))
        .isEqualTo(
            new CommandRun(
                2,
                "",
                "helpcenter: There is no option “--strickt”. Did you mean “--strict”?\n"
                    + "Try: helpcenter build --help\n"));
    assertThat(CommandRun.of("build", "now").errors())
        .isEqualTo("helpcenter: There is no argument “now”.\nTry: helpcenter build --help\n");
    assertThat(CommandRun.of("serve", "--port", "x").errors())
        .isEqualTo(
            "helpcenter: Invalid value for option '--port': “x” is no port; write a number up to"
                + " 65535\nTry: helpcenter serve --help\n");
    CommandRun nothing = CommandRun.of();
    assertThat(nothing.code()).isEqualTo(2);
    assertThat(nothing.errors()).startsWith("Usage: helpcenter");
  }

  @Test
  void everyCommandHasItsHelp() {
    CommandRun help = CommandRun.of("--help");
    assertThat(help.code()).isZero();
    assertThat(help.errors()).isEmpty();
    assertThat(help.output())
        .isEqualTo(
            """
            Usage: helpcenter [-hV] [COMMAND]
            Makes a searchable help center from Markdown files.
              -h, --help      Show this help.
              -V, --version   Show the tool's version.
            Commands:
              serve   Shows the help center in a browser, and every change as you save it.
              build   Builds the help center; publishes nothing if there are errors.
              check   Reports every mistake in the content; writes nothing.
              new     Makes a new article, or a new help center.
              report  Lists what needs care although nothing is wrong.
              urls    Lists published addresses that are gone without a redirect.
              search  Asks the search a list of questions and reports how well it does.

            What a command can do: helpcenter COMMAND --help
            Exit codes: 0 all is well, 1 the content has errors, 2 the call is wrong,
            3 the tool itself failed.
            """);
    for (String command : "serve,build,check,new,report,urls,search".split(",")) {
      CommandRun one = CommandRun.of(command, "--help");
      assertThat(one.code()).as(command).isZero();
      assertThat(one.output()).startsWith("Usage: helpcenter " + command);
    }
    assertThat(CommandRun.of("new", "article", "--help").output())
        .startsWith("Usage: helpcenter new article");
    assertThat(CommandRun.of("new", "site", "-h").output())
        .startsWith("Usage: helpcenter new site");
    assertThat(CommandRun.of("--version").output()).matches("helpcenter \\S+\n");
  }
}
