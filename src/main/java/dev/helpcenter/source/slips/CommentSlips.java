package dev.helpcenter.source.slips;

import dev.helpcenter.source.Slip;
import java.util.BitSet;
import java.util.List;

/** Finds comments that do not end where they were meant to, and hide what readers should see. */
final class CommentSlips {
  private static final String START = "<!--";
  private static final String END = "-->";

  /** From so many spaces on it is code, or belongs to something above. */
  private static final int INDENTED = 4;

  private CommentSlips() {}

  static void find(String text, List<Found> found) {
    int open = text.indexOf(START);
    while (open >= 0) {
      int close = text.indexOf(END, open);
      int next = text.indexOf(START, open + START.length());
      if (close < 0) {
        unclosed(text, open, found);
        return;
      }
      if (next >= 0 && next < close && text.substring(open, next).indexOf('\n') >= 0) {
        found.add(new Found(Slip.COMMENT_IN_COMMENT, open, START));
      }
      open = text.indexOf(START, close);
    }
  }

  private static void unclosed(String text, int open, List<Found> found) {
    int lineStart = text.lastIndexOf('\n', open) + 1;
    boolean block = open - lineStart < INDENTED && text.substring(lineStart, open).isBlank();
    found.add(
        new Found(block ? Slip.COMMENT_NOT_CLOSED : Slip.COMMENT_NOT_CLOSED_IN_TEXT, open, START));
  }

  /** Whether it is about comments, so that standing in one is no excuse. */
  static boolean isAbout(Slip slip) {
    return slip == Slip.COMMENT_NOT_CLOSED
        || slip == Slip.COMMENT_NOT_CLOSED_IN_TEXT
        || slip == Slip.COMMENT_IN_COMMENT;
  }

  /** The offsets that are in comments. */
  static BitSet offsets(String text) {
    BitSet comments = new BitSet();
    int open = text.indexOf(START);
    while (open >= 0) {
      int close = text.indexOf(END, open);
      int end = close < 0 ? text.length() : close;
      comments.set(open, end);
      open = text.indexOf(START, end);
    }
    return comments;
  }
}
