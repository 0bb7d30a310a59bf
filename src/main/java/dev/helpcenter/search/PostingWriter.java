package dev.helpcenter.search;

import java.util.Base64;

/**
 * Writes the postings of some terms, one after the other, as one text. {@code postings.js} reads
 * it.
 */
final class PostingWriter {
  /** The kinds of numbers, each with statistics of its own. */
  private static final int FREQUENCY = 0;

  private static final int SECTION = 1;
  private static final int NEXT_SECTION = 2;
  private static final int ARTICLE_WEIGHT = 3;
  private static final int SECTION_WEIGHT = 4;
  private static final int POSITIONS = 5;
  private static final int POSITION = 6;

  /** Steps between articles: frequent terms make other ones than rare terms. */
  private static final int STEP = 7;

  private static final int STEPS = 16;

  private final InvertedIndex index;
  private final RangeEncoder out = new RangeEncoder(STEP + STEPS);

  private PostingWriter(InvertedIndex index) {
    this.index = index;
  }

  /** The postings of the terms with these numbers. */
  static String text(InvertedIndex index, int[] terms) {
    PostingWriter writer = new PostingWriter(index);
    for (int term : terms) {
      writer.term(term);
    }
    return Base64.getEncoder().withoutPadding().encodeToString(writer.out.finish());
  }

  private void term(int term) {
    int frequency = index.frequency(term);
    out.number(FREQUENCY, frequency);
    int step = STEP + Math.min(STEPS - 1, 32 - Integer.numberOfLeadingZeros(frequency));
    int article = -1;
    int section = 0;
    for (int at = index.starts()[term]; at < index.starts()[term + 1]; at++) {
      int next = index.ids()[at] / SearchDocument.STRIDE;
      int nextSection = index.ids()[at] % SearchDocument.STRIDE;
      out.number(step, next - Math.max(0, article));
      if (next == article) {
        out.number(NEXT_SECTION, nextSection - section - 1);
      } else {
        out.number(SECTION, nextSection);
      }
      article = next;
      section = nextSection;
      out.number(section == 0 ? ARTICLE_WEIGHT : SECTION_WEIGHT, index.weights()[at]);
      if (section == 0) {
        positions(at);
      }
    }
  }

  private void positions(int posting) {
    int from = index.positionStarts()[posting];
    int to = index.positionStarts()[posting + 1];
    out.number(POSITIONS, to - from);
    int before = 0;
    for (int at = from; at < to; at++) {
      out.number(POSITION, index.positions()[at] - before);
      before = index.positions()[at];
    }
  }
}
