package dev.helpcenter.publish;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What the tool put into a folder, and how it left it. By this a later build knows which files are
 * its own, and which of them still have the content they were given.
 *
 * @param key the {@link DiskState#key} of the folder, which moves with it when it is renamed
 * @param files by path
 * @param folders the times at which the folders were last changed, by path; the root is empty
 */
record FolderIndex(String key, Map<String, Entry> files, Map<String, Long> folders) {
  private static final String HEADER = "helpcenter index 1 ";

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

  /** Writes the index, in no order, so that it is found whole or not at all. */
  void write(Path file) throws IOException {
    Path temporary = file.resolveSibling(file.getFileName() + ".part");
    try (BufferedWriter writer = Files.newBufferedWriter(temporary)) {
      writer.append(HEADER).append(key).append('\n');
      for (Map.Entry<String, Long> folder : folders.entrySet()) {
        writer.append("d ").append(Long.toString(folder.getValue())).append(' ');
        writer.append(folder.getKey()).append('\n');
      }
      for (Map.Entry<String, Entry> each : files.entrySet()) {
        Entry entry = each.getValue();
        writer.append("f ").append(Long.toString(entry.modified())).append(' ');
        writer.append(entry.hash().toString()).append(' ').append(each.getKey()).append('\n');
      }
      writer.append("end\n");
    }
    Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
  }

  /** Reads the key of an index, without the rest. */
  static Optional<String> readKey(Path file) throws IOException {
    try (BufferedReader reader = Files.newBufferedReader(file)) {
      return Optional.ofNullable(reader.readLine())
          .filter(line -> line.startsWith(HEADER))
          .map(line -> line.substring(HEADER.length()));
    }
  }

  /** Reads an index; nothing if it is of another version, or not complete. */
  static Optional<FolderIndex> read(Path file) throws IOException {
    Map<String, Entry> files = new HashMap<>();
    Map<String, Long> folders = new HashMap<>();
    try (BufferedReader reader = Files.newBufferedReader(file)) {
      String header = reader.readLine();
      if (header == null || !header.startsWith(HEADER)) {
        return Optional.empty();
      }
      String line;
      while ((line = reader.readLine()) != null && !line.equals("end")) {
        int time = line.indexOf(' ', 2);
        long modified = Long.parseLong(line, 2, time, 10);
        if (line.charAt(0) == 'd') {
          folders.put(line.substring(time + 1), modified);
        } else {
          int hash = line.indexOf(' ', time + 1);
          ContentHash content = ContentHash.parse(line.substring(time + 1, hash));
          files.put(line.substring(hash + 1), new Entry(content, modified));
        }
      }
      return line == null
          ? Optional.empty()
          : Optional.of(new FolderIndex(header.substring(HEADER.length()), files, folders));
    } catch (IndexOutOfBoundsException | IllegalArgumentException | CharacterCodingException e) {
      return Optional.empty(); // damaged: as good as none
    }
  }
}
