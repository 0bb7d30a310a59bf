package dev.helpcenter.cache;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;

/**
 * A file that is found as it was written, or not at all: it is put in its place when it is
 * complete, and is not read if anything in it is not as it was.
 */
public final class SealedFile {
  private static final long MAGIC = 0x48435245_434F5231L; // HCRECOR1
  private static final int HEADER = 24;
  private static final int PIECE = 1 << 17;

  private final Path file;
  private final long largest;

  /**
   * @param largest a file of more bytes is neither written nor read
   */
  public SealedFile(Path file, long largest) {
    this.file = file;
    this.largest = Math.min(largest, Integer.MAX_VALUE - 1024);
  }

  /** What was written last; nothing if there is no whole file. */
  public Optional<byte[]> read() throws IOException {
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      return Optional.empty();
    }
    try (SeekableByteChannel channel =
        Files.newByteChannel(file, Set.of(StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS))) {
      if (channel.size() < HEADER || channel.size() > largest + HEADER) {
        return Optional.empty();
      }
      ByteBuffer header = ByteBuffer.wrap(new byte[HEADER]);
      fill(channel, header.array(), new Checksum());
      int length = (int) (channel.size() - HEADER);
      if (header.getLong() != MAGIC || header.getLong() != length) {
        return Optional.empty();
      }
      byte[] content = new byte[length];
      Checksum seal = new Checksum();
      fill(channel, content, seal);
      return header.getLong() == seal.value() ? Optional.of(content) : Optional.empty();
    }
  }

  /**
   * In pieces: a channel has a second buffer, outside of the heap, of the size that it is asked
   * for.
   */
  private static void fill(SeekableByteChannel channel, byte[] content, Checksum seal)
      throws IOException {
    int start = 0;
    while (start < content.length) {
      int length = Math.min(PIECE, content.length - start);
      int read = channel.read(ByteBuffer.wrap(content, start, length));
      if (read < 0) {
        return; // cut off just now; the seal will not fit
      }
      seal.add(ByteBuffer.wrap(content, start, read));
      start += read;
    }
  }

  /** Gives what is to be written, piece by piece. */
  @FunctionalInterface
  public interface Content {
    /** Writes all pieces. */
    void write(Output out) throws IOException;
  }

  /** Takes the pieces. */
  @FunctionalInterface
  public interface Output {
    /** Writes a piece. */
    void write(RecordWriter piece) throws IOException;
  }

  /** Writes the file, in place of an older one. Does nothing but remove that if it is too large. */
  public void write(Content content) throws IOException {
    Path temporary = file.resolveSibling(file.getFileName() + ".part");
    Files.deleteIfExists(temporary);
    try (SeekableByteChannel channel =
        Files.newByteChannel(
            temporary, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE))) {
      Checksum seal = new Checksum();
      writeFully(channel, ByteBuffer.allocate(HEADER));
      content.write(
          piece -> {
            seal.add(piece.buffer());
            writeFully(channel, piece.buffer());
          });
      ByteBuffer header = ByteBuffer.allocate(HEADER);
      header.putLong(MAGIC).putLong(channel.size() - HEADER).putLong(seal.value()).flip();
      channel.position(0);
      writeFully(channel, header);
    }
    if (Files.size(temporary) > largest + HEADER) {
      Files.delete(temporary);
      Files.deleteIfExists(file);
    } else {
      Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
    }
  }

  private static void writeFully(SeekableByteChannel channel, ByteBuffer bytes) throws IOException {
    while (bytes.hasRemaining()) {
      channel.write(bytes);
    }
  }
}
