package dev.helpcenter.search;

import java.util.List;

/**
 * The counts of some documents that were counted by themselves.
 *
 * @param strings their terms and words; their places are their numbers
 * @param counts how often they stand in the documents
 */
record CountedStrings(List<String> strings, TermCounts counts) {
  /** The same with numbers of the lexicon, which grows by the strings that it lacks. */
  PartCounts inLexicon(Lexicon lexicon) {
    return new PartCounts(lexicon.numbers(strings), counts);
  }
}
