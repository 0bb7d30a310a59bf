package dev.helpcenter.cache;

import dev.helpcenter.source.Place;

/** Writes down places, most of which are in one file. */
record PlaceRecord(String file) {
  void write(Place place, RecordWriter out) throws BrokenRecordException {
    boolean elsewhere = !place.file().equals(file);
    out.number(place.line()).number(place.column()).flag(elsewhere);
    if (elsewhere) {
      out.exactText(place.file());
    }
  }

  Place read(RecordReader in) throws BrokenRecordException {
    int line = in.count();
    int column = in.count();
    return new Place(in.flag() ? in.text() : file, line, column);
  }
}
