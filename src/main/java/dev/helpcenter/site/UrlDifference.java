package dev.helpcenter.site;

import java.util.List;
import java.util.Map;

/**
 * What {@code data/urls.lock} says otherwise than a site that is to be published. Nearly all of its
 * lines are just what the tool would write of the site now: these are compared as text, and only
 * the few others are taken apart.
 */
public final class UrlDifference {
  private final PublishedUrls published;
  private final Map<String, String> expected;
  private final StringBuilder otherLines = new StringBuilder();
  private final UrlLockReader reader = new UrlLockReader();
  private int found;
  private String before = "";
  private boolean ordered;

  private UrlDifference(Assembly assembly) {
    published = PublishedUrls.of(assembly);
    expected = published.lines();
  }

  /** Compares the file's text with a site. */
  public static UrlDifference between(String text, Assembly assembly) {
    UrlDifference difference = new UrlDifference(assembly);
    difference.read(text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n"));
    return difference;
  }

  private void read(String text) {
    ordered = text.startsWith(UrlLock.EXPLANATION);
    int start = ordered ? UrlLock.EXPLANATION.length() : 0;
    int number = ordered ? UrlLock.EXPLANATION_LINES : 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      number++;
      line(text, start, end, number);
      start = end + 1;
    }
  }

  private void line(String text, int start, int end, int number) {
    int space = text.indexOf(' ', start);
    String url = text.substring(start, space < 0 || space > end ? end : space);
    String line = expected.get(url);
    if (line != null && line.length() == end - start && text.startsWith(line, start)) {
      found++;
    } else {
      otherLines.append(text, start, end).append('\n');
      reader.line(text.substring(start, end).strip(), number);
    }
    String decoded = UrlLock.decode(url);
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
        && found + published.countOf(others) == expected.size();
  }
}
