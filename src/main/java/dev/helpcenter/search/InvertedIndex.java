package dev.helpcenter.search;

/**
 * Lunr's index: for each term and field the documents with the term, and the element that stands
 * for the term in the document's vector.
 *
 * @param terms sorted by UTF-16 code units, as Lunr sorts them
 * @param starts where the postings of term {@code t} in field {@code f} start: at {@code starts[t *
 *     Field.COUNT + f]}, up to the next start
 * @param documents the postings' document numbers, rising inside one term and field
 * @param weights the postings' vector elements in thousandths
 */
@SuppressWarnings("ArrayRecordComponent") // millions of numbers; never compared
record InvertedIndex(
    int documentCount, String[] terms, int[] starts, int[] documents, int[] weights) {}
