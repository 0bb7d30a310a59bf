package dev.helpcenter.cache;

import java.io.Serial;

/** A record is not what was written, or is of another version: it is as good as none. */
public final class BrokenRecordException extends Exception {
  @Serial private static final long serialVersionUID = 1;

  public BrokenRecordException() {
    super("broken record");
  }
}
