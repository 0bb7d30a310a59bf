package dev.helpcenter.publish;

import dev.helpcenter.cache.BrokenRecordException;
import dev.helpcenter.cache.ContentHash;
import dev.helpcenter.cache.RecordReader;
import dev.helpcenter.cache.RecordWriter;
import dev.helpcenter.cache.SealedFile;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What the tool put into a folder, and how it left it. By this a later build knows which files are
 * its own, and which of them still have the content they were given.
 *
 * @param key the {@link DiskState#key} of the folder, which moves with it when it is renamed
 * @param files by path
 * @param folders the times at which the folders were last changed, by path; the root is empty
 */
record FolderIndex(String key, Map<String, Entry> files, Map<String, Long> folders) {
  private static final long VERSION = 2;
  private static final long LARGEST = 256L << 20;

  /**
   * One file.
   *
   * @param modified its time of last change in nanoseconds, which shows that nobody edited it
   */
  record Entry(ContentHash hash, long modified) {}

  /** Whether this file is on the disk as the index says. */
  boolean isIntact(Path folder, String path) throws IOException {
    Entry entry = files.get(path);
    return entry != null
        && DiskState.of(folder.resolve(path))
            .filter(state -> state.isFile(entry.hash().length(), entry.modified()))
            .isPresent();
  }

  /** The files that are on the disk as the index says; asks the system about each of them. */
  Map<String, Entry> intact(Path folder) throws IOException {
    Map<String, Entry> intact = new HashMap<>(files.size() * 2);
    for (Map.Entry<String, Entry> each : files.entrySet()) {
      if (isIntact(folder, each.getKey())) {
        intact.put(each.getKey(), each.getValue());
      }
    }
    return intact;
  }

  /** Whether all is on the disk as the index says, and nothing else. */
  boolean isWhole(Path folder) {
    return folders.entrySet().parallelStream()
            .allMatch(each -> isUnchanged(folder, each.getKey(), each.getValue()))
        && files.keySet().parallelStream().allMatch(path -> isUnchanged(folder, path));
  }

  private static boolean isUnchanged(Path root, String folder, long since) {
    try {
      return DiskState.of(root.resolve(folder))
          .filter(state -> state.isFolderUnchangedSince(since))
          .isPresent();
    } catch (IOException | InvalidPathException e) {
      return false; // who publishes there will tell what is wrong
    }
  }

  private boolean isUnchanged(Path root, String file) {
    try {
      return isIntact(root, file);
    } catch (IOException | InvalidPathException e) {
      return false; // as above
    }
  }

  /** Writes the index, in no order, so that it is found whole or not at all. */
  void write(Path file) throws IOException {
    RecordWriter out = new RecordWriter().number(VERSION).text(key).number(folders.size());
    folders.forEach((path, modified) -> out.text(path).fixed(modified));
    out.number(files.size());
    files.forEach(
        (path, entry) -> {
          out.text(path).fixed(entry.hash().checksums()).number(entry.hash().length());
          out.fixed(entry.modified());
        });
    new SealedFile(file, LARGEST).write(sink -> sink.write(out));
  }

  /** Reads an index; nothing if it is of another version, or not complete. */
  static Optional<FolderIndex> read(Path file) throws IOException {
    return read(file, any -> true);
  }

  /** As the other one; nothing also if the index is of a folder with another key. */
  static Optional<FolderIndex> read(Path file, String key) throws IOException {
    return read(file, key::equals);
  }

  private static Optional<FolderIndex> read(Path file, Predicate<String> wanted)
      throws IOException {
    Optional<RecordReader> record = record(file);
    if (record.isEmpty()) {
      return Optional.empty();
    }
    try {
      RecordReader in = record.get();
      String key = in.text();
      if (!wanted.test(key)) {
        return Optional.empty();
      }
      int folderCount = in.size();
      Map<String, Long> folders = new HashMap<>(folderCount * 2);
      for (int left = folderCount; left > 0; left--) {
        folders.put(in.text(), in.fixed());
      }
      int fileCount = in.size();
      Map<String, Entry> files = new HashMap<>(fileCount * 2);
      for (int left = fileCount; left > 0; left--) {
        files.put(in.text(), new Entry(new ContentHash(in.fixed(), in.count()), in.fixed()));
      }
      return Optional.of(new FolderIndex(key, files, folders));
    } catch (BrokenRecordException e) {
      return Optional.empty();
    }
  }

  /** Reads the key of an index, without the rest. */
  static Optional<String> readKey(Path file) throws IOException {
    Optional<RecordReader> record = record(file);
    try {
      return record.isPresent() ? Optional.of(record.get().text()) : Optional.empty();
    } catch (BrokenRecordException e) {
      return Optional.empty();
    }
  }

  /** What follows the version. */
  private static Optional<RecordReader> record(Path file) throws IOException {
    Optional<byte[]> bytes = new SealedFile(file, LARGEST).read();
    if (bytes.isEmpty()) {
      return Optional.empty();
    }
    RecordReader in = new RecordReader(bytes.get());
    try {
      return in.number() == VERSION ? Optional.of(in) : Optional.empty();
    } catch (BrokenRecordException e) {
      return Optional.empty();
    }
  }
}
