package dev.helpcenter.source.html;

import dev.helpcenter.source.Place;
import dev.helpcenter.source.Section;
import java.util.ArrayList;
import java.util.List;

/** Collects the words of a body, section by section. */
public final class SectionBuilder {
  private final List<Section> sections = new ArrayList<>();
  private final StringBuilder words = new StringBuilder();
  private int level = 1;
  private String anchor = "";
  private String title = "";
  private Place place;
  private int muted;

  /**
   * @param start where the body starts
   */
  SectionBuilder(Place start) {
    place = start;
  }

  public void start(int level, String anchor, String title, Place place) {
    finish();
    this.level = level;
    this.anchor = anchor;
    this.title = title;
    this.place = place;
  }

  private void finish() {
    sections.add(new Section(level, anchor, title, words.toString().strip(), place));
    words.setLength(0);
  }

  public void text(CharSequence text) {
    if (muted == 0) {
      words.append(text);
    }
  }

  /** Ends a block: the next word stands on a new line. */
  public void endBlock() {
    int length = words.length();
    if (length > 0 && words.charAt(length - 1) != '\n') {
      words.append('\n');
    }
  }

  /** Text is no longer collected, until {@link #unmute}; calls nest. */
  public void mute() {
    muted++;
  }

  public void unmute() {
    muted--;
  }

  public List<Section> build() {
    finish();
    return sections;
  }
}
