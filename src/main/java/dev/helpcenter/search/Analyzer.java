package dev.helpcenter.search;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Makes terms of words, for one language. The engine in the browser does the same to a query; what
 * it needs for that is in the directory of the index. Safe for several threads.
 */
interface Analyzer {
  /** The analyzer for a BCP 47 language tag. */
  static Analyzer of(String language) {
    boolean english = Locale.forLanguageTag(language).getLanguage().equals("en");
    return english ? new EnglishAnalyzer() : new PlainAnalyzer();
  }

  /**
   * The words that a token stands for: lower case, without accents, contractions written out.
   *
   * @param token letters, digits, marks and apostrophes, as they stand in a text
   */
  List<String> words(String token);

  /** The term under which a word stands in the index. */
  String term(String word);

  /** Words that say little by themselves. */
  Set<String> stopWords();

  /** Whether the engine has to stem with Lunr's stemmer. */
  boolean stems();
}
