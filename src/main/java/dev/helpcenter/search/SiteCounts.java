package dev.helpcenter.search;

import java.util.List;

/**
 * The counts of all documents of a site.
 *
 * @param lexicon what the parts' numbers mean
 * @param parts one after the other
 */
record SiteCounts(Lexicon lexicon, List<PartCounts> parts) {}
