package dev.helpcenter.site;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The keys of a header that this tool understands, and what may stand there. */
public enum FrontMatterKey {
  TITLE("title", Kind.TEXT),
  DESCRIPTION("description", Kind.TEXT),
  TYPE("type", Kind.TEXT),
  STATUS("status", Kind.TEXT),
  DATE("date", Kind.DATE),
  REVIEWED("reviewed", Kind.DATE),
  CATEGORY("category", Kind.TEXT),
  TAGS("tags", Kind.LIST),
  KEYWORDS("keywords", Kind.LIST),
  ASKED_AS("asked-as", Kind.LIST),
  ORDER("order", Kind.NUMBER),
  FEATURED("featured", Kind.NUMBER_OR_FLAG),
  ALIASES("aliases", Kind.LIST),
  RELATED("related", Kind.LIST),
  ICON("icon", Kind.TEXT),
  ID("id", Kind.TEXT),
  PUBLISH("publish", Kind.DATE),
  EXPIRES("expires", Kind.DATE),
  /** JBake's own; accepted and without effect. */
  CACHED("cached", Kind.FLAG);

  /** What a key's value must be. */
  public enum Kind {
    TEXT,
    DATE,
    NUMBER,
    FLAG,
    NUMBER_OR_FLAG,
    LIST
  }

  private static final Map<String, FrontMatterKey> BY_NAME =
      Arrays.stream(values()).collect(Collectors.toMap(FrontMatterKey::key, Function.identity()));

  private final String key;
  private final Kind kind;

  FrontMatterKey(String key, Kind kind) {
    this.key = key;
    this.kind = kind;
  }

  /** As it is written in a header. */
  public String key() {
    return key;
  }

  public Kind kind() {
    return kind;
  }

  /** The key of this name, as it is written in a header. */
  public static Optional<FrontMatterKey> of(String key) {
    return Optional.ofNullable(BY_NAME.get(key));
  }
}
