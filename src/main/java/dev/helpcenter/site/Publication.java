package dev.helpcenter.site;

/** Whether a file is published today. */
public enum Publication {
  PUBLISHED,
  /** Its status says that it is not finished. */
  DRAFT,
  /** Its day has not come. */
  SCHEDULED,
  /** Its last day is over. */
  EXPIRED
}
