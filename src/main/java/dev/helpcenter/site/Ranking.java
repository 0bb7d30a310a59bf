package dev.helpcenter.site;

/** Keeps the best of many; of equals the smallest ones. */
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
    while (place > 0 && isBetter(item, score, place - 1)) {
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

  private boolean isBetter(int item, double score, int than) {
    return score > scores[than] || (score == scores[than] && item < items[than]);
  }

  int size() {
    return size;
  }

  int get(int place) {
    return items[place];
  }
}
