package dev.helpcenter.source;

import java.util.List;
import java.util.Optional;

/**
 * The header of a source file, in JBake's form ({@code key=value} lines above {@code ~~~~~~}) or as
 * YAML between {@code ---} lines; both come out alike.
 *
 * @param entries in the order of the file; a repeated key stands repeatedly, the first one counts
 */
public record FrontMatter(List<Entry> entries) {
  public FrontMatter {
    entries = List.copyOf(entries);
  }

  /**
   * One key with its value.
   *
   * @param value a {@code String}, {@code Boolean}, {@code Integer}, {@code Double}, {@code
   *     LocalDate}, or a {@code List} or {@code Map} of these; in JBake's form a {@code String}, a
   *     {@code List} for {@code tags}, or what a JSON object holds
   * @param keyPlace where the key starts
   * @param valuePlace where the value starts
   */
  public record Entry(String key, Object value, Place keyPlace, Place valuePlace) {}

  /** The first entry with this key. */
  public Optional<Entry> entry(String key) {
    for (Entry entry : entries) {
      if (entry.key().equals(key)) {
        return Optional.of(entry);
      }
    }
    return Optional.empty();
  }

  /** The first entry's value as text; numbers, dates and booleans as they were written. */
  public Optional<String> text(String key) {
    return entry(key).map(entry -> String.valueOf(entry.value()).strip());
  }

  /**
   * The entry's values as a list: a YAML list, or text split at its commas; blank ones left out.
   */
  public List<String> list(String key) {
    return entry(key).map(entry -> toList(entry.value())).orElse(List.of());
  }

  private static List<String> toList(Object value) {
    List<?> parts =
        value instanceof List<?> list ? list : List.of(String.valueOf(value).split(",", -1));
    return parts.stream()
        .map(String::valueOf)
        .map(String::strip)
        .filter(s -> !s.isEmpty())
        .toList();
  }
}
