package dev.helpcenter.source.markdown;

/** What an admonition without a title is called: its type. */
final class AdmonitionTitles {
  private AdmonitionTitles() {}

  static String of(AdmonitionBlock note) {
    if (!note.title().isEmpty()) {
      return note.title();
    }
    int first = Character.toTitleCase(note.type().codePointAt(0));
    return Character.toString(first) + note.type().substring(note.type().offsetByCodePoints(0, 1));
  }
}
