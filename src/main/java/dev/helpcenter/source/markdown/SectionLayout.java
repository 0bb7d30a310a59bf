package dev.helpcenter.source.markdown;

import dev.helpcenter.source.html.HtmlOutput;
import dev.helpcenter.source.html.RawHtml;
import org.commonmark.node.Heading;

/** Opens and closes what is put around sections: the questions of an FAQ, and tabs. */
final class SectionLayout {
  private static final int NONE = 0;

  private final HtmlOutput html;
  private final RawHtml rawHtml;
  private final boolean faq;
  private final TabGroups tabs;
  private boolean answerOpen;
  private int tabLevel = NONE;

  SectionLayout(HtmlOutput html, RawHtml rawHtml, boolean faq, TabGroups tabs) {
    this.html = html;
    this.rawHtml = rawHtml;
    this.faq = faq;
    this.tabs = tabs;
  }

  /** Ends the sections that end before a heading of this level. */
  void endBefore(int level, TabGroups.Role role) {
    if (level <= tabLevel) {
      rawHtml.closeAll();
      html.raw("</section>\n");
      if (role != TabGroups.Role.FURTHER || level < tabLevel) {
        html.raw("</div>\n");
        tabLevel = NONE;
      }
    }
    if (answerOpen && level <= 2) {
      rawHtml.closeAll();
      html.raw("</div>\n</details>\n");
      answerOpen = false;
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
   * @param content writes the heading's words
   */
  void heading(Heading heading, String anchor, Runnable content) {
    TabGroups.Role role = tabs.role(heading);
    int level = heading.getLevel();
    endBefore(level, role);
    if (faq && level == 2) {
      question(anchor, content);
      return;
    }
    if (role != TabGroups.Role.NONE) {
      rawHtml.closeAll();
      html.raw(role == TabGroups.Role.FIRST ? "<div class=\"tabs\">\n" : "");
      html.raw("<section class=\"tab-panel\">\n");
      tabLevel = level;
    }
    html.raw("<h" + level).attribute("id", anchor).raw(">");
    content.run();
    html.raw("</h" + level + ">\n");
  }

  /** The anchor is inside of the answer, so that a link to it opens the answer. */
  private void question(String anchor, Runnable content) {
    rawHtml.closeAll();
    html.raw("<details class=\"faq\">\n<summary><h2>");
    content.run();
    html.raw("</h2></summary>\n<div class=\"answer\"").attribute("id", anchor).raw(">\n");
    answerOpen = true;
  }
}
