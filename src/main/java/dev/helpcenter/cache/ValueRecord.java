package dev.helpcenter.cache;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes down the values of a header, as far as they are of the types that headers have. */
final class ValueRecord {
  private static final int DEEPEST = 100;

  private enum Type {
    TEXT,
    DATE,
    FLAG,
    INTEGER,
    LONG,
    DOUBLE,
    LIST,
    MAP
  }

  private ValueRecord() {}

  static void write(Object value, RecordWriter out) throws BrokenRecordException {
    if (value instanceof String text) {
      out.number(Type.TEXT.ordinal()).exactText(text);
    } else if (value instanceof LocalDate date) {
      out.number(Type.DATE.ordinal()).number(date.toEpochDay());
    } else if (value instanceof Boolean flag) {
      out.number(Type.FLAG.ordinal()).flag(flag);
    } else if (value instanceof Integer number) {
      out.number(Type.INTEGER.ordinal()).number(number);
    } else if (value instanceof Long number) {
      out.number(Type.LONG.ordinal()).number(number);
    } else if (value instanceof Double number) {
      out.number(Type.DOUBLE.ordinal()).fixed(Double.doubleToRawLongBits(number));
    } else if (value instanceof List<?> list) {
      out.number(Type.LIST.ordinal()).number(list.size());
      for (Object item : list) {
        write(item, out);
      }
    } else if (value instanceof Map<?, ?> map) {
      out.number(Type.MAP.ordinal()).number(map.size());
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        out.exactText(entry.getKey().toString());
        write(entry.getValue(), out);
      }
    } else {
      throw new BrokenRecordException();
    }
  }

  static Object read(RecordReader in) throws BrokenRecordException {
    return read(in, 0);
  }

  private static Object read(RecordReader in, int depth) throws BrokenRecordException {
    if (depth > DEEPEST) {
      throw new BrokenRecordException();
    }
    return switch (in.oneOf(Type.values())) {
      case TEXT -> in.text();
      case DATE -> date(in.number());
      case FLAG -> in.flag();
      case INTEGER -> (int) in.number();
      case LONG -> in.number();
      case DOUBLE -> Double.longBitsToDouble(in.fixed());
      case LIST -> {
        List<Object> list = new ArrayList<>();
        for (int left = in.size(); left > 0; left--) {
          list.add(read(in, depth + 1));
        }
        yield list;
      }
      case MAP -> {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int left = in.size(); left > 0; left--) {
          map.put(in.text(), read(in, depth + 1));
        }
        yield map;
      }
    };
  }

  private static LocalDate date(long day) throws BrokenRecordException {
    try {
      return LocalDate.ofEpochDay(day);
    } catch (DateTimeException e) {
      throw new BrokenRecordException();
    }
  }
}
