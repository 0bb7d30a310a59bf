package dev.helpcenter.check;

import dev.helpcenter.site.Assembly;
import dev.helpcenter.site.GoneUrl;
import dev.helpcenter.site.Page;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Old addresses that are gone because of a mistake that is told by itself: its article was
 * withdrawn, or the header that names them could not be read.
 */
final class FollowUps {
  private final Set<String> ofWithdrawn = new HashSet<>();
  private final List<String> unread;

  FollowUps(Assembly assembly, Collection<GoneUrl> gone, SourceTexts texts) {
    Set<String> urls =
        gone.stream()
            .filter(one -> one.anchor().isEmpty())
            .map(GoneUrl::url)
            .collect(Collectors.toSet());
    for (Page page : assembly.pages()) {
      if (!page.live() && urls.contains(page.url())) {
        ofWithdrawn.addAll(page.oldAddresses());
      }
    }
    // Without the zeros between the letters, text in UTF-16 can be compared too.
    this.unread =
        assembly.pages().stream()
            .filter(page -> !page.readable() || hasJoinedItems(page))
            .map(page -> texts.of(page.file()).orElse("").replace("\0", ""))
            .toList();
  }

  /** Hyphens that do not stand below each other make one item of several. */
  private static boolean hasJoinedItems(Page page) {
    return page.header().aliases().stream().anyMatch(alias -> alias.contains(" - "));
  }

  boolean has(String url) {
    String written = url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
    return ofWithdrawn.contains(url) || unread.stream().anyMatch(text -> text.contains(written));
  }
}
