package dev.helpcenter.check;

import dev.helpcenter.site.Assembly;
import dev.helpcenter.site.Page;
import dev.helpcenter.site.UrlLock;
import dev.helpcenter.source.LowerCase;
import dev.helpcenter.source.Section;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Guesses which page or heading took the place of one that is gone: the one that shares the most
 * words and headings with it. Pages that are new are preferred.
 */
final class Successors {
  /** A word that so many pages have tells nothing. */
  private static final int COMMON = 200;

  private static final int NAME_WEIGHT = 8;
  private static final int HEADING_WEIGHT = 2;
  private static final double LEAST = 0.5;

  /** A page that was there before takes the place of another one less often. */
  private static final double LEAST_OF_KNOWN = 0.8;

  private final UrlLock lock;
  private final List<Page> pages;
  private final Map<String, List<Integer>> postings = new HashMap<>();

  Successors(Assembly assembly, UrlLock lock) {
    this.lock = lock;
    List<Page> live = new ArrayList<>(assembly.pages().stream().filter(Page::live).toList());
    // New ones first: among equals the first one wins.
    live.sort((a, b) -> Boolean.compare(isKnown(a), isKnown(b)));
    this.pages = live;
    for (int i = 0; i < live.size(); i++) {
      for (String term : terms(live.get(i))) {
        postings.computeIfAbsent(term, t -> new ArrayList<>()).add(i);
      }
    }
  }

  /** The page that probably took the place of the one that had this address. */
  Optional<Page> of(String url) {
    Set<String> sought = new TreeSet<>();
    sought.add(name(url));
    sought.addAll(words(name(url)));
    Optional.ofNullable(lock.pages().get(url))
        .ifPresent(anchors -> anchors.forEach(anchor -> sought.add("#" + anchor)));
    double all = 0;
    Map<Integer, Double> scores = new TreeMap<>();
    for (String term : sought) {
      List<Integer> having = postings.getOrDefault(term, List.of());
      double weight = weight(term);
      all += term.startsWith("/") ? 0 : weight;
      if (having.size() <= COMMON) {
        having.forEach(page -> scores.merge(page, weight, Double::sum));
      }
    }
    return best(scores, all);
  }

  private static double weight(String term) {
    return term.startsWith("/") ? NAME_WEIGHT : term.startsWith("#") ? HEADING_WEIGHT : 1;
  }

  private Optional<Page> best(Map<Integer, Double> scores, double all) {
    Optional<Page> best = Optional.empty();
    double highest = 0;
    for (Map.Entry<Integer, Double> entry : scores.entrySet()) {
      Page page = pages.get(entry.getKey());
      double least = (isKnown(page) ? LEAST_OF_KNOWN : LEAST) * all;
      if (entry.getValue() >= least && entry.getValue() > highest) {
        best = Optional.of(page);
        highest = entry.getValue();
      }
    }
    return best;
  }

  /** The page that has got this heading since the list was last written. */
  Optional<Page> withHeading(String anchor) {
    return postings.getOrDefault("#" + anchor, List.of()).stream()
        .map(pages::get)
        .filter(page -> !anchors(page.url()).contains(anchor))
        .findFirst();
  }

  /** The section that probably took the place of the one that had this anchor. */
  static Optional<Section> among(Collection<Section> sections, String anchor) {
    Map<String, Section> byAnchor = new TreeMap<>();
    sections.forEach(section -> byAnchor.put(section.anchor(), section));
    Optional<Section> similar = Spelling.closest(anchor, byAnchor.keySet()).map(byAnchor::get);
    return similar.isPresent() ? similar : mostShared(byAnchor, anchor);
  }

  private static Optional<Section> mostShared(Map<String, Section> byAnchor, String anchor) {
    Set<String> sought = words(anchor);
    String best = "";
    double highest = 0;
    for (String candidate : byAnchor.keySet()) {
      Set<String> shared = words(candidate);
      int all = shared.size() + sought.size();
      shared.retainAll(sought);
      double score = 2.0 * shared.size() / all;
      if (score > highest) {
        best = candidate;
        highest = score;
      }
    }
    return highest >= LEAST ? Optional.ofNullable(byAnchor.get(best)) : Optional.empty();
  }

  private boolean isKnown(Page page) {
    return lock.pages().containsKey(page.url());
  }

  private Set<String> anchors(String url) {
    SortedSet<String> anchors = lock.pages().get(url);
    return anchors == null ? Set.of() : anchors;
  }

  private static Set<String> terms(Page page) {
    Set<String> terms = new HashSet<>(words(name(page.url())));
    terms.addAll(words(page.header().title()));
    terms.add(name(page.url()));
    page.source().anchors().forEach(anchor -> terms.add("#" + anchor));
    return terms;
  }

  /** The last name of an address, marked so that it is no word. */
  private static String name(String url) {
    String bare = url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
    return "/" + bare.substring(bare.lastIndexOf('/') + 1);
  }

  private static Set<String> words(String text) {
    Set<String> words = new TreeSet<>();
    Arrays.stream(LowerCase.of(text).split("[^\\p{L}\\p{N}]+", -1))
        .filter(word -> word.length() > 2)
        .forEach(words::add);
    return words;
  }
}
