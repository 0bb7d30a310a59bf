package dev.helpcenter.jbake;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.configuration2.PropertiesConfiguration;

/**
 * Properties that are split at their commas, as JBake has them, and that still know how they were
 * written: “more than 1,000 answers” is a sentence, and not a list.
 */
final class WrittenProperties extends PropertiesConfiguration {
  private final Map<String, String> written = new HashMap<>();

  /** The value as it stands in the file, references and all; nothing if it was set otherwise. */
  Optional<String> written(String key) {
    return Optional.ofNullable(written.get(key));
  }

  @Override
  protected void addPropertyInternal(String key, Object value) {
    written.merge(key, String.valueOf(value), (first, next) -> first + ", " + next);
    super.addPropertyInternal(key, value);
  }

  @Override
  protected void clearPropertyDirect(String key) {
    written.remove(key);
    super.clearPropertyDirect(key);
  }
}
