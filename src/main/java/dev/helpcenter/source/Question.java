package dev.helpcenter.source;

import java.util.List;

/**
 * A question of a troubleshooter: a heading, and below it a list of answers that are links.
 *
 * @param anchor the heading's id
 * @param choices the answers, in order; empty where the section only tells what to do
 */
public record Question(String anchor, String text, List<Choice> choices, Place place) {
  public Question {
    choices = List.copyOf(choices);
  }

  /**
   * One answer.
   *
   * @param text its link's text; empty if it has no link
   * @param reference the number of its link in {@link Body#references()}; {@link #NOT_ONE_LINK} if
   *     it has none or several
   */
  public record Choice(String text, int reference) {
    /** Stands for a link where there is none, or more than one. */
    public static final int NOT_ONE_LINK = -1;
  }
}
