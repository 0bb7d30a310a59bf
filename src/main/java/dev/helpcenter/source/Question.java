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
   * @param reference the number of its link in {@link Body#references()}
   */
  public record Choice(String text, int reference) {}
}
