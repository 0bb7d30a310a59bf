package dev.helpcenter.policy;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a start tag says that only makes sense together. Used again for each tag. */
final class TagFacts {
  @Nullable String source;
  @Nullable String type;
  @Nullable String relation;
  @Nullable String directive;
  Address.@Nullable Kind reference;
  boolean fragment;
  private int contentFrom;
  private int contentTo;
  private boolean dirty;

  /** Forgets the last tag. */
  void reset() {
    if (dirty) {
      source = null;
      type = null;
      relation = null;
      directive = null;
      contentFrom = 0;
      contentTo = 0;
      reference = null;
      fragment = false;
      dirty = false;
    }
  }

  /** Notes an attribute that counts for more than itself; the first one of a name does. */
  void note(Attribute attribute, byte[] page, int start, int end) {
    dirty = true;
    switch (attribute) {
      case SRC -> source = first(source, text(page, start, end));
      case TYPE -> type = first(type, lower(page, start, end));
      case REL -> relation = first(relation, lower(page, start, end));
      case HTTP_EQUIV -> directive = first(directive, lower(page, start, end));
      case HREF -> {
        if (reference == null) {
          reference = Address.kind(page, start, end);
          fragment = end > start && page[start] == '#';
        }
      }
      default -> throw new IllegalArgumentException(attribute.name());
    }
  }

  /** Notes where a content attribute has its value; few are ever read. */
  void noteContent(int start, int end) {
    dirty = true;
    if (contentTo == 0) {
      contentFrom = start;
      contentTo = end;
    }
  }

  /** The content attribute's value, or an empty text. */
  String content(byte[] page) {
    return text(page, contentFrom, contentTo);
  }

  private static String first(@Nullable String earlier, String value) {
    return earlier == null ? value : earlier;
  }

  private static String lower(byte[] page, int start, int end) {
    return text(page, start, end).toLowerCase(Locale.ROOT);
  }

  private static String text(byte[] page, int start, int end) {
    return new String(page, start, end - start, StandardCharsets.UTF_8);
  }
}
