package dev.helpcenter.cli;

import dev.helpcenter.build.BuildOptions;
import dev.helpcenter.build.SiteContent;
import dev.helpcenter.build.UrlRecord;
import dev.helpcenter.check.Spelling;
import dev.helpcenter.jbake.ConfigurationException;
import dev.helpcenter.site.GoneUrl;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code helpcenter urls}: which published addresses are gone, and that this is on purpose. */
final class UrlsCommand implements Command {
  private final Clock clock;

  UrlsCommand(Clock clock) {
    this.clock = clock;
  }

  @Override
  public CommandSpec spec() {
    return Options.command(
            "urls",
            "Lists published addresses that are gone without a redirect.",
            "With --accept it takes them off data/urls.lock: their end is on purpose.",
            "Headings are addresses, too.")
        .addOption(Options.source())
        .addOption(
            Options.flag(
                "--accept", "Record the removal of these addresses, or of all that are gone."))
        .addPositional(
            PositionalParamSpec.builder()
                .paramLabel("URL")
                .arity("0..*")
                .type(List.class)
                .auxiliaryTypes(String.class)
                .description("Such as get-back-in/old-page/ or get-back-in/page/#old-heading.")
                .build());
  }

  @Override
  public ExitCode run(ParseResult arguments, Console console)
      throws IOException, ConfigurationException {
    BuildOptions options = Options.build(arguments, clock);
    List<String> wanted = arguments.matchedPositionalValue(0, List.of());
    boolean accept = Options.isSet(arguments, "--accept");
    if (!accept && !wanted.isEmpty()) {
      throw new UsageException(
          "To record that " + wanted.get(0) + " is gone on purpose, write --accept before it.");
    }
    SiteContent content = new BuildReport(console, options.source()).read(options);
    UrlRecord urls = content.urls();
    List<GoneUrl> gone = urls.lock().gone(content.assembly());
    if (!accept) {
      return list(gone, urls, console);
    }
    List<GoneUrl> accepted = wanted.isEmpty() ? gone : chosen(wanted, gone, urls);
    urls.write(urls.lock().without(accepted));
    for (GoneUrl one : accepted) {
      console.out().println("Accepted: " + PlainText.of(one.address()));
    }
    console
        .out()
        .println(
            accepted.isEmpty()
                ? "Nothing is gone"
                : "Removed " + count(accepted.size()) + " from " + urls.name() + "; commit it");
    return ExitCode.DONE;
  }

  private static ExitCode list(List<GoneUrl> gone, UrlRecord urls, Console console) {
    gone.forEach(one -> console.out().println("Gone: " + PlainText.of(one.address())));
    console
        .out()
        .println(
            gone.isEmpty()
                ? "All " + count(urls.lock().pages().size()) + " of " + urls.name() + " are alive"
                : count(gone.size()) + " gone; “helpcenter check” says what to do");
    return gone.isEmpty() ? ExitCode.DONE : ExitCode.CONTENT_ERRORS;
  }

  private static List<GoneUrl> chosen(List<String> wanted, List<GoneUrl> gone, UrlRecord urls) {
    Set<GoneUrl> chosen = new LinkedHashSet<>();
    for (String address : wanted) {
      String sought = normalized(address);
      List<GoneUrl> found = gone.stream().filter(one -> one.address().equals(sought)).toList();
      if (found.isEmpty()) {
        throw new UsageException(notGone(address, sought, gone, urls));
      }
      chosen.addAll(found);
    }
    return List.copyOf(chosen);
  }

  private static String notGone(String address, String sought, List<GoneUrl> gone, UrlRecord urls) {
    String shown = PlainText.of(address);
    int hash = sought.indexOf('#');
    String url = hash < 0 ? sought : sought.substring(0, hash);
    String anchor = hash < 0 ? "" : sought.substring(hash + 1);
    Set<String> anchors = urls.lock().pages().get(url);
    if (anchors != null && (hash < 0 || anchors.contains(anchor))) {
      return shown + " is still there, or leads on to another page: nothing to accept.";
    }
    List<String> addresses = new ArrayList<>(gone.stream().map(GoneUrl::address).toList());
    return urls.name()
        + " does not list "
        + shown
        + "."
        + Spelling.closest(sought, addresses).map(near -> " Did you mean " + near + "?").orElse("");
  }

  /** As the list has it: without the host and the first slash, with a slash at the end. */
  private static String normalized(String address) {
    String path = address.replaceFirst("^[a-z]+://[^/]*", "").replaceFirst("^/+", "");
    int hash = path.indexOf('#');
    String url = hash < 0 ? path : path.substring(0, hash);
    String anchor = hash < 0 ? "" : path.substring(hash);
    String name = url.substring(url.lastIndexOf('/') + 1);
    boolean folder = !url.isEmpty() && !url.endsWith("/") && !name.contains(".");
    return url + (folder ? "/" : "") + anchor;
  }

  private static String count(int number) {
    return String.format(Locale.ROOT, "%,d address%s", number, number == 1 ? "" : "es");
  }
}
