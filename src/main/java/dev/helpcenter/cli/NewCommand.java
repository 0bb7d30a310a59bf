package dev.helpcenter.cli;

import dev.helpcenter.check.Spelling;
import dev.helpcenter.jbake.ConfigurationException;
import dev.helpcenter.jbake.SiteConfiguration;
import dev.helpcenter.scaffold.NewArticle;
import dev.helpcenter.scaffold.NewSite;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code helpcenter new}: a new article, or a new help center. */
final class NewCommand implements Command {
  /** Folders have the one; the other is JBake's for blogs, and has no place in a help center. */
  private static final Set<String> NO_ARTICLES = Set.of("category", "post");

  /** Spaces, tabs and ends of lines. */
  private static final Pattern SPACE = Pattern.compile("[\\s\\x85\\u2028\\u2029]+");

  /** Controls, halves of characters, and what stands for bytes that are no text. */
  private static final Pattern NO_TEXT = Pattern.compile("[\\p{Cc}\\p{Cs}\\uFFFD-\\uFFFF]");

  private final Clock clock;

  NewCommand(Clock clock) {
    this.clock = clock;
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = Options.command("new", "Makes a new article, or a new help center.");
    spec.addSubcommand("article", article());
    spec.addSubcommand("site", site());
    return spec;
  }

  private static CommandSpec article() {
    return Options.command(
            "article",
            "Makes the file of a new article, as a draft with everything that belongs into it.")
        .addPositional(
            PositionalParamSpec.builder()
                .paramLabel("TITLE")
                .arity("1")
                .required(true)
                .type(String.class)
                .description("In the words that readers use, in quotes: \"Reset your password\".")
                .build())
        .addOption(
            OptionSpec.builder("--category")
                .paramLabel("NAME")
                .type(String.class)
                .description("The category's folder, as in get-back-in.")
                .build())
        .addOption(
            OptionSpec.builder("--type")
                .paramLabel("TYPE")
                .type(String.class)
                .description("article (default), howto, faq, troubleshooter or page.")
                .build())
        .addOption(Options.source());
  }

  private static CommandSpec site() {
    return Options.command("site", "Makes a small help center that works, to begin with.")
        .addPositional(
            PositionalParamSpec.builder()
                .paramLabel("DIR")
                .arity("1")
                .required(true)
                .type(Path.class)
                .description("Its folder; must be empty or not there yet.")
                .build());
  }

  @Override
  public ExitCode run(ParseResult arguments, Console console)
      throws IOException, ConfigurationException {
    if (!arguments.hasSubcommand()) {
      throw new UsageException("Write what is to be made: new article \"Title\", or new site DIR.");
    }
    ParseResult what = arguments.subcommand();
    return what.commandSpec().name().equals("site")
        ? newSite(what, console)
        : newArticle(what, console);
  }

  private ExitCode newSite(ParseResult arguments, Console console) throws IOException {
    Path given = arguments.matchedPositionalValue(0, Path.of(""));
    Path folder = given.toAbsolutePath().normalize();
    if (Files.exists(folder) && !isEmptyFolder(folder)) {
      throw new UsageException(folder + " is not an empty folder. Name a new one.");
    }
    new NewSite(LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault())).write(folder);
    console.out().println("Made a help center in " + folder);
    console.out().println("Look at it: helpcenter serve --source " + quoted(given.toString()));
    return ExitCode.DONE;
  }

  private static boolean isEmptyFolder(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return false;
    }
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
      return !files.iterator().hasNext();
    }
  }

  private static String quoted(String path) {
    return path.indexOf(' ') < 0 ? path : "\"" + path + "\"";
  }

  private ExitCode newArticle(ParseResult arguments, Console console)
      throws IOException, ConfigurationException {
    Path source = Options.source(arguments);
    String title = title(arguments.matchedPositionalValue(0, ""));
    SiteConfiguration configuration = SiteConfiguration.read(source);
    String type = type(arguments.matchedOptionValue("--type", "article"), configuration);
    CategoryFolders categories = CategoryFolders.of(configuration.content());
    Path folder = folder(arguments, type, categories, configuration.content());
    NewArticle article =
        new NewArticle(title, type, configuration.today(clock), CategoryFolders.startOf(folder));
    Path file = folder.resolve(ArticleNames.of(title) + ".md");
    write(file, article.text(), source);
    console.out().println("Made " + PlainText.of(source.relativize(file).toString()));
    console.out().println("It is a draft: fill it in, then remove the line “status: draft”.");
    return ExitCode.DONE;
  }

  /** In one line, as a header has it. */
  private static String title(String given) {
    String title = SPACE.matcher(given).replaceAll(" ").strip();
    if (title.isEmpty()) {
      throw new UsageException("The title is empty. Write it in the words that readers use.");
    }
    if (NO_TEXT.matcher(title).find()) {
      throw new UsageException(
          "The title “"
              + PlainText.of(title)
              + "” has a character that is no text. Type it anew, in the words that readers use.");
    }
    return title;
  }

  private static String type(String given, SiteConfiguration configuration) {
    List<String> types =
        configuration.settings().types().stream().filter(t -> !NO_ARTICLES.contains(t)).toList();
    if (!types.contains(given)) {
      throw new UsageException(
          "There is no type “"
              + PlainText.of(given)
              + "”. "
              + Spelling.didYouMean(given, types, "")
              + " The types are "
              + String.join(", ", types)
              + ".");
    }
    return given;
  }

  private static Path folder(
      ParseResult arguments, String type, CategoryFolders categories, Path content) {
    String given = arguments.matchedOptionValue("--category", "");
    if (given.isEmpty() && (type.equals("page") || type.equals("troubleshooter"))) {
      return content;
    }
    String all =
        categories.names().isEmpty()
            ? "There is none yet: make a folder in content/, with a file index.md that has a title."
            : "The categories are " + String.join(", ", categories.names()) + ".";
    if (given.isEmpty()) {
      throw new UsageException("Name its category with --category. " + all);
    }
    return categories
        .find(given)
        .orElseThrow(
            () ->
                new UsageException(
                    "There is no category “"
                        + PlainText.of(given)
                        + "”. "
                        + Spelling.didYouMean(given, categories.names(), "")
                        + " "
                        + all));
  }

  private static void write(Path file, String text, Path source) throws IOException {
    String shown = PlainText.of(source.relativize(file).toString());
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
    } catch (FileAlreadyExistsException e) {
      throw new UsageException(shown + " is there already. Edit it, or choose another title.");
    }
  }
}
