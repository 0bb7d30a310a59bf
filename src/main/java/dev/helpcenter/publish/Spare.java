package dev.helpcenter.publish;

import dev.helpcenter.cache.ContentHash;
import dev.helpcenter.parallel.Workers;
import dev.helpcenter.site.PortablePath;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.WritableByteChannel;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * The folder {@code next} while it becomes the new site. What it still has from the site before the
 * published one is used again: only files that differ are written. Safe for many threads.
 */
final class Spare {
  private final Path folder;
  private final WorkFolder work;
  private final Optional<WorkFolder.KeptIndex> before;
  private final Map<String, FolderIndex.Entry> intact;
  private final ConcurrentMap<String, FolderIndex.Entry> entries;
  private final Set<String> folders = ConcurrentHashMap.newKeySet();

  /** The times of the folders as they were found, if nobody had changed anything in them. */
  private final Map<String, Long> found;

  /** The folders in which something was added or removed since then. */
  private final Set<String> changed = ConcurrentHashMap.newKeySet();

  /** The folders from which a file was removed. */
  private final Set<String> thinned = ConcurrentHashMap.newKeySet();

  /** Whether a file or folder of the site before was found by a name that it was not given. */
  private volatile boolean renamed;

  private boolean touched;

  /**
   * @param same whether the folder is as its index says, names and all
   */
  private Spare(
      WorkFolder work,
      Optional<WorkFolder.KeptIndex> before,
      boolean same,
      Map<String, FolderIndex.Entry> published)
      throws IOException {
    this.found = same ? before.orElseThrow().index().folders() : Map.of();
    this.work = work;
    this.folder = work.next();
    this.before = before;
    this.entries =
        new ConcurrentHashMap<>(before.map(kept -> kept.index().files().size() * 2).orElse(16));
    this.intact = before.isPresent() ? before.get().index().intact(folder, published) : Map.of();
    for (String path : before.map(kept -> kept.index().folders().keySet()).orElse(Set.of())) {
      if (same || DiskState.of(folder.resolve(path)).filter(DiskState::isFolder).isPresent()) {
        folders.add(path);
      }
    }
  }

  /**
   * Finds the folder of an earlier build. Where there is none, it begins as a copy of the published
   * site.
   *
   * @param live the index of the published site
   * @param published the files of the published site that are as they were published, if it is sure
   *     that they are the same files
   */
  static Spare open(
      WorkFolder work,
      Path destination,
      Optional<WorkFolder.KeptIndex> live,
      Map<String, FolderIndex.Entry> published)
      throws IOException {
    Optional<WorkFolder.KeptIndex> kept = work.indexOf(work.next(), live);
    boolean same = false;
    if (kept.isPresent()) {
      FolderChanges changes = FolderChanges.of(work.next(), kept.get().index());
      if (!changes.foreign().isEmpty()) {
        throw new PublishRefusedException(
            "While an earlier build was publishing, "
                + work.next().resolve(changes.foreign().get(0))
                + " was added, which this tool did not make. Move it to a safe place and build"
                + " again.");
      }
      same = changes.none();
    } else {
      work.discard(work.next());
      // Of a folder that somebody has removed: a file system may give a new one its key.
      work.forgetIndexesBut(live.map(index -> Set.of(index.file())).orElse(Set.of()));
      if (live.isPresent()) {
        kept = Optional.of(copy(work, destination, live.get().index()));
      }
    }
    return new Spare(work, kept, same, same ? published : Map.of());
  }

  /**
   * Makes the folder as a copy of the published site, for {@link #open} to find.
   *
   * @param published the index of the site
   */
  static WorkFolder.KeptIndex copy(WorkFolder work, Path destination, FolderIndex published)
      throws IOException {
    return work.keep(SiteCopy.of(destination, published, work.next()));
  }

  /** Whether the folder already has this file with this content. If so, it stays. */
  boolean keeps(String path, ContentHash hash) {
    FolderIndex.Entry entry = intact.get(path);
    if (entry == null || !entry.hash().equals(hash)) {
      return false;
    }
    entries.put(path, entry);
    return true;
  }

  /** Writes a file. */
  void write(String path, ContentHash hash, byte[] content) throws IOException {
    Path file = clearPlace(path);
    try (WritableByteChannel channel =
        Files.newByteChannel(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      ByteBuffer bytes = ByteBuffer.wrap(content);
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
    }
    note(path, hash, file);
  }

  /** Takes a file over from the published site, by a second link to it where that is possible. */
  void takeOver(String path, FolderIndex.Entry entry, Path published) throws IOException {
    Path file = clearPlace(path);
    try {
      Files.createLink(file, published);
      // Not the time it has by now: if somebody has just edited it, the next build has to find out.
      entries.put(path, entry);
    } catch (UnsupportedOperationException | FileSystemException e) {
      Files.copy(published, file, StandardCopyOption.COPY_ATTRIBUTES);
      note(path, entry.hash(), file);
    }
  }

  private void note(String path, ContentHash hash, Path file) throws IOException {
    entries.put(path, FolderIndex.Entry.of(file, hash));
  }

  /**
   * Removes what is not of the new site.
   *
   * @return what is there
   */
  FolderIndex complete() throws IOException {
    touch();
    folders.add("");
    if (renamed) {
      makeAgain();
    } else {
      removeOthers();
    }
    String key = DiskState.of(folder).map(DiskState::key).orElse("");
    return new FolderIndex(key, Collections.unmodifiableMap(entries), times());
  }

  /**
   * Moves all files to a new folder in place of this one. Where names that differ in their capitals
   * are the same, to remove an old name would be to remove the new file.
   */
  private void makeAgain() throws IOException {
    Path old = work.putAside(folder);
    Files.createDirectory(folder);
    folders.clear();
    folders.add("");
    changed.add("");
    for (String path : entries.keySet()) {
      makeFolder(parent(path));
      Files.move(old.resolve(path), folder.resolve(path));
    }
    work.emptyTrash();
  }

  private void removeOthers() throws IOException {
    removeStaleFiles();
    if (found.isEmpty()) {
      removeUnneededFolders();
    } else {
      removeEmptiedFolders();
    }
  }

  /**
   * Where this build has changed nothing, as the folders were found: if somebody else has changed
   * one since, the next build has to find out.
   */
  private Map<String, Long> times() throws IOException {
    Map<String, Long> times = new ConcurrentHashMap<>(found);
    times.keySet().retainAll(folders);
    List<String> asked = new ArrayList<>(folders);
    asked.removeIf(path -> times.containsKey(path) && !changed.contains(path));
    Workers.each(asked.size(), i -> times.put(asked.get(i), modified(asked.get(i))));
    return times;
  }

  private long modified(String path) throws IOException {
    return DiskState.of(folder.resolve(path))
        .orElseThrow(() -> new IOException(path + " vanished while publishing"))
        .modified();
  }

  /** Whether anything was changed in the folder, so that it is neither the old site nor the new. */
  synchronized boolean isTouched() {
    return touched;
  }

  private void removeStaleFiles() throws IOException {
    if (before.isPresent()) {
      List<String> stale = new ArrayList<>(before.get().index().files().keySet());
      stale.removeIf(entries::containsKey);
      Workers.each(stale.size(), i -> deleteFile(stale.get(i)));
    }
  }

  private void deleteFile(String path) throws IOException {
    Path file = folder.resolve(path);
    if (DiskState.of(file).filter(state -> !state.isFolder()).isPresent()) {
      changed.add(parent(path));
      thinned.add(parent(path));
      Files.delete(file);
    }
  }

  /** Removes the folders in which there is no file of the new site. */
  private void removeUnneededFolders() throws IOException {
    Set<String> needed = new HashSet<>();
    needed.add("");
    for (String path : entries.keySet()) {
      for (String parent = parent(path); needed.add(parent); ) {
        parent = parent(parent);
      }
    }
    List<String> others = new ArrayList<>(folders);
    others.removeAll(needed);
    others.sort(Comparator.reverseOrder());
    for (String path : others) {
      removeFolder(path);
    }
  }

  /** The same, where only those can be empty now that a file was removed from. */
  private void removeEmptiedFolders() throws IOException {
    TreeSet<String> suspects = new TreeSet<>(thinned);
    for (String path = suspects.pollLast(); path != null; path = suspects.pollLast()) {
      if (!path.isEmpty() && !isNeeded(path)) {
        removeFolder(path);
        suspects.add(parent(path));
      }
    }
  }

  private boolean isNeeded(String path) throws IOException {
    try (DirectoryStream<Path> children = Files.newDirectoryStream(folder.resolve(path))) {
      for (Path child : children) {
        String name = path + "/" + child.getFileName();
        if (entries.containsKey(name) || folders.contains(name)) {
          return true;
        }
      }
      return false;
    } catch (NoSuchFileException e) {
      return false;
    }
  }

  private void removeFolder(String path) throws IOException {
    changed.add(parent(path));
    folders.remove(path);
    try {
      Files.deleteIfExists(folder.resolve(path));
    } catch (DirectoryNotEmptyException e) {
      FolderTree.delete(folder.resolve(path)); // only file managers' droppings are in it
    }
  }

  /** From the first change on, the folder is no longer what its index says. */
  private synchronized void touch() throws IOException {
    if (!touched) {
      if (before.isPresent()) {
        Files.deleteIfExists(before.get().file());
      } else {
        Files.createDirectories(folder);
      }
      touched = true;
    }
  }

  private Path clearPlace(String path) throws IOException {
    touch();
    makeFolder(parent(path));
    changed.add(parent(path));
    Path file = folder.resolve(path);
    Optional<DiskState> state = before.isPresent() ? DiskState.of(file) : Optional.empty();
    if (state.isPresent() && !before.orElseThrow().index().has(path)) {
      renamed = true;
    }
    if (state.filter(DiskState::isFolder).isPresent()) {
      FolderTree.delete(file);
      folders.removeIf(each -> each.equals(path) || each.startsWith(path + "/"));
    } else if (state.isPresent()) {
      Files.delete(file);
    }
    return file;
  }

  private void makeFolder(String path) throws IOException {
    if (path.isEmpty() || folders.contains(path)) {
      return;
    }
    makeFolder(parent(path));
    changed.add(path);
    changed.add(parent(path));
    Path made = folder.resolve(path);
    try {
      Files.createDirectory(made);
    } catch (FileAlreadyExistsException e) {
      if (wasWrittenOtherwise(path)) {
        renamed = true;
      }
      synchronized (this) {
        if (!Files.isDirectory(made)) {
          Files.delete(made); // was a file of the site before
          Files.createDirectory(made);
        }
      }
    }
    folders.add(path);
  }

  private boolean wasWrittenOtherwise(String path) {
    String usual = PortablePath.folded(path);
    return before.stream()
        .flatMap(kept -> kept.index().folders().keySet().stream())
        .anyMatch(other -> !other.equals(path) && PortablePath.folded(other).equals(usual));
  }

  private static String parent(String path) {
    int slash = path.lastIndexOf('/');
    return slash < 0 ? "" : path.substring(0, slash);
  }
}
