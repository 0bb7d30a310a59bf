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

  /** An item of a list was written; its first link is an answer. */
  void item(int firstReference) {
    if (anchor.isEmpty()) {
      return;
    }
    for (int i = firstReference; i < html.referenceCount(); i++) {
      Reference reference = html.reference(i);
      if (reference.kind() == Reference.Kind.LINK) {
        choices.add(new Question.Choice(reference.text(), i));
        return;
      }
    }
  }

  private void finish() {
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
