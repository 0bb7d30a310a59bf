package dev.helpcenter.source.slips;

import dev.helpcenter.source.Slip;

/**
 * A slip that may be none, because it stands in code or in a comment.
 *
 * @param offset where it starts
 * @param words the part of the text that shows it
 */
record Found(Slip slip, int offset, String words) {}
