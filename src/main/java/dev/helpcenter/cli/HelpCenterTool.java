package dev.helpcenter.cli;

import dev.helpcenter.build.BuildResult;
import dev.helpcenter.check.Spelling;
import dev.helpcenter.jbake.ConfigurationException;
import dev.helpcenter.publish.PublishRefusedException;
import dev.helpcenter.publish.UnpublishablePathException;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command line as a whole: finds the command, runs it, and turns every end into a code. */
final class HelpCenterTool {
  private static final Set<String> HELP = Set.of("help", "--help", "-h");

  private final Console console;
  private final Map<String, Command> commands = new LinkedHashMap<>();

  /**
   * @param clock what time it is for all commands
   */
  HelpCenterTool(Console console, Clock clock) {
    this.console = console;
    for (Command command :
        List.of(
            new ServeCommand(clock),
            new BuildCommand(clock),
            new CheckCommand(clock),
            new NewCommand(clock),
            new ReportCommand(clock),
            new UrlsCommand(clock),
            new SearchCommand(clock))) {
      commands.put(command.spec().name(), command);
    }
  }

  /** Runs the command that the arguments name. */
  ExitCode run(String... arguments) {
    CommandLine commandLine = commandLine();
    ParseResult parsed;
    try {
      parsed = commandLine.parseArgs(help(arguments));
    } catch (ParameterException e) {
      return wrongUsage(e);
    }
    ParseResult named = innermost(parsed);
    if (!named.unmatched().isEmpty()) { // only where help is wanted; else it is an exception
      CommandLine known = named.commandSpec().commandLine();
      return wrongUsage(new UnmatchedArgumentException(known, named.unmatched()));
    }
    Integer help = CommandLine.executeHelpRequest(parsed);
    if (help != null) {
      return ExitCode.DONE;
    }
    if (!parsed.hasSubcommand()) {
      commandLine.usage(console.err(), CommandLine.Help.Ansi.OFF);
      return ExitCode.WRONG_USAGE;
    }
    ParseResult command = parsed.subcommand();
    return run(command.commandSpec().name(), command);
  }

  /** {@code help} and {@code help COMMAND}, as many type it, mean {@code --help}. */
  private static String[] help(String... arguments) {
    if (arguments.length == 0 || !arguments[0].equals("help")) {
      return arguments;
    }
    return Stream.concat(
            Stream.of(arguments).filter(argument -> !HELP.contains(argument)), Stream.of("--help"))
        .toArray(String[]::new);
  }

  /** What was found behind the last of the words that name the command. */
  private static ParseResult innermost(ParseResult command) {
    return command.hasSubcommand() ? innermost(command.subcommand()) : command;
  }

  private ExitCode run(String name, ParseResult arguments) {
    try {
      Command command = commands.get(name);
      if (command == null) {
        throw new IllegalStateException("No command " + name);
      }
      refuseEmptyValues(innermost(arguments));
      return command.run(arguments, console);
    } catch (UsageException | PublishRefusedException e) {
      console.err().println("helpcenter " + name + ": " + e.getMessage());
      return ExitCode.WRONG_USAGE;
    } catch (UnpublishablePathException e) {
      console
          .err()
          .println(
              "helpcenter " + name + ": " + PlainText.of(String.valueOf(e.getMessage())) + ".");
      return ExitCode.CONTENT_ERRORS;
    } catch (ConfigurationException e) {
      new BuildReport(console, sourceFolder(arguments))
          .diagnostics(new BuildResult(List.of(e.diagnostic()), 0), OutputForm.TEXT);
      return ExitCode.CONTENT_ERRORS;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return ExitCode.TOOL_FAILED;
    } catch (IOException | RuntimeException | Error e) {
      String sentence = new FailureReport(sourceFolder(arguments)).of(e);
      console.err().println("helpcenter " + name + ": " + sentence);
      return ExitCode.TOOL_FAILED;
    }
  }

  /** Most likely a script's variable is not set; to a path, nothing would be the current folder. */
  private static void refuseEmptyValues(ParseResult arguments) {
    for (OptionSpec option : arguments.matchedOptions()) {
      if (option.originalStringValues().contains("")) {
        throw new UsageException(
            "There is nothing behind " + option.longestName() + ". Write it, or leave both out.");
      }
    }
    for (PositionalParamSpec given : arguments.matchedPositionals()) {
      if (given.originalStringValues().contains("")) {
        throw new UsageException("The " + given.paramLabel() + " is empty.");
      }
    }
  }

  private static Path sourceFolder(ParseResult command) {
    return innermost(command)
        .matchedOptionValue("--source", Path.of(""))
        .toAbsolutePath()
        .normalize();
  }

  private CommandLine commandLine() {
    CommandSpec root =
        Options.command("helpcenter", "Makes a searchable help center from Markdown files.");
    root.addOption(
        OptionSpec.builder("-V", "--version")
            .versionHelp(true)
            .description("Show the tool's version.")
            .build());
    root.usageMessage()
        .footer(
            "",
            "What a command can do: helpcenter COMMAND --help",
            "Exit codes: 0 all is well, 1 the content has errors, 2 the call is wrong,",
            "3 the tool itself failed.");
    root.version("helpcenter " + version());
    commands.forEach((name, command) -> root.addSubcommand(name, command.spec()));
    return new CommandLine(root)
        .setOut(writer(console.out()))
        .setErr(writer(console.err()))
        .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
  }

  private ExitCode wrongUsage(ParameterException e) {
    CommandSpec command = e.getCommandLine().getCommandSpec();
    console.err().println("helpcenter: " + PlainText.of(message(e)));
    console.err().println("Try: " + command.qualifiedName() + " --help");
    return ExitCode.WRONG_USAGE;
  }

  /** An option that is not known is why a parameter is missing: it was taken for none. */
  private static String message(ParameterException e) {
    CommandLine called = e.getCommandLine();
    List<String> unmatched = called.getParseResult().unmatched();
    if (unmatched.isEmpty()) {
      return String.valueOf(e.getMessage());
    }
    String given = unmatched.get(0);
    CommandSpec command = called.getCommandSpec();
    if (!given.startsWith("-")) {
      String what = called.getParent() == null ? "command" : "argument";
      return thereIsNo(what, given, command.subcommands().keySet(), "");
    }
    boolean takesWords = !command.positionalParameters().isEmpty();
    return thereIsNo(
        "option",
        given.split("=", 2)[0],
        command.optionsMap().keySet(),
        takesWords ? " Before words that start with a hyphen, write -- and a space." : "");
  }

  private static String thereIsNo(String what, String given, Set<String> known, String otherwise) {
    return "There is no "
        + what
        + " “"
        + given
        + "”."
        + Spelling.closest(given, known).map(n -> " " + Spelling.didYouMean(n)).orElse(otherwise);
  }

  private static PrintWriter writer(java.io.PrintStream stream) {
    return new PrintWriter(stream, true, StandardCharsets.UTF_8);
  }

  private static String version() {
    String version = HelpCenterTool.class.getPackage().getImplementationVersion();
    return version == null ? "(development)" : version;
  }
}
