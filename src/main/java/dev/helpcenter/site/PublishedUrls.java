package dev.helpcenter.site;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The addresses that a site has for readers: articles and categories with their headings, and old
 * addresses that lead on. Pictures and pages that the tool makes by itself are not among them.
 */
public final class PublishedUrls {
  private final Map<String, Set<String>> headings = new LinkedHashMap<>();
  private final Set<String> unreadable = new HashSet<>();
  private final Set<String> redirects = new HashSet<>();

  /** Addresses that lead nowhere, for a reason that is told already or was meant. */
  private final Set<String> explained = new HashSet<>();

  private PublishedUrls() {}

  /** The addresses of a site. */
  public static PublishedUrls of(Assembly assembly) {
    PublishedUrls urls = new PublishedUrls();
    assembly.pages().forEach(urls::add);
    assembly
        .site()
        .categories()
        .forEach(category -> urls.headings.putIfAbsent(category.url(), Set.of()));
    assembly.site().redirects().forEach(redirect -> urls.redirects.add(redirect.from()));
    assembly.redirects().forEach(redirect -> urls.explained.add(redirect.from()));
    return urls;
  }

  private void add(Page page) {
    if (page.live()) {
      headings.put(page.url(), page.source().anchors());
      if (!page.readable()) {
        unreadable.add(page.url());
      }
    } else if (page.header().publication() == Publication.EXPIRED) {
      explained.add(page.url());
      explained.addAll(page.oldAddresses());
    } else if (page.header().publication() == Publication.PUBLISHED) {
      explained.addAll(page.oldAddresses()); // another file has its address, and takes them too
    }
  }

  /** As a list to be kept. */
  public UrlLock toLock() {
    Map<String, Set<String>> all = new HashMap<>(headings);
    redirects.forEach(from -> all.putIfAbsent(from, Set.of()));
    all.remove(""); // the home page, which nobody can move
    return UrlLock.of(all);
  }

  /** How many lines the list would have. */
  int count() {
    int count = headings.size();
    for (String from : redirects) {
      count += headings.containsKey(from) ? 0 : 1;
    }
    return headings.containsKey("") || redirects.contains("") ? count - 1 : count; // as above
  }

  /** Whether this part of a text is the line that the list would have for an address. */
  boolean isLineOf(String url, String text, int start, int end) {
    Set<String> anchors = headings.get(url);
    if (url.isEmpty() || (anchors == null && !redirects.contains(url))) {
      return false;
    }
    String address = UrlLock.encode(url);
    if (!text.startsWith(address, start)) {
      return false;
    }
    int at = start + address.length();
    String[] sorted = anchors == null ? new String[0] : anchors.toArray(String[]::new);
    Arrays.sort(sorted);
    for (String each : sorted) {
      String anchor = UrlLock.encode(each);
      if (!text.startsWith(" #", at) || !text.startsWith(anchor, at + 2)) {
        return false;
      }
      at += 2 + anchor.length();
    }
    return at == end;
  }

  /** How many of the addresses stand in a list with all of their headings. */
  int countOf(UrlLock lock) {
    int count = 0;
    for (Map.Entry<String, SortedSet<String>> page : lock.pages().entrySet()) {
      Set<String> present = headings.get(page.getKey());
      boolean listed =
          present == null
              ? redirects.contains(page.getKey())
              : page.getValue().containsAll(present);
      count += listed ? 1 : 0;
    }
    return count;
  }

  /**
   * Whether a reader who comes to this address finds something or is meant not to, or whether what
   * keeps it from leading on is told elsewhere.
   */
  boolean knows(String url) {
    return headings.containsKey(url) || redirects.contains(url) || explained.contains(url);
  }

  /** Those of the anchors that the page does not have; none if its file could not be read. */
  Set<String> missing(String url, SortedSet<String> anchors) {
    Optional<Set<String>> present = Optional.ofNullable(headings.get(url));
    if (present.isEmpty() || unreadable.contains(url) || present.get().containsAll(anchors)) {
      return Set.of();
    }
    Set<String> missing = new TreeSet<>(anchors);
    missing.removeAll(present.get());
    return missing;
  }
}
