package dev.helpcenter.cli;

import dev.helpcenter.jbake.ConfigurationException;
import java.io.IOException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/**
 * One command of the tool. To add one, write a class and name it in {@link HelpCenterTool}.
 *
 * <p>Commands describe themselves by picocli's programming interface: its annotations cost a cold
 * start some 50 ms of reflection.
 */
interface Command {
  /** The command's name, options and help. Made anew at each call. */
  CommandSpec spec();

  /** Runs the command with what was found on the command line. */
  ExitCode run(ParseResult arguments, Console console)
      throws IOException, InterruptedException, ConfigurationException;
}
