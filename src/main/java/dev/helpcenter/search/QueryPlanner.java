package dev.helpcenter.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Makes a plan of what a reader typed; the same one as {@code query.js} makes. */
final class QueryPlanner {
  /** What is typed beyond this is not looked at. */
  static final int LONGEST_QUERY = 400;

  /** Words beyond these are not looked at. */
  static final int MOST_WORDS = 32;

  /** How many completions of a word are tried. */
  static final int MOST_COMPLETIONS = 4;

  /** The shortest beginning of a word that is completed. */
  static final int SHORTEST_BEGINNING = 3;

  private final SearchIndex index;
  private final Mender mender;

  QueryPlanner(SearchIndex index) {
    this.index = index;
    this.mender = new Mender(index.dictionary());
  }

  /** A word and the token it comes from. */
  private record Word(String text, int token) {}

  QueryPlan plan(String query) {
    String text = query.substring(0, Math.min(query.length(), LONGEST_QUERY));
    List<String> tokens = new ArrayList<>();
    List<Word> words = new ArrayList<>();
    int[] lastEnd = new int[1];
    Tokens.each(
        text,
        (start, end) -> {
          String token = text.substring(start, end);
          for (String word : index.analyzer().words(token)) {
            if (words.size() < MOST_WORDS) {
              words.add(new Word(word, tokens.size()));
            }
          }
          tokens.add(token);
          lastEnd[0] = end;
        });
    boolean unfinished = lastEnd[0] == text.length() && text.length() == query.length();
    List<Slot> slots = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i).text();
      boolean last = unfinished && i == words.size() - 1;
      Slot slot = slot(word);
      slots.add(slot);
      if (index.inverted().find(slot.term) >= 0) {
        slot.add(1, List.of(slot.term));
        if (last) {
          complete(slot, word);
        }
      } else if (!(last && completeUnknown(slot, word)) && !hasSynonym(words, i)) {
        List<String> meant = mender.mend(word);
        if (!meant.isEmpty()) {
          slot.add(Weights.MENDED, meant.stream().map(index.analyzer()::term).toList());
          tokens.set(words.get(i).token(), String.join(" ", meant));
        }
      }
    }
    List<QueryPlan.Pair> pairs = pairs(slots);
    addSynonyms(slots);
    return new QueryPlan(distinct(slots), pairs, String.join(" ", tokens));
  }

  private static List<QueryPlan.Pair> pairs(List<Slot> slots) {
    List<QueryPlan.Pair> pairs = new ArrayList<>();
    for (int i = 1; i < slots.size(); i++) {
      List<String> before = slots.get(i - 1).main();
      List<String> after = slots.get(i).main();
      if (!before.isEmpty() && !after.isEmpty()) {
        pairs.add(new QueryPlan.Pair(before.get(before.size() - 1), after.get(0)));
      }
    }
    return pairs.stream().distinct().toList();
  }

  private Slot slot(String word) {
    boolean stopWord = index.analyzer().stopWords().contains(word);
    return new Slot(index.analyzer().term(word), stopWord ? Weights.STOP_WORD : 1, stopWord);
  }

  private static List<Slot> distinct(List<Slot> slots) {
    Set<String> seen = new HashSet<>();
    return slots.stream().filter(slot -> seen.add(slot.term)).toList();
  }

  /** Adds terms of the word's own shard that start with the word: they cost no further request. */
  private void complete(Slot slot, String word) {
    if (word.length() < SHORTEST_BEGINNING || slot.stopWord) {
      return;
    }
    InvertedIndex inverted = index.inverted();
    List<Integer> found = new ArrayList<>();
    for (int term : index.shards().beside(inverted.find(slot.term))) {
      if (inverted.terms()[term].startsWith(word) && !inverted.terms()[term].equals(slot.term)) {
        found.add(term);
      }
    }
    found.sort((a, b) -> Integer.compare(inverted.frequency(b), inverted.frequency(a)));
    found.stream()
        .limit(MOST_COMPLETIONS)
        .forEach(term -> slot.add(Weights.COMPLETION, List.of(inverted.terms()[term])));
  }

  /** Adds the most frequent words that start with one that no article has. */
  private boolean completeUnknown(Slot slot, String word) {
    if (word.length() < SHORTEST_BEGINNING || !Dictionary.isWord(word)) {
      return false;
    }
    Dictionary dictionary = index.dictionary();
    List<Integer> found = new ArrayList<>();
    for (int number : dictionary.startingWith(word)) {
      found.add(number);
    }
    found.sort(
        (a, b) -> Integer.compare(dictionary.frequencyClass(b), dictionary.frequencyClass(a)));
    found.stream()
        .map(number -> index.analyzer().term(dictionary.word(number)))
        .distinct()
        .limit(MOST_COMPLETIONS)
        .forEach(term -> slot.add(Weights.ONLY_COMPLETION, List.of(term)));
    return !found.isEmpty();
  }

  private boolean hasSynonym(List<Word> words, int at) {
    String term = index.analyzer().term(words.get(at).text());
    return index.synonyms().startingWith(term).stream().anyMatch(rule -> rule.phrase().size() == 1);
  }

  private void addSynonyms(List<Slot> slots) {
    for (int i = 0; i < slots.size(); i++) {
      for (SynonymTable.Rule rule : index.synonyms().startingWith(slots.get(i).term)) {
        if (standsAt(rule.phrase(), slots, i)) {
          carrier(slots.subList(i, i + rule.phrase().size())).add(Weights.SYNONYM, rule.meaning());
        }
      }
    }
  }

  private static boolean standsAt(List<String> phrase, List<Slot> slots, int at) {
    if (at + phrase.size() > slots.size()) {
      return false;
    }
    for (int i = 0; i < phrase.size(); i++) {
      if (!slots.get(at + i).term.equals(phrase.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** The slot of a phrase that gets what the phrase means: the first that is no stop word. */
  private static Slot carrier(List<Slot> phrase) {
    return phrase.stream().filter(slot -> !slot.stopWord).findFirst().orElse(phrase.get(0));
  }
}
