package dev.helpcenter.publish;

import dev.helpcenter.cache.BrokenRecordException;
import dev.helpcenter.cache.RecordReader;
import dev.helpcenter.cache.RecordWriter;
import dev.helpcenter.cache.SealedFile;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A note of the last build that published, and how it left the destination. It is quicker to ask
 * than a {@link FolderIndex}, as nothing has to be compared but stamps.
 */
public final class LastBuild {
  private static final long VERSION = 1;
  private static final long LARGEST = 256L << 20;

  /** Stands for the size of a folder. */
  private static final long FOLDER = -1;

  private final WorkFolder work;
  private final Path destination;
  private final byte[] note;
  private final String key;
  private final List<String> workContents;
  private final List<Entry> entries;

  /** A file or folder of the published site. */
  private record Entry(String path, long size, long modified) {}

  private LastBuild(
      WorkFolder work,
      Path destination,
      byte[] note,
      String key,
      List<String> workContents,
      List<Entry> entries) {
    this.work = work;
    this.destination = destination;
    this.note = note;
    this.key = key;
    this.workContents = workContents;
    this.entries = entries;
  }

  /** What the build noted. */
  public byte[] note() {
    return note.clone();
  }

  /** Whether the destination has still exactly what was published, and nothing is to be cleared. */
  public boolean isIntact() throws IOException {
    return DiskState.of(destination).filter(state -> state.key().equals(key)).isPresent()
        && work.contents().equals(workContents)
        && entries.parallelStream().allMatch(this::isIntact);
  }

  private boolean isIntact(Entry entry) {
    try {
      Optional<DiskState> state = DiskState.of(destination.resolve(entry.path()));
      return state.isPresent()
          && (entry.size() == FOLDER
              ? state.get().isFolderUnchangedSince(entry.modified())
              : state.get().isFile(entry.size(), entry.modified()));
    } catch (IOException | InvalidPathException e) {
      return false; // who publishes there will tell what is wrong
    }
  }

  /**
   * @param key of the published folder
   * @param entries what is in it
   */
  static void write(WorkFolder work, byte[] note, String key, RecordWriter entries)
      throws IOException {
    RecordWriter out = new RecordWriter().number(VERSION).block(note).text(key);
    List<String> contents = work.contents();
    out.number(contents.size());
    contents.forEach(out::text);
    new SealedFile(work.last(), LARGEST)
        .write(
            file -> {
              file.write(out);
              file.write(entries);
            });
  }

  /** What a folder holds, as {@link #write} takes it. */
  static RecordWriter entries(FolderIndex index) {
    RecordWriter out = new RecordWriter().number(index.folders().size() + index.files().size());
    index.folders().forEach((path, modified) -> out.text(path).number(FOLDER).fixed(modified));
    for (Map.Entry<String, FolderIndex.Entry> file : index.files().entrySet()) {
      FolderIndex.Entry entry = file.getValue();
      out.text(file.getKey()).number(entry.hash().length()).fixed(entry.modified());
    }
    return out;
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
      Collection<Entry> entries = new ArrayList<>();
      for (int left = in.size(); left > 0; left--) {
        entries.add(new Entry(in.text(), in.number(), in.fixed()));
      }
      return Optional.of(
          new LastBuild(work, destination, note, key, contents, List.copyOf(entries)));
    } catch (BrokenRecordException e) {
      return Optional.empty();
    }
  }
}
