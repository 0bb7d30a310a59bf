package dev.helpcenter.search;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Shards of one kind, or of kinds of which there are as many of each. */
interface Shards {
  /** How many there are of a kind. */
  int count();

  /** The contents of some neighbours, by their names: {@code t17}. */
  SortedMap<String, byte[]> contents(int from, int to);

  /** The fingerprint of all that these contents are made of; nothing if there is none. */
  Optional<String> print(int from, int to);

  /** Shards that are there already. */
  static Shards of(String kind, List<byte[]> contents) {
    return new Shards() {
      @Override
      public int count() {
        return contents.size();
      }

      @Override
      public SortedMap<String, byte[]> contents(int from, int to) {
        SortedMap<String, byte[]> some = new TreeMap<>();
        for (int i = from; i < to; i++) {
          some.put(kind + i, contents.get(i));
        }
        return some;
      }

      @Override
      public Optional<String> print(int from, int to) {
        return Optional.empty();
      }
    };
  }
}
