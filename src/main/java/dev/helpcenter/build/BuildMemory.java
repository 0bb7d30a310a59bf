package dev.helpcenter.build;

import dev.helpcenter.cache.BrokenRecordException;
import dev.helpcenter.cache.InputFiles;
import dev.helpcenter.cache.RecordReader;
import dev.helpcenter.cache.RecordWriter;
import dev.helpcenter.jbake.SiteConfiguration;
import dev.helpcenter.publish.LastBuild;
import dev.helpcenter.publish.Publisher;
import dev.helpcenter.publish.StagingFolder;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;

/**
 * Remembers with each published site what it was made of and what was found, so that a build that
 * would make the same site again need not be made: its files, options, tool and day are the same,
 * and what was published still lies there.
 */
final class BuildMemory {
  private final BuildOptions options;
  private final Map<String, String> environment;
  private final String key;

  /**
   * @param tool {@link ToolIdentity}
   * @param environment the variables of the process, which properties may ask for
   * @param recordsUrls whether the build adds to {@code data/urls.lock}
   */
  BuildMemory(
      String tool, BuildOptions options, Map<String, String> environment, boolean recordsUrls) {
    this.options = options;
    this.environment = Map.copyOf(environment);
    this.key =
        String.join(
            "\n",
            tool,
            options.source().toAbsolutePath().normalize().toString(),
            "drafts " + options.drafts(),
            "strict " + options.strict(),
            "records " + recordsUrls);
  }

  /**
   * The result of the last build, if a build now would have the same, and would change nothing.
   * Nothing is written, and hardly anything read.
   */
  Optional<BuildResult> recall(Publisher publisher) throws IOException {
    Optional<LastBuild> last = publisher.last();
    if (last.isEmpty()) {
      return Optional.empty();
    }
    try {
      RecordReader in = new RecordReader(last.get().note());
      boolean same = in.text().equals(key) && isSameDay(in) && isSameEnvironment(in);
      return same && InputFiles.read(options.source(), in).areUnchanged() && last.get().isIntact()
          ? Optional.of(ResultRecord.read(in))
          : Optional.empty();
    } catch (BrokenRecordException e) {
      return Optional.empty();
    }
  }

  private boolean isSameDay(RecordReader in) throws BrokenRecordException {
    String zone = in.text();
    String day = in.text();
    try {
      return SiteConfiguration.today(options.clock(), ZoneId.of(zone)).toString().equals(day);
    } catch (DateTimeException e) {
      throw new BrokenRecordException();
    }
  }

  private boolean isSameEnvironment(RecordReader in) throws BrokenRecordException {
    boolean same = true;
    for (int left = in.size(); left > 0; left--) {
      String name = in.text();
      boolean isSet = in.flag();
      String value = in.text();
      same &= isSet ? value.equals(environment.get(name)) : !environment.containsKey(name);
    }
    return same;
  }

  /** Remembers a build that was just published. */
  void remember(
      StagingFolder published,
      InputFiles inputs,
      SiteConfiguration configuration,
      BuildResult result)
      throws IOException {
    RecordWriter out = new RecordWriter().text(key);
    out.text(configuration.zone().getId());
    out.text(configuration.today(options.clock()).toString());
    Map<String, Optional<String>> asked = configuration.environment();
    out.number(asked.size());
    for (Map.Entry<String, Optional<String>> variable : asked.entrySet()) {
      out.text(variable.getKey()).flag(variable.getValue().isPresent());
      out.text(variable.getValue().orElse(""));
    }
    inputs.write(options.source(), out);
    ResultRecord.write(result, out);
    published.remember(out.toByteArray());
  }
}
