package dev.helpcenter.source.markdown;

import com.vladsch.flexmark.ast.Heading;
import dev.helpcenter.source.html.HtmlOutput;
import dev.helpcenter.source.html.RawHtml;

/** Writes headings, and opens and closes what is put around sections that are tabs. */
final class SectionLayout {
  private final HtmlOutput html;
  private final RawHtml rawHtml;
  private final boolean cutAtQuestions;
  private final TabGroups tabs;

  /** The level of the headings of the group that is open; 0 if none is. */
  private int tabLevel;

  /**
   * @param cutAtQuestions whether level-2 headings are questions, at which pages are cut: no raw
   *     HTML may be open there
   */
  SectionLayout(HtmlOutput html, RawHtml rawHtml, boolean cutAtQuestions, TabGroups tabs) {
    this.html = html;
    this.rawHtml = rawHtml;
    this.cutAtQuestions = cutAtQuestions;
    this.tabs = tabs;
  }

  private void endBefore(int level, TabGroups.Role role) {
    if (level <= tabLevel) {
      rawHtml.closeAll();
      html.raw("</div>\n");
      if (role != TabGroups.Role.FURTHER || level < tabLevel) {
        html.raw("</div>\n");
        tabLevel = 0;
      }
    }
  }

  /** Ends all sections. */
  void end() {
    endBefore(1, TabGroups.Role.NONE);
    rawHtml.closeAll();
  }

  /**
   * Writes a heading with what belongs around it.
   *
   * @param words writes the heading's words
   */
  void heading(Heading heading, String anchor, Runnable words) {
    TabGroups.Role role = tabs.role(heading);
    int level = heading.getLevel();
    endBefore(level, role);
    if (cutAtQuestions && level <= 2) {
      rawHtml.closeAll();
    }
    if (role != TabGroups.Role.NONE) {
      rawHtml.closeAll();
      html.raw(role == TabGroups.Role.FIRST ? "<div class=\"tabs\">\n" : "");
      html.raw("<div class=\"tab-panel\">\n");
      tabLevel = level;
    }
    html.raw("<h" + level).attribute("id", anchor).raw(">");
    words.run();
    html.raw("</h" + level + ">\n");
  }
}
