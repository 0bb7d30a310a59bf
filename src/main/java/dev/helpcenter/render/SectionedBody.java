package dev.helpcenter.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * An article's HTML cut at its level-2 headings: the questions of an FAQ or a troubleshooter.
 * Headings inside of other elements, such as quotations, don't cut.
 *
 * @param lead what stands above the first heading
 */
record SectionedBody(String lead, List<Part> parts) {
  /**
   * A heading with all that follows, up to the next one.
   *
   * @param anchor the heading's id; empty if it has none
   * @param heading the heading's content, HTML
   */
  record Part(String anchor, String heading, String html) {
    Map<String, Object> model() {
      return Map.of("anchor", anchor, "heading", heading, "html", html);
    }
  }

  static SectionedBody of(String html) {
    List<Integer> starts = topLevelHeadings(html);
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i < starts.size(); i++) {
      int end = i + 1 < starts.size() ? starts.get(i + 1) : html.length();
      parts.add(part(html.substring(starts.get(i), end)));
    }
    String lead = starts.isEmpty() ? html : html.substring(0, starts.get(0));
    return new SectionedBody(lead.strip(), parts);
  }

  private static Part part(String html) {
    int open = HtmlTags.end(html, 0);
    int close = html.indexOf("</h2", open);
    String heading = html.substring(open, close).strip();
    String rest = html.substring(HtmlTags.end(html, close)).strip();
    return new Part(HtmlTags.attribute(html.substring(0, open), "id"), heading, rest);
  }

  private static List<Integer> topLevelHeadings(String html) {
    List<Integer> starts = new ArrayList<>();
    int depth = 0;
    for (int at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at)) {
      int end = HtmlTags.end(html, at);
      boolean closing = html.startsWith("</", at);
      if (!closing && depth == 0 && isHeading(html, at) && html.indexOf("</h2", end) > 0) {
        starts.add(at);
      }
      if (closing) {
        depth--;
      } else if (!HtmlTags.isVoid(html.substring(at, end))) {
        depth++;
      }
      at = end;
    }
    return starts;
  }

  private static boolean isHeading(String html, int at) {
    return html.startsWith("<h2", at)
        && at + 3 < html.length()
        && (html.charAt(at + 3) == '>' || html.charAt(at + 3) == ' ');
  }
}
