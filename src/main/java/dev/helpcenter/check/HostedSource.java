package dev.helpcenter.check;

import dev.helpcenter.site.Assembly;
import dev.helpcenter.site.LinkResolver;
import dev.helpcenter.site.Page;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Knows an article's source where its repository is hosted: what an editor copies from the browser
 * who writes there, and no reader wants to see.
 */
final class HostedSource {
  private static final Set<String> HOSTS =
      Set.of(
          "github.com", "raw.githubusercontent.com", "gitlab.com", "bitbucket.org", "codeberg.org");

  /** No browser shows a longer address of a file. */
  private static final int LONGEST = 2_000;

  private static final Pattern PATH =
      Pattern.compile(
          "https?://[^/?#]++/(?:(?!/content/)[^?#])*+/(content/[^?#]+\\.(?:md|markdown))(?:[?#].*)?");

  private static final Pattern AFTER_HOST = Pattern.compile("https?://[^/?#]++/([^?#]+).*");

  private final Set<String> files;
  private final Map<String, String> filesByUrl = new HashMap<>();

  HostedSource(Assembly assembly) {
    files = assembly.pages().stream().map(Page::file).collect(Collectors.toSet());
    assembly.pages().forEach(page -> filesByUrl.put(page.url(), page.file()));
  }

  /** The file of this site that an address shows. */
  Optional<String> file(String address, String host) {
    if (!HOSTS.contains(host) || address.length() > LONGEST) {
      return Optional.empty();
    }
    Matcher path = PATH.matcher(address);
    return path.matches()
        ? Optional.of(LinkResolver.decode(path.group(1))).filter(files::contains)
        : Optional.empty();
  }

  /** The file of this site whose page an address of the preview shows. */
  Optional<String> previewed(String address, WebAddress web) {
    if (!web.isLocal() || address.length() > LONGEST) {
      return Optional.empty();
    }
    Matcher path = AFTER_HOST.matcher(address);
    return path.matches()
        ? Optional.ofNullable(filesByUrl.get(LinkResolver.decode(path.group(1))))
        : Optional.empty();
  }
}
