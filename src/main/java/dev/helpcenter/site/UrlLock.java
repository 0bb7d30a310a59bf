package dev.helpcenter.site;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Every address and heading that was ever published: what {@code data/urls.lock} holds.
 *
 * <p>A page has one line, with its headings after it, so that two branches which change different
 * articles can be merged. Repeated, unsorted or conflicting lines are read as one list of all that
 * they name: a merge that went wrong loses nothing.
 *
 * @param pages for each address its headings' anchors
 * @param lines for each address the line where it stands; missing for those that stand in no file
 */
public record UrlLock(SortedMap<String, SortedSet<String>> pages, Map<String, Integer> lines) {
  static final String EXPLANATION =
      """
      # Every address and heading that was published. Readers keep them as bookmarks, so none may die.
      # “helpcenter build” adds new ones; commit them. An address that has gone needs a redirect, or
      # “helpcenter urls --accept” takes it off this list.
      # After a merge conflict keep the lines of both sides; the next build puts them in order.
      """;

  static final int EXPLANATION_LINES = 4;

  public UrlLock {
    pages = Collections.unmodifiableSortedMap(pages);
    lines = Map.copyOf(lines);
  }

  /** No addresses. */
  public static UrlLock empty() {
    return new UrlLock(new TreeMap<>(), Map.of());
  }

  /** Addresses with their headings, in no file yet. */
  public static UrlLock of(Map<String, ? extends Collection<String>> pages) {
    SortedMap<String, SortedSet<String>> sorted = new TreeMap<>();
    pages.forEach((url, anchors) -> sorted.put(url, new TreeSet<>(anchors)));
    return new UrlLock(sorted, Map.of());
  }

  /** Reads the file's text; never fails. */
  public static UrlLock parse(String text) {
    return new UrlLockReader().text(text).lock();
  }

  /** The file's text. The same addresses always give the same text. */
  public String format() {
    return EXPLANATION + body();
  }

  /** The lines below the explanation. */
  String body() {
    StringBuilder text = new StringBuilder(pages.size() * 160);
    pages.forEach((url, anchors) -> text.append(line(url, anchors)).append('\n'));
    return text.toString();
  }

  /** A page's line. */
  static String line(String url, Collection<String> sortedAnchors) {
    StringBuilder line = new StringBuilder(160).append(encode(url));
    sortedAnchors.forEach(anchor -> line.append(" #").append(encode(anchor)));
    return line.toString();
  }

  /** These addresses and those. */
  public UrlLock with(UrlLock more) {
    SortedMap<String, SortedSet<String>> all = new TreeMap<>(pages);
    more.pages()
        .forEach(
            (url, anchors) -> {
              SortedSet<String> known = all.get(url);
              if (known == null) {
                all.put(url, anchors);
              } else if (!known.containsAll(anchors)) {
                SortedSet<String> both = new TreeSet<>(known);
                both.addAll(anchors);
                all.put(url, both);
              }
            });
    return new UrlLock(all, lines);
  }

  /** These addresses without the given ones. */
  public UrlLock without(Collection<GoneUrl> gone) {
    SortedMap<String, SortedSet<String>> left = new TreeMap<>(pages);
    for (GoneUrl one : gone) {
      SortedSet<String> anchors = left.get(one.url());
      if (one.anchor().isEmpty()) {
        left.remove(one.url());
      } else if (anchors != null) {
        SortedSet<String> others = new TreeSet<>(anchors);
        others.remove(one.anchor());
        left.put(one.url(), others);
      }
    }
    return new UrlLock(left, lines);
  }

  /**
   * What is neither published any more nor redirected, in the order of the list. An article whose
   * {@code expires} day has come is no loss: its editor named the day.
   */
  public List<GoneUrl> gone(Assembly assembly) {
    return gone(PublishedUrls.of(assembly));
  }

  List<GoneUrl> gone(PublishedUrls published) {
    List<GoneUrl> gone = new ArrayList<>();
    pages.forEach(
        (url, anchors) -> {
          if (!published.knows(url)) {
            gone.add(new GoneUrl(url, "", lineOf(url)));
          } else {
            Set<String> missing = published.missing(url, anchors);
            missing.forEach(anchor -> gone.add(new GoneUrl(url, anchor, lineOf(url))));
          }
        });
    return gone;
  }

  private int lineOf(String url) {
    return lines.getOrDefault(url, 1);
  }

  static String encode(String text) {
    return text.indexOf('%') < 0 && text.indexOf(' ') < 0
        ? text
        : text.replace("%", "%25").replace(" ", "%20");
  }

  static String decode(String text) {
    return text.indexOf('%') < 0 ? text : text.replace("%20", " ").replace("%25", "%");
  }
}
