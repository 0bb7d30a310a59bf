package dev.helpcenter.policy;

/** How an attribute that an element may have is looked at. */
enum Attribute {
  /** Its value can do nothing. */
  ANY,
  /** Where a reader may go, or an image may come from. */
  ADDRESS,
  SOURCES,
  HREF,
  SRC,
  ACTION,
  TYPE,
  REL,
  HTTP_EQUIV,
  CONTENT,
  CHARSET,
  METHOD,
  AUTOCOMPLETE
}
