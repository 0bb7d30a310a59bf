package dev.helpcenter.publish;

import dev.helpcenter.cache.BrokenRecordException;
import dev.helpcenter.cache.RecordReader;
import dev.helpcenter.cache.RecordWriter;
import dev.helpcenter.cache.SealedFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A note of the build that published the folder which is there, and how it left the tool's own
 * folder. There is none while another one takes its place.
 */
public final class LastBuild {
  private static final long VERSION = 2;
  private static final long LARGEST = 256L << 20;

  private final WorkFolder work;
  private final Path destination;
  private final byte[] note;
  private final String key;
  private final List<String> workContents;

  private LastBuild(
      WorkFolder work, Path destination, byte[] note, String key, List<String> workContents) {
    this.work = work;
    this.destination = destination;
    this.note = note;
    this.key = key;
    this.workContents = workContents;
  }

  /** What the build noted. */
  public byte[] note() {
    return note.clone();
  }

  /** Whether the destination has still exactly what was published, and nothing is to be cleared. */
  public boolean isIntact() throws IOException {
    if (DiskState.of(destination).filter(state -> state.key().equals(key)).isEmpty()
        || !work.contents().equals(workContents)) {
      return false;
    }
    Optional<WorkFolder.KeptIndex> kept = work.indexOf(destination, Optional.empty());
    return kept.isPresent() && kept.get().index().isWhole(destination);
  }

  /**
   * @param key of the published folder
   */
  static void write(WorkFolder work, byte[] note, String key) throws IOException {
    RecordWriter out = new RecordWriter().number(VERSION).block(note).text(key);
    List<String> contents = work.contents();
    out.number(contents.size());
    contents.forEach(out::text);
    new SealedFile(work.last(), LARGEST).write(file -> file.write(out));
  }

  /** To be called before another folder is published: the note says nothing about that one. */
  static void forget(WorkFolder work) throws IOException {
    Files.deleteIfExists(work.last());
  }

  static Optional<LastBuild> read(WorkFolder work, Path destination) throws IOException {
    Optional<byte[]> bytes = new SealedFile(work.last(), LARGEST).read();
    if (bytes.isEmpty()) {
      return Optional.empty();
    }
    try {
      RecordReader in = new RecordReader(bytes.get());
      if (in.number() != VERSION) {
        return Optional.empty();
      }
      byte[] note = in.block();
      String key = in.text();
      List<String> contents = new ArrayList<>();
      for (int left = in.size(); left > 0; left--) {
        contents.add(in.text());
      }
      return Optional.of(new LastBuild(work, destination, note, key, contents));
    } catch (BrokenRecordException e) {
      return Optional.empty();
    }
  }
}
