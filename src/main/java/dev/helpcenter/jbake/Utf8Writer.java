package dev.helpcenter.jbake;

import java.io.Writer;
import java.util.Arrays;

/**
 * Encodes what is written as UTF-8 at once, up to the size that a page can have. Not safe for
 * several threads.
 */
final class Utf8Writer extends Writer {
  private byte[] bytes = new byte[16 * 1024];

  /** Characters on their way: an array is read faster than a string, above all by young code. */
  private char[] characters = new char[1024];

  private int size;

  /** The first half of a character that needs two; 0 if there is none. */
  private char pending;

  @Override
  public void write(int c) throws PageTooLargeException {
    ensure(4);
    put((char) c);
  }

  @Override
  public void write(char[] text, int offset, int length) throws PageTooLargeException {
    ensure(3 * length + 4);
    int end = offset + length;
    int at = offset;
    while (at < end) {
      at = pending == 0 ? putAscii(text, at, end) : at;
      if (at < end) {
        put(text[at++]);
      }
    }
  }

  /** Writes characters up to the first that takes more than a byte, and tells where it stands. */
  private int putAscii(char[] text, int start, int end) {
    byte[] to = bytes;
    int place = size;
    int at = start;
    for (; at < end && text[at] < 0x80; at++) {
      to[place++] = (byte) text[at];
    }
    size = place;
    return at;
  }

  @Override
  public void write(String text, int offset, int length) throws PageTooLargeException {
    if (characters.length < length) {
      characters = new char[Math.max(length, 2 * characters.length)];
    }
    text.getChars(offset, offset + length, characters, 0);
    write(characters, 0, length);
  }

  private void ensure(int more) throws PageTooLargeException {
    if (size > PageTooLargeException.LIMIT) {
      throw new PageTooLargeException();
    }
    if (bytes.length - size < more) {
      bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + more));
    }
  }

  private void put(char c) {
    if (c < 0x80 && pending == 0) {
      bytes[size++] = (byte) c;
    } else {
      putWide(c);
    }
  }

  private void putWide(char c) {
    if (pending != 0) {
      char high = pending;
      pending = 0;
      if (Character.isLowSurrogate(c)) {
        int codePoint = Character.toCodePoint(high, c);
        bytes[size++] = (byte) (0xF0 | codePoint >> 18);
        bytes[size++] = (byte) (0x80 | codePoint >> 12 & 0x3F);
        bytes[size++] = (byte) (0x80 | codePoint >> 6 & 0x3F);
        bytes[size++] = (byte) (0x80 | codePoint & 0x3F);
        return;
      }
      bytes[size++] = '?';
    }
    if (Character.isHighSurrogate(c)) {
      pending = c;
    } else if (Character.isLowSurrogate(c)) {
      bytes[size++] = '?';
    } else if (c < 0x80) {
      bytes[size++] = (byte) c;
    } else if (c < 0x800) {
      bytes[size++] = (byte) (0xC0 | c >> 6);
      bytes[size++] = (byte) (0x80 | c & 0x3F);
    } else {
      bytes[size++] = (byte) (0xE0 | c >> 12);
      bytes[size++] = (byte) (0x80 | c >> 6 & 0x3F);
      bytes[size++] = (byte) (0x80 | c & 0x3F);
    }
  }

  /** What was written so far; half a character at the end comes out as a question mark. */
  byte[] toByteArray() throws PageTooLargeException {
    if (pending != 0) {
      pending = 0;
      ensure(1);
      bytes[size++] = '?';
    }
    return Arrays.copyOf(bytes, size);
  }

  /** Forgets what was written, but keeps the room. */
  void reset() {
    size = 0;
    pending = 0;
  }

  @Override
  public void flush() {
    // There is nothing behind this writer.
  }

  @Override
  public void close() {
    // Nothing is held open.
  }
}
