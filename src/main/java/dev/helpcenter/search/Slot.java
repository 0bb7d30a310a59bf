package dev.helpcenter.search;

import java.util.ArrayList;
import java.util.List;

/** A word of a query, with all that may stand for it. */
final class Slot {
  /** Terms that together stand for the word, and how much they count beside the word itself. */
  record Alternative(List<String> terms, double factor) {}

  final String term;
  final double weight;
  final boolean stopWord;
  final List<Alternative> alternatives = new ArrayList<>();

  Slot(String term, double weight, boolean stopWord) {
    this.term = term;
    this.weight = weight;
    this.stopWord = stopWord;
  }

  /** The terms that stand for the word first of all; none if it is in no article. */
  List<String> main() {
    return alternatives.isEmpty() ? List.of() : alternatives.get(0).terms();
  }

  void add(double factor, List<String> terms) {
    alternatives.add(new Alternative(terms, factor));
  }
}
