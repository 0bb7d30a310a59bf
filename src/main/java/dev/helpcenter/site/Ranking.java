package dev.helpcenter.site;

/** Keeps the best of many, those offered first before their equals. */
final class Ranking {
  private final int[] items;
  private final double[] scores;
  private int size;

  Ranking(int capacity) {
    this.items = new int[capacity];
    this.scores = new double[capacity];
  }

  void offer(int item, double score) {
    int place = size;
    while (place > 0 && scores[place - 1] < score) {
      place--;
    }
    if (place == items.length) {
      return;
    }
    size = Math.min(size + 1, items.length);
    for (int i = size - 1; i > place; i--) {
      items[i] = items[i - 1];
      scores[i] = scores[i - 1];
    }
    items[place] = item;
    scores[place] = score;
  }

  int size() {
    return size;
  }

  int get(int place) {
    return items[place];
  }
}
