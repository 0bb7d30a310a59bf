package dev.helpcenter.report;

import java.util.List;

/**
 * All that needs the same kind of care.
 *
 * @param key its name for programs
 * @param heading its name for people
 */
public record Chapter(String key, String heading, List<Entry> entries) {
  public Chapter {
    entries = List.copyOf(entries);
  }
}
