package dev.helpcenter.render;

import java.util.Iterator;
import java.util.List;
import java.util.Map;

/**
 * Writes JSON that may stand inside an HTML {@code script} element: no character of it can end the
 * element or start a comment.
 */
public final class Json {
  private Json() {}

  /** A JSON object of texts, numbers, booleans, lists and maps. */
  public static String write(Map<String, ?> object) {
    StringBuilder out = new StringBuilder(512);
    value(out, object);
    return out.toString();
  }

  /** A JSON array of the same. */
  public static String write(List<?> array) {
    StringBuilder out = new StringBuilder(512);
    value(out, array);
    return out.toString();
  }

  private static void value(StringBuilder out, Object value) {
    if (value instanceof Map<?, ?> map) {
      out.append('{');
      Iterator<? extends Map.Entry<?, ?>> entries = map.entrySet().iterator();
      while (entries.hasNext()) {
        Map.Entry<?, ?> entry = entries.next();
        string(out, String.valueOf(entry.getKey()));
        out.append(':');
        value(out, entry.getValue());
        out.append(entries.hasNext() ? "," : "");
      }
      out.append('}');
    } else if (value instanceof List<?> list) {
      out.append('[');
      Iterator<?> items = list.iterator();
      while (items.hasNext()) {
        value(out, items.next());
        out.append(items.hasNext() ? "," : "");
      }
      out.append(']');
    } else if (value instanceof Number || value instanceof Boolean) {
      out.append(value);
    } else {
      string(out, String.valueOf(value));
    }
  }

  private static void string(StringBuilder out, String text) {
    out.append('"');
    for (char c : text.toCharArray()) {
      switch (c) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '\n' -> out.append("\\n");
        case '<', '>', '&', '\'', '\u2028', '\u2029' -> unicode(out, c);
        default -> {
          if (c < ' ' || Character.isSurrogate(c)) {
            unicode(out, c);
          } else {
            out.append(c);
          }
        }
      }
    }
    out.append('"');
  }

  private static void unicode(StringBuilder out, char c) {
    out.append("\\u");
    for (int shift = 12; shift >= 0; shift -= 4) {
      out.append(Character.forDigit((c >> shift) & 0xF, 16));
    }
  }
}
