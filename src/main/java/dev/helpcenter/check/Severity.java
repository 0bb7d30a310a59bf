package dev.helpcenter.check;

/** How much a diagnostic weighs: an error stops publishing, a warning does not. */
public enum Severity {
  ERROR,
  WARNING
}
