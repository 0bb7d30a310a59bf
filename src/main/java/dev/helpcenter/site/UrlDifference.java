package dev.helpcenter.site;

import java.util.List;

/**
 * What {@code data/urls.lock} says otherwise than a site that is to be published. Nearly all of its
 * lines are just what the tool would write of the site now: these are compared as text, and only
 * the few others are taken apart.
 */
public final class UrlDifference {
  private final PublishedUrls published;
  private final StringBuilder otherLines = new StringBuilder();
  private final UrlLockReader reader = new UrlLockReader();
  private int found;
  private String before = "";
  private boolean ordered;

  private UrlDifference(Assembly assembly) {
    published = PublishedUrls.of(assembly);
  }

  /** Compares the file's text with a site. */
  public static UrlDifference between(UrlLockText text, Assembly assembly) {
    UrlDifference difference = new UrlDifference(assembly);
    difference.ordered = text.explained();
    difference.read(text.lines(), text.explained() ? UrlLock.EXPLANATION_LINES : 0);
    return difference;
  }

  private void read(String text, int linesBefore) {
    int number = linesBefore;
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      number++;
      line(text, start, end, number);
      start = end + 1;
    }
  }

  private void line(String text, int start, int end, int number) {
    int space = start;
    while (space < end && text.charAt(space) != ' ') { // not indexOf: it would look beyond the line
      space++;
    }
    String url = text.substring(start, space);
    String decoded = UrlLock.decode(url);
    if (published.isLineOf(decoded, text, start, end)) {
      found++;
    } else {
      otherLines.append(text, start, end).append('\n');
      reader.line(text.substring(start, end).strip(), number);
    }
    ordered = ordered && before.compareTo(decoded) < 0;
    before = decoded;
  }

  /** As {@link UrlLock#gone}. */
  public List<GoneUrl> gone() {
    return reader.lock().gone(published);
  }

  /**
   * Whether the text names all that the site publishes, in the tool's own form, so that there is
   * nothing to write.
   */
  public boolean isComplete() {
    UrlLock others = reader.lock();
    return ordered
        && others.body().contentEquals(otherLines)
        && found + published.countOf(others) == published.count();
  }
}
