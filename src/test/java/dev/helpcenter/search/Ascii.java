package dev.helpcenter.search;

import com.google.gson.Gson;
import java.util.List;

/** Texts on their way to a browser: no encoder has to know what to do with half a character. */
final class Ascii {
  private Ascii() {}

  /** A JSON array of ASCII characters only. */
  static String json(List<String> texts) {
    StringBuilder ascii = new StringBuilder();
    for (char c : new Gson().toJson(texts).toCharArray()) {
      if (c < 127) {
        ascii.append(c);
      } else {
        ascii.append(String.format("\\u%04x", (int) c));
      }
    }
    return ascii.toString();
  }
}
