package dev.helpcenter.cli;

import java.util.List;
import java.util.Locale;

/** The values of {@code --format}. */
enum OutputForm {
  TEXT,
  JSON,
  GITHUB;

  /**
   * The form of this name.
   *
   * @param offered those that the command has
   */
  static OutputForm of(String name, List<OutputForm> offered) {
    List<String> names =
        offered.stream().map(form -> form.name().toLowerCase(Locale.ROOT)).toList();
    int index = names.indexOf(name);
    if (index < 0) {
      int last = names.size() - 1;
      throw new UsageException(
          "There is no format \""
              + PlainText.of(name)
              + "\": choose "
              + String.join(", ", names.subList(0, last))
              + " or "
              + names.get(last)
              + ".");
    }
    return offered.get(index);
  }
}
