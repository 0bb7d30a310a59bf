package dev.helpcenter.search;

import java.util.List;

/**
 * What to look for.
 *
 * @param slots one for each word of the query that is not there twice
 * @param pairs terms that stand next to each other in the query, each pair once
 * @param text the query as it was understood
 */
record QueryPlan(List<Slot> slots, List<Pair> pairs, String text) {
  /** One term and the next. */
  record Pair(String first, String second) {}
}
