package dev.helpcenter.source.slips;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the code in a line: what stands between two runs of the same number of backticks. */
final class Backticks {
  private static final int NONE = -1;

  private record Run(int start, int end) {
    int length() {
      return end - start;
    }
  }

  private Backticks() {}

  /** Writes backticks over all code, so that nothing in it is taken for a slip. */
  static String blankOut(String line) {
    List<Run> runs = runs(line);
    int[] partners = partners(runs);
    StringBuilder masked = new StringBuilder(line);
    for (int i = 0; i < runs.size(); i++) {
      if (partners[i] != NONE) {
        Run opening = runs.get(i);
        i = partners[i];
        blankOut(masked, opening.start(), runs.get(i).end());
      }
    }
    return masked.toString();
  }

  private static void blankOut(StringBuilder line, int start, int end) {
    for (int i = start; i < end; i++) {
      line.setCharAt(i, '`');
    }
  }

  private static List<Run> runs(String line) {
    List<Run> runs = new ArrayList<>();
    int start = line.indexOf('`');
    while (start >= 0) {
      int end = start + 1;
      while (end < line.length() && line.charAt(end) == '`') {
        end++;
      }
      runs.add(new Run(start, end));
      start = line.indexOf('`', end);
    }
    return runs;
  }

  /**
   * For each run the next one that is as long. Found from the end in one pass: a search from each
   * run takes too long in a line where no two are alike.
   */
  private static int[] partners(List<Run> runs) {
    Map<Integer, Integer> next = new HashMap<>();
    int[] partners = new int[runs.size()];
    for (int i = partners.length - 1; i >= 0; i--) {
      Integer partner = next.put(runs.get(i).length(), i);
      partners[i] = partner == null ? NONE : partner;
    }
    return partners;
  }
}
