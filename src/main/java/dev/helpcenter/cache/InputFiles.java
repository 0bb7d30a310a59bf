package dev.helpcenter.cache;

import dev.helpcenter.source.FolderListing;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.zip.CRC32C;
import java.util.zip.CheckedInputStream;

/**
 * All files and folders that a site is made of, as they were at a moment. To see whether anything
 * has changed since then, nothing has to be listed: a folder's own stamp tells whether something
 * was added or removed.
 *
 * <p>Something that was changed shortly before the moment could have been changed again shortly
 * after it without a trace in its stamp, as clocks of file systems tick slowly. Of this also the
 * content is compared.
 */
public final class InputFiles implements FolderListing {
  /** The coarsest clock of a file system, FAT's, ticks every two seconds. */
  private static final long DOUBT_NANOS = 2_000_000_000L;

  private static final long NO_DOUBT = -1;

  private final Map<Path, Input> inputs;

  /** What is in each folder that was listed. */
  private final Map<Path, List<Path>> folders;

  /**
   * @param content a checksum of the file's bytes or the folder's names; {@link #NO_DOUBT} if the
   *     stamp alone is enough
   */
  private record Input(FileStamp stamp, long content) {}

  private InputFiles(Map<Path, Input> inputs, Map<Path, List<Path>> folders) {
    this.inputs = inputs;
    this.folders = folders;
  }

  /**
   * Looks at files and folders, and at all that is in the folders.
   *
   * @param now the time of the file system, in nanoseconds
   * @return nothing if there is something among them, such as a symbolic link, whose stamp does not
   *     tell what it is
   */
  public static Optional<InputFiles> at(List<Path> roots, long now) throws IOException {
    InputFiles files = new InputFiles(new LinkedHashMap<>(), new HashMap<>());
    for (Path root : roots) {
      if (!files.collect(root, now)) {
        return Optional.empty();
      }
    }
    return Optional.of(files);
  }

  private boolean collect(Path path, long now) throws IOException {
    FileStamp stamp = FileStamp.of(path);
    switch (stamp.kind()) {
      case OTHER -> {
        return false;
      }
      case NOTHING -> inputs.put(path, new Input(stamp, NO_DOUBT));
      case FILE -> inputs.put(path, new Input(stamp, inDoubt(path, stamp, now)));
      case FOLDER -> {
        inputs.put(path, new Input(stamp, inDoubt(path, stamp, now)));
        List<Path> children = list(path);
        folders.put(path, children);
        for (Path child : children) {
          if (!collect(child, now)) {
            return false;
          }
        }
      }
    }
    return true;
  }

  private static long inDoubt(Path path, FileStamp stamp, long now) throws IOException {
    return isInDoubt(stamp, now) ? content(path, stamp.kind()) : NO_DOUBT;
  }

  private static boolean isInDoubt(FileStamp stamp, long now) {
    return Math.max(stamp.modified(), stamp.changed()) > now - DOUBT_NANOS;
  }

  private static long content(Path path, FileStamp.Kind kind) throws IOException {
    CRC32C sum = new CRC32C();
    if (kind == FileStamp.Kind.FOLDER) {
      for (Path child : list(path)) {
        sum.update(child.getFileName().toString().getBytes(StandardCharsets.UTF_8));
        sum.update(0);
      }
    } else {
      try (InputStream file = new CheckedInputStream(Files.newInputStream(path), sum)) {
        file.transferTo(OutputStream.nullOutputStream());
      }
    }
    return sum.getValue();
  }

  private static List<Path> list(Path folder) throws IOException {
    List<Path> children = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
      stream.forEach(children::add);
    }
    children.sort(null);
    return children;
  }

  /** Whether all is still as it was. */
  public boolean areUnchanged() {
    AtomicBoolean unchanged = new AtomicBoolean(true);
    inputs.entrySet().parallelStream()
        .forEach(
            entry -> {
              if (unchanged.get() && !isUnchanged(entry.getKey(), entry.getValue())) {
                unchanged.set(false);
              }
            });
    return unchanged.get();
  }

  private static boolean isUnchanged(Path path, Input input) {
    try {
      FileStamp now = FileStamp.of(path);
      return now.equals(input.stamp())
          && (input.content() == NO_DOUBT || content(path, now.kind()) == input.content());
    } catch (IOException e) {
      return false; // who reads it will tell why it can't be read
    }
  }

  /**
   * The inputs after the build itself has written one of them.
   *
   * @param folder the folder that it is in
   * @return nothing if something else in the folder has changed too
   */
  public Optional<InputFiles> afterWriting(Path file, Path folder) throws IOException {
    Optional<InputFiles> written = at(List.of(folder), 0);
    if (written.isEmpty()) {
      return Optional.empty();
    }
    Map<Path, Input> all = new LinkedHashMap<>(inputs);
    for (Map.Entry<Path, Input> entry : written.get().inputs.entrySet()) {
      Input before = all.put(entry.getKey(), entry.getValue());
      boolean expected = entry.getKey().equals(file) || entry.getKey().equals(folder);
      if (!expected && (before == null || !before.stamp().equals(entry.getValue().stamp()))) {
        return Optional.empty();
      }
    }
    boolean complete =
        inputs.keySet().stream()
            .filter(path -> path.startsWith(folder))
            .allMatch(written.get().inputs::containsKey);
    return complete ? Optional.of(new InputFiles(all, Map.of())) : Optional.empty();
  }

  @Override
  public Optional<List<Path>> children(Path folder) {
    return Optional.ofNullable(folders.get(folder));
  }

  @Override
  public boolean isFolder(Path path) {
    Input input = inputs.get(path);
    return input != null && input.stamp().kind() == FileStamp.Kind.FOLDER;
  }

  /** The stamp of a file, if it was taken long enough after the file's last change to be sure. */
  public Optional<FileStamp> certain(Path path) {
    return Optional.ofNullable(inputs.get(path))
        .filter(input -> input.content() == NO_DOUBT)
        .map(Input::stamp);
  }

  /**
   * As {@link #certain(Path)}, also for a file that had just been changed, if its stamp can be
   * trusted by now and the file is still the same.
   *
   * @param now the time of the file system, in nanoseconds
   */
  public Optional<FileStamp> certain(Path path, long now) {
    Input input = inputs.get(path);
    if (input == null || input.content() == NO_DOUBT) {
      return certain(path);
    }
    return isInDoubt(input.stamp(), now) || !isUnchanged(path, input)
        ? Optional.empty()
        : Optional.of(input.stamp());
  }

  /** These inputs and others. */
  public InputFiles and(InputFiles others) {
    Map<Path, Input> all = new LinkedHashMap<>(inputs);
    all.putAll(others.inputs);
    Map<Path, List<Path>> listed = new HashMap<>(folders);
    listed.putAll(others.folders);
    return new InputFiles(all, listed);
  }

  /** Writes the inputs, by their paths from a folder they are all in. */
  public void write(Path base, RecordWriter out) {
    out.number(inputs.size());
    String start = base + base.getFileSystem().getSeparator();
    inputs.forEach(
        (path, input) -> {
          String name = path.toString();
          boolean below = name.startsWith(start); // as almost all are
          out.text(below ? name.substring(start.length()) : base.relativize(path).toString());
          input.stamp().write(out);
          out.number(input.content());
        });
  }

  /** Reads what {@link #write} wrote. */
  public static InputFiles read(Path base, RecordReader in) throws BrokenRecordException {
    int size = in.size();
    Map<Path, Input> inputs = new LinkedHashMap<>(size * 2);
    try {
      for (int i = 0; i < size; i++) {
        inputs.put(base.resolve(in.text()), new Input(FileStamp.read(in), in.number()));
      }
    } catch (InvalidPathException e) {
      throw new BrokenRecordException();
    }
    return new InputFiles(inputs, Map.of());
  }
}
