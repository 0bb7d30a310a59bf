package dev.helpcenter.cli;

import dev.helpcenter.build.BuildOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** The options that several commands share, and what they mean. */
final class Options {
  private static final int DATE_LENGTH = "2026-11-20".length();

  private Options() {}

  /** A command with a help option and the given lines of description. */
  static CommandSpec command(String name, String... description) {
    CommandSpec spec = CommandSpec.create().name(name).addOption(help());
    spec.usageMessage().description(description);
    return spec;
  }

  static OptionSpec help() {
    return OptionSpec.builder("-h", "--help")
        .usageHelp(true)
        .description("Show this help.")
        .build();
  }

  static OptionSpec flag(String name, String description) {
    return OptionSpec.builder(name).description(description).build();
  }

  static OptionSpec source() {
    return OptionSpec.builder("--source")
        .paramLabel("DIR")
        .type(Path.class)
        .description("The help center's folder (default: the current folder).")
        .build();
  }

  static OptionSpec drafts() {
    return flag("--drafts", "Include articles with status: draft.");
  }

  static OptionSpec strict() {
    return flag("--strict", "Treat warnings as errors.");
  }

  static OptionSpec today() {
    return OptionSpec.builder("--today")
        .paramLabel("DATE")
        .type(String.class)
        .description("Judge as if it were this day, as in 2027-06-30: what will be overdue then?")
        .build();
  }

  /** The day that the command line names. */
  static Optional<LocalDate> today(ParseResult arguments) {
    Optional<String> given = Optional.ofNullable(arguments.matchedOptionValue("--today", null));
    return given.map(Options::date);
  }

  private static LocalDate date(String text) {
    try {
      LocalDate date = LocalDate.parse(text);
      if (text.length() == DATE_LENGTH) { // more has a year of five digits or a sign
        return date;
      }
    } catch (DateTimeParseException e) {
      throw noDate(text);
    }
    throw noDate(text);
  }

  private static UsageException noDate(String text) {
    return new UsageException(
        "“"
            + PlainText.of(text)
            + "” is not a date that exists. Write year, month and day with hyphens, as in"
            + " 2026-11-20.");
  }

  /**
   * What to build, as the command line says; options that a command does not have are not set.
   *
   * @param clock tells the day where the command line names none
   */
  static BuildOptions build(ParseResult arguments, Clock clock) {
    Path source = source(arguments);
    Optional<LocalDate> today =
        arguments.commandSpec().findOption("--today") == null ? Optional.empty() : today(arguments);
    return new BuildOptions(
        source,
        isSet(arguments, "--drafts"),
        isSet(arguments, "--strict"),
        today.<Clock>map(DayClock::of).orElse(clock));
  }

  static boolean isSet(ParseResult arguments, String name) {
    return arguments.matchedOptionValue(name, false);
  }

  /** The help center's folder; it must look like one. */
  static Path source(ParseResult arguments) {
    Path source = arguments.matchedOptionValue("--source", Path.of(""));
    Path absolute = source.toAbsolutePath().normalize();
    if (!Files.isDirectory(absolute)) {
      throw new UsageException("There is no folder " + absolute + ".");
    }
    if (!Files.isRegularFile(absolute.resolve("jbake.properties"))) {
      throw new UsageException(
          "There is no help center in "
              + absolute
              + ": it has no jbake.properties. Name its folder with --source DIR.");
    }
    return absolute;
  }
}
