package dev.helpcenter.cli;

import java.util.Locale;

/** The values of {@code --format}. */
enum OutputForm {
  TEXT,
  JSON,
  GITHUB;

  static OutputForm of(String name) {
    for (OutputForm form : values()) {
      if (form.name().toLowerCase(Locale.ROOT).equals(name)) {
        return form;
      }
    }
    throw new UsageException(
        "There is no format \"" + PlainText.of(name) + "\": choose text, json or github.");
  }
}
