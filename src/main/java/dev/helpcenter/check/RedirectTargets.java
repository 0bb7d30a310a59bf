package dev.helpcenter.check;

import dev.helpcenter.site.Assembly;
import dev.helpcenter.site.Page;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The pages that a redirect can lead to, by their addresses and by their files. */
final class RedirectTargets {
  /** Comparing each line with each address takes time; nobody reads more proposals. */
  private static final int PROPOSALS = 100;

  private final String folder;
  private final Set<String> urls = new TreeSet<>();
  private final Set<String> files = new HashSet<>();
  private int asked;

  RedirectTargets(Assembly assembly) {
    this.folder = assembly.settings().contentFolder() + "/";
    assembly.site().articles().forEach(article -> urls.add(article.url()));
    assembly.site().categories().forEach(category -> urls.add(category.url()));
    assembly.pages().stream().filter(Page::live).map(Page::file).forEach(files::add);
  }

  /** Whether an address or a file's path means a page. */
  boolean contain(String written) {
    String bare = bare(written);
    String url = bare.endsWith("/") ? bare : bare + "/";
    return urls.contains(url) || files.contains(folder + bare) || files.contains(bare);
  }

  /** The address, or the file if one was written, that was probably meant. */
  Optional<String> nearest(String written) {
    if (++asked > PROPOSALS) {
      return Optional.empty();
    }
    String bare = bare(written);
    if (!bare.endsWith(".md")) {
      return Spelling.closest(written, urls);
    }
    String file = bare.startsWith(folder) ? bare : folder + bare;
    return Spelling.closest(file, files)
        .map(nearest -> nearest.substring(bare.startsWith(folder) ? 0 : folder.length()));
  }

  private static String bare(String written) {
    return written.startsWith("/") ? written.substring(1) : written;
  }
}
