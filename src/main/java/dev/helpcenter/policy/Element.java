package dev.helpcenter.policy;

/** How an element that a page may have is looked at. */
enum Element {
  /** Nothing about it but its attributes. */
  PLAIN,
  SCRIPT,
  /** Holds text only, or markup, by where it stands; so it may hold no markup here. */
  TITLE,
  /** Its content is text or markup, by whether scripts are on. */
  NOSCRIPT,
  META,
  LINK,
  FORM,
  INPUT,
  /** Draws a part of the same page again. */
  USE
}
