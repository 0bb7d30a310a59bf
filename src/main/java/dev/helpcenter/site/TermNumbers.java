package dev.helpcenter.site;

import java.util.Arrays;

/** Gives terms small numbers, in the order in which they come, and counts who has them. */
final class TermNumbers {
  private final Slots slots = new Slots();
  private long[] keys = new long[1 << 14];
  private int[] numbers = new int[1 << 14];
  private int[] documents = new int[1 << 13];
  private int size;

  /** The numbers of one document's terms, each of which stands once. */
  int[] number(long[] terms) {
    int[] numbered = new int[terms.length];
    for (int i = 0; i < terms.length; i++) {
      int slot = slots.find(keys, terms[i]);
      if (keys[slot] == 0) {
        if (size == documents.length) {
          grow();
          slot = slots.find(keys, terms[i]);
        }
        keys[slot] = terms[i];
        numbers[slot] = size++;
      }
      numbered[i] = numbers[slot];
      documents[numbers[slot]]++;
    }
    return numbered;
  }

  int size() {
    return size;
  }

  /** How many documents have a term. */
  int documents(int term) {
    return documents[term];
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldNumbers = numbers;
    keys = new long[oldKeys.length * 2];
    numbers = new int[keys.length];
    documents = Arrays.copyOf(documents, keys.length / 2);
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != 0) {
        int slot = slots.find(keys, oldKeys[i]);
        keys[slot] = oldKeys[i];
        numbers[slot] = oldNumbers[i];
      }
    }
  }
}
