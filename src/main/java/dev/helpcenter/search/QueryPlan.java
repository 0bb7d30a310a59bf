package dev.helpcenter.search;

import java.util.List;

/**
 * What to look for.
 *
 * @param slots one for each word of the query that is not there twice
 * @param mended whether a word was replaced by another one
 * @param text the query as it was understood
 */
record QueryPlan(List<Slot> slots, boolean mended, String text) {}
