package dev.helpcenter.source.variables;

import dev.helpcenter.source.Flaw;
import dev.helpcenter.source.FrontMatter;
import dev.helpcenter.source.FrontMatter.Entry;
import dev.helpcenter.source.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** One header whose variables are filled in. */
final class HeaderRun {
  /** How many characters may be filled in: other pages repeat what headers say. */
  private static final int MAX_LENGTH = 10_000;

  private final Function<String, Optional<String>> variables;
  private final List<Flaw> flaws;
  private int length;
  private boolean stopped;

  /**
   * @param variables the value of each name
   */
  HeaderRun(Function<String, Optional<String>> variables, List<Flaw> flaws) {
    this.variables = variables;
    this.flaws = flaws;
  }

  FrontMatter expand(FrontMatter frontMatter) {
    List<Entry> entries = new ArrayList<>();
    for (Entry entry : frontMatter.entries()) {
      Object value = value(entry.value(), entry.valuePlace());
      entries.add(new Entry(entry.key(), value, entry.keyPlace(), entry.valuePlace()));
    }
    return new FrontMatter(entries);
  }

  private Object value(Object value, Place place) {
    if (value instanceof String text && text.contains("{{")) {
      return text(text, place);
    }
    if (value instanceof List<?> list) {
      return list.stream().map(item -> value(item, place)).toList();
    }
    if (value instanceof Map<?, ?> map) {
      Map<String, Object> result = new LinkedHashMap<>();
      map.forEach((key, item) -> result.put(key.toString(), value(item, place)));
      return result;
    }
    return value;
  }

  private String text(String text, Place place) {
    StringBuilder out = new StringBuilder();
    int copied = 0;
    for (Placeholder found = Placeholder.next(text, 0).orElse(null);
        found != null;
        found = Placeholder.next(text, found.end()).orElse(null)) {
      out.append(text, copied, found.start()).append(filled(found, text, place));
      copied = found.end();
    }
    return out.append(text, copied, text.length()).toString();
  }

  private String filled(Placeholder found, String text, Place place) {
    String written = text.substring(found.start(), found.end());
    if (found.escaped()) {
      return written.substring(1);
    }
    Optional<String> value = variables.apply(found.name());
    if (value.isEmpty()) {
      flaws.add(new Flaw(Flaw.Kind.UNKNOWN_VARIABLE, place, found.name()));
      return written;
    }
    return fits(value.get(), place) ? value.get() : written;
  }

  /** Whether there is room for a value; tells once where there is none any more. */
  private boolean fits(String value, Place place) {
    length = Math.min(MAX_LENGTH, length) + value.length();
    if (length > MAX_LENGTH && !stopped) {
      stopped = true;
      flaws.add(new Flaw(Flaw.Kind.HEADER_TOO_LONG, place, ""));
    }
    return !stopped;
  }
}
