package dev.helpcenter.policy;

/**
 * What a file has that nothing of this site may have.
 *
 * @param what to be read after "has": {@code "an <iframe> element"}
 * @param offset the byte of the file where it starts
 */
public record Violation(String what, int offset) {}
