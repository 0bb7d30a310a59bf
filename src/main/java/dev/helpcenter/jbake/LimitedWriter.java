package dev.helpcenter.jbake;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;

/** Hands on what is written, but not more than a page can have. */
final class LimitedWriter extends FilterWriter {
  private long written;

  LimitedWriter(Writer out) {
    super(out);
  }

  private void count(int more) throws PageTooLargeException {
    written += more;
    if (written > PageTooLargeException.LIMIT) {
      throw new PageTooLargeException();
    }
  }

  @Override
  public void write(int c) throws IOException {
    count(1);
    super.write(c);
  }

  @Override
  public void write(char[] text, int offset, int length) throws IOException {
    count(length);
    super.write(text, offset, length);
  }

  @Override
  public void write(String text, int offset, int length) throws IOException {
    count(length);
    super.write(text, offset, length);
  }
}
