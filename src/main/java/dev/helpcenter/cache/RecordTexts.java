package dev.helpcenter.cache;

import dev.helpcenter.source.LaterTexts;

/** Texts in a record, read anew each time that somebody asks for one. */
final class RecordTexts extends LaterTexts {
  private final RecordReader texts;
  private final int[] places;

  private RecordTexts(RecordReader texts, int[] places) {
    this.texts = texts;
    this.places = places;
  }

  /** Passes over texts. */
  static RecordTexts of(RecordReader in) throws BrokenRecordException {
    return of(in.size(), in);
  }

  /** Passes over a text that stands by itself. */
  static RecordTexts one(RecordReader in) throws BrokenRecordException {
    return of(1, in);
  }

  private static RecordTexts of(int count, RecordReader in) throws BrokenRecordException {
    int[] places = new int[count];
    for (int i = 0; i < places.length; i++) {
      places[i] = in.place();
      in.skipText();
    }
    return new RecordTexts(in, places);
  }

  @Override
  public String get(int index) {
    try {
      return texts.at(places[index]).text();
    } catch (BrokenRecordException e) {
      throw new IllegalStateException("The text was there when it was passed over", e);
    }
  }

  @Override
  public int size() {
    return places.length;
  }
}
