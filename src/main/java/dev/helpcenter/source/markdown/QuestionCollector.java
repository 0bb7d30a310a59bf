package dev.helpcenter.source.markdown;

import dev.helpcenter.source.Place;
import dev.helpcenter.source.Question;
import dev.helpcenter.source.Reference;
import dev.helpcenter.source.html.HtmlOutput;
import java.util.ArrayList;
import java.util.List;

/**
 * Collects the questions of a troubleshooter: level-2 headings, and the links in the lists below.
 */
final class QuestionCollector {
  private final HtmlOutput html;
  private final List<Question> questions = new ArrayList<>();
  private final List<Question.Choice> choices = new ArrayList<>();
  private String anchor = "";
  private String text = "";
  private Place place = Place.start("");

  QuestionCollector(HtmlOutput html) {
    this.html = html;
  }

  void heading(int level, String newAnchor, String newText, Place newPlace) {
    if (level > 2) {
      return;
    }
    finish();
    if (level == 2) {
      anchor = newAnchor;
      text = newText;
      place = newPlace;
    }
  }

  /** An item of a list was written; it is an answer if it is one link. */
  void item(int firstReference) {
    if (anchor.isEmpty()) {
      return;
    }
    int link = -1;
    int links = 0;
    for (int i = html.referenceCount() - 1; i >= firstReference; i--) {
      if (html.reference(i).kind() == Reference.Kind.LINK) {
        link = i;
        links++;
      }
    }
    String words = links == 0 ? "" : html.reference(link).text();
    choices.add(new Question.Choice(words, links == 1 ? link : Question.Choice.NOT_ONE_LINK));
  }

  private void finish() {
    if (choices.stream().allMatch(choice -> choice.text().isEmpty())) {
      choices.clear(); // a list of things to do, not of answers
    }
    if (!anchor.isEmpty()) {
      questions.add(new Question(anchor, text, choices, place));
    }
    choices.clear();
    anchor = "";
  }

  List<Question> build() {
    finish();
    return questions;
  }
}
