package dev.helpcenter.search;

import dev.helpcenter.cache.BrokenRecordException;
import dev.helpcenter.cache.RecordReader;
import dev.helpcenter.cache.RecordWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Keeps a {@link Lexicon} in two records: what it began with, which is long, and what was added
 * since, which is short and written again whenever it grows. Both are always there: the numbers of
 * what was added must not be given anew while anything refers to them.
 */
final class LexiconRecord {
  private static final String BASE = "lexicon";
  private static final String ADDED = "lexicon added";

  private LexiconRecord() {}

  /** Keeps a new lexicon. */
  static void keep(Lexicon lexicon, IndexMemory memory) {
    memory.keep(BASE, write(lexicon, 0, lexicon.base()));
    keepAdded(lexicon, memory);
  }

  /** Keeps what was added to a lexicon that was kept before. */
  static void keepAdded(Lexicon lexicon, IndexMemory memory) {
    memory.keep(ADDED, write(lexicon, lexicon.base(), lexicon.size()));
  }

  private static RecordWriter write(Lexicon lexicon, int from, int to) {
    RecordWriter out = new RecordWriter().text(lexicon.identity()).number(to - from);
    for (int i = from; i < to; i++) {
      out.text(lexicon.string(i));
    }
    return out;
  }

  /** The lexicon that was kept; nothing if it is not whole. */
  static Optional<Lexicon> recall(IndexMemory memory) {
    Optional<RecordReader> base = memory.recall(BASE);
    Optional<RecordReader> added = memory.recall(ADDED);
    if (base.isEmpty() || added.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(read(base.get(), added.get()));
    } catch (BrokenRecordException e) {
      return Optional.empty();
    }
  }

  private static Lexicon read(RecordReader base, RecordReader added) throws BrokenRecordException {
    String identity = base.text();
    if (!added.text().equals(identity)) {
      throw new BrokenRecordException();
    }
    Lexicon lexicon = new Lexicon(identity, readSorted(base));
    List<String> more = new ArrayList<>();
    for (int left = added.size(); left > 0; left--) {
      more.add(added.text());
    }
    if (!more.isEmpty()) {
      lexicon.numbers(more);
    }
    if (lexicon.size() != lexicon.base() + more.size()) {
      throw new BrokenRecordException(); // a string that it had already
    }
    return lexicon;
  }

  private static String[] readSorted(RecordReader in) throws BrokenRecordException {
    String[] strings = new String[in.size()];
    for (int i = 0; i < strings.length; i++) {
      strings[i] = in.text();
      if (i > 0 && strings[i - 1].compareTo(strings[i]) >= 0) {
        throw new BrokenRecordException();
      }
    }
    return strings;
  }
}
