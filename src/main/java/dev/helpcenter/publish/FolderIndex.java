package dev.helpcenter.publish;

import dev.helpcenter.cache.BrokenRecordException;
import dev.helpcenter.cache.ContentHash;
import dev.helpcenter.cache.FileStamp;
import dev.helpcenter.cache.RecordReader;
import dev.helpcenter.cache.RecordWriter;
import dev.helpcenter.cache.SealedFile;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What the tool put into a folder, and how it left it. By this a later build knows which files are
 * its own, and which of them still have the content they were given.
 *
 * @param key the {@link DiskState#key} of the folder, which moves with it when it is renamed
 * @param files by path
 * @param folders the times at which the folders were last changed, by path; the root is empty
 */
record FolderIndex(String key, Map<String, Entry> files, Map<String, Long> folders) {
  private static final long VERSION = 3;

  /** Has no nodes. */
  private static final long VERSION_BEFORE = 2;

  private static final long LARGEST = 256L << 20;

  /**
   * One file.
   *
   * @param modified its time of last change in nanoseconds, which shows that nobody edited it
   * @param node the file's own number, the same for all links to it; 0 where there is none
   */
  record Entry(ContentHash hash, long modified, long node) {
    /** The entry of a file that was just written. */
    static Entry of(Path file, ContentHash hash) throws IOException {
      FileStamp stamp = FileStamp.of(file);
      if (stamp.kind() != FileStamp.Kind.FILE) {
        throw new IOException(file + " vanished while publishing");
      }
      return new Entry(hash, stamp.modified(), stamp.node());
    }

    /** Whether both are of one file, which has two names. */
    boolean isLinkOf(@Nullable Entry other) {
      return other != null
          && node != 0
          && node == other.node
          && modified == other.modified
          && hash.equals(other.hash);
    }
  }

  /** Whether the tool put something there by this name. */
  boolean has(String path) {
    return files.containsKey(path) || folders.containsKey(path);
  }

  /** Whether this file is on the disk as the index says. */
  boolean isIntact(Path folder, String path) throws IOException {
    Entry entry = files.get(path);
    if (entry == null) {
      return false;
    }
    Optional<DiskState> state = DiskState.of(folder.resolve(path));
    return state.isPresent() && state.get().isFile(entry.hash().length(), entry.modified());
  }

  /**
   * The files that are on the disk as the index says; asks the system about each of them, but for
   * other names of files that it was asked about.
   *
   * @param known files of another folder that are as its index says, if nobody has added, removed
   *     or replaced anything in either folder
   */
  Map<String, Entry> intact(Path folder, Map<String, Entry> known) throws IOException {
    List<String> others = new ArrayList<>();
    for (Map.Entry<String, Entry> each : files.entrySet()) {
      boolean link = each.getValue().isLinkOf(known.get(each.getKey()));
      if (!link && !isIntact(folder, each.getKey())) {
        others.add(each.getKey());
      }
    }
    if (others.isEmpty()) {
      return files; // as almost always, and there may be tens of thousands
    }
    Map<String, Entry> intact = new HashMap<>(files);
    others.forEach(intact::remove);
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
          out.fixed(entry.modified()).fixed(entry.node());
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
    Optional<Opened> opened = open(file);
    if (opened.isEmpty()) {
      return Optional.empty();
    }
    try {
      RecordReader in = opened.get().rest();
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
        String path = in.text();
        ContentHash hash = new ContentHash(in.fixed(), in.count());
        files.put(path, new Entry(hash, in.fixed(), opened.get().hasNodes() ? in.fixed() : 0));
      }
      return Optional.of(new FolderIndex(key, files, folders));
    } catch (BrokenRecordException e) {
      return Optional.empty();
    }
  }

  /** Reads the key of an index, without the rest. */
  static Optional<String> readKey(Path file) throws IOException {
    Optional<Opened> opened = open(file);
    try {
      return opened.isPresent() ? Optional.of(opened.get().rest().text()) : Optional.empty();
    } catch (BrokenRecordException e) {
      return Optional.empty();
    }
  }

  /**
   * An index that can be read.
   *
   * @param rest what follows the version
   */
  private record Opened(long version, RecordReader rest) {
    boolean hasNodes() {
      return version == VERSION;
    }
  }

  private static Optional<Opened> open(Path file) throws IOException {
    Optional<byte[]> bytes = new SealedFile(file, LARGEST).read();
    if (bytes.isEmpty()) {
      return Optional.empty();
    }
    RecordReader in = new RecordReader(bytes.get());
    try {
      long version = in.number();
      boolean known = version == VERSION || version == VERSION_BEFORE;
      return known ? Optional.of(new Opened(version, in)) : Optional.empty();
    } catch (BrokenRecordException e) {
      return Optional.empty();
    }
  }
}
