package dev.helpcenter.search;

/**
 * All numbers that decide the ranking, in one place.
 *
 * <p>The fields are merged before they are weighed, as BM25F does (Robertson, Zaragoza and Taylor,
 * 2004): a word of the title counts as if it stood there several times. Lunr's own sum over
 * separate fields saturates each field by itself, counts a document once per field in a word's
 * frequency, and loses two points of success@1 on short articles as soon as the title weighs more
 * than the text.
 */
final class Weights {
  private Weights() {}

  /** A word counts more when it is repeated, up to {@code k1 + 1} times: 2 to 3 suits answers. */
  static final double K1 = 2.0;

  /**
   * How much longer texts are held back: sections keep them alike, and questions make them long.
   */
  static final double B = 0.6;

  /**
   * Scales all vector elements, which changes no ranking. Lunr rounds them to three decimals: with
   * this scale they have one to three digits, which are one or two bytes in a shard.
   */
  static final double SCALE = 0.003;

  /** How many times a word of the field counts. */
  static int of(Field field) {
    return switch (field) {
      // Short, chosen with care; more hardly changes a thing, as the sum saturates.
      case TITLE -> 4;
      // They name what the article answers beside its title.
      case HEADINGS -> 2;
      // Words that editors know readers to use. Alone in the text, they must still win.
      case KEYWORDS -> 3;
      // Readers' own words: nothing else brings as much.
      case ASKED -> 3;
      case BODY -> 1;
    };
  }

  /** What a stop word counts in a query: "how long" and "how much" differ in little else. */
  static final double STOP_WORD = 0.5;

  /** What a synonym counts beside the word itself: an article that says what was asked wins. */
  static final double SYNONYM = 0.7;

  /**
   * What a completion of the last word counts while the word as it stands is known, too: mostly, it
   * is whole.
   */
  static final double COMPLETION = 0.3;

  /** What a completion counts when the word as it stands is in no article: it is hardly whole. */
  static final double ONLY_COMPLETION = 0.8;

  /** What a mended word counts: the words that were spelled as an article has them are surer. */
  static final double MENDED = 0.9;

  /**
   * What two words that stand together in the query and in a title or question add: enough to
   * decide between articles with the same words, too little to outweigh a word.
   */
  static final double PAIR = 0.35;

  /**
   * A section is shown below its article if it has this share of the article's score: it answers
   * most of the question by itself.
   */
  static final double SECTION_SHARE = 0.45;

  /** An article of more words than these is running text: its stop words are not indexed. */
  static final int RUNNING_TEXT = 120;
}
