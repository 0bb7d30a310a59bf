package dev.helpcenter.search;

import java.util.List;

/** Cuts text into words, and words down to the terms of the index. Safe for several threads. */
interface Analyzer {
  /** The words of the text, in order: lower case, without accents, contractions written out. */
  List<String> words(String text);

  /** The term under which a word stands in the index. */
  String term(String word);
}
