package dev.helpcenter.publish;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The tool's own folder beside a destination, on the same file system: {@code
 * .helpcenter/publish/<name of the destination>/}.
 *
 * <ul>
 *   <li>{@code lock}: see {@link BuildLock}
 *   <li>{@code next/}: the site that is being made; between builds the one before the published
 *       one, or after the first build a copy of it
 *   <li>{@code index-*}: see {@link FolderIndex}, one for each complete folder
 *   <li>{@code last}: see {@link LastBuild}
 *   <li>{@code secret}: the key of the fingerprints in the files below
 *   <li>{@code documents}, {@code documents-changed}: what the last build has read of the articles
 *   <li>{@code pages}: what the pages of the last build were made of
 *   <li>{@code search}, {@code search-changed}: what the search index of the last build was made of
 *   <li>{@code related}: which articles were related in the last build
 *   <li>{@code theme}: what the last build has made of the theme
 *   <li>{@code old/}: only in the middle of {@link TwoRenames}
 *   <li>{@code trash-*}: what could not be finished and is to be deleted
 * </ul>
 */
final class WorkFolder {
  private static final String INDEX = "index-";
  private static final String TRASH = "trash-";
  private static final String LAST = "last";
  private static final String SECRET = "secret";
  private static final String DOCUMENTS = "documents";
  private static final String PAGES = "pages";
  private static final String SEARCH = "search";
  private static final String RELATED = "related";
  private static final String THEME = "theme";

  private final Path folder;

  private WorkFolder(Path folder) {
    this.folder = folder;
  }

  /** Finds or makes the folder for a destination. */
  static WorkFolder beside(Path destination) throws IOException {
    Path name = destination.getFileName();
    Path parent = destination.getParent();
    if (name == null || parent == null) {
      throw new PublishRefusedException("Can't publish to " + destination + ": choose a folder.");
    }
    Files.createDirectories(parent);
    Path top = real(parent.resolve(".helpcenter"));
    hideFromGit(top.resolve(".gitignore"));
    WorkFolder work = new WorkFolder(real(real(top.resolve("publish")).resolve(name.toString())));
    refuseFolder(work.last());
    refuseFolder(work.secret());
    return work;
  }

  /** Of files that no build can do without; nothing can take the place of a folder. */
  private static void refuseFolder(Path file) throws IOException {
    if (DiskState.of(file).filter(DiskState::isFolder).isPresent()) {
      throw new PublishRefusedException(
          file + " is not a file. Remove it, the tool needs its place.");
    }
  }

  /** Makes the file, if there is none; a link that somebody put there is not followed. */
  private static void hideFromGit(Path ignore) throws IOException {
    if (DiskState.of(ignore).isEmpty()) {
      try {
        Files.writeString(ignore, "*\n", StandardOpenOption.CREATE_NEW);
      } catch (FileAlreadyExistsException e) {
        return; // by now another build has made it
      }
    }
  }

  /** Where the folder for a destination is, or would be. */
  static Optional<WorkFolder> existing(Path destination) {
    Path name = destination.getFileName();
    if (name == null) {
      return Optional.empty();
    }
    Path folder = destination.resolveSibling(".helpcenter").resolve("publish").resolve(name);
    return Optional.of(new WorkFolder(folder)).filter(work -> Files.isDirectory(folder));
  }

  /** Makes a folder, which must not be a symbolic link: somebody else could have made that. */
  private static Path real(Path folder) throws IOException {
    try {
      Files.createDirectory(folder);
    } catch (FileAlreadyExistsException e) {
      if (DiskState.of(folder).filter(DiskState::isFolder).isEmpty()) {
        throw new PublishRefusedException(
            folder + " is not a folder. Remove it, the tool needs its place.");
      }
    }
    return folder;
  }

  Path lock() {
    return folder.resolve("lock");
  }

  Path last() {
    return folder.resolve(LAST);
  }

  /** The key of what is known by fingerprints. */
  Path secret() {
    return folder.resolve(SECRET);
  }

  /** What the last build has read, for the next one. */
  Path documents() {
    return folder.resolve(DOCUMENTS);
  }

  /** What the last build has made its pages of. */
  Path pages() {
    return folder.resolve(PAGES);
  }

  /** What the last build has made its search index of. */
  Path search() {
    return folder.resolve(SEARCH);
  }

  /** Which articles were related in the last build. */
  Path related() {
    return folder.resolve(RELATED);
  }

  /** What the last build has made of the theme. */
  Path theme() {
    return folder.resolve(THEME);
  }

  /** The names of all that a later build would have to look after, sorted. */
  List<String> contents() throws IOException {
    List<String> names = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
      stream.forEach(file -> names.add(file.getFileName().toString()));
    }
    names.removeIf(
        name ->
            name.equals("lock")
                || Stream.of(LAST, SECRET, DOCUMENTS, PAGES, SEARCH, RELATED, THEME)
                    .anyMatch(name::startsWith));
    names.sort(null);
    return names;
  }

  Path next() {
    return folder.resolve("next");
  }

  Path old() {
    return folder.resolve("old");
  }

  /**
   * The index of this folder, wherever the folder was when the index was written.
   *
   * @param taken the index of another folder; one index never stands for two
   */
  Optional<KeptIndex> indexOf(Path described, Optional<KeptIndex> taken) throws IOException {
    Optional<DiskState> state = DiskState.of(described);
    if (state.isEmpty()) {
      return Optional.empty();
    }
    String key = state.get().key();
    List<Path> others = new ArrayList<>();
    for (Path file : files(INDEX)) {
      if (taken.isPresent() && taken.get().file().equals(file)) {
        continue;
      }
      Optional<FolderIndex> index = key.isEmpty() ? Optional.empty() : FolderIndex.read(file, key);
      if (index.isPresent()) {
        return Optional.of(new KeptIndex(file, index.get()));
      }
      others.add(file);
    }
    // The folders were copied or restored, or this system has no keys: look at what is in them.
    for (Path file : others) {
      Optional<FolderIndex> index = FolderIndex.read(file);
      if (index.isPresent() && ContentMatch.matches(described, index.get())) {
        return Optional.of(new KeptIndex(file, index.get()));
      }
    }
    return Optional.empty();
  }

  /** Whether there is an index that can't be read. */
  boolean hasUnknownIndex() throws IOException {
    for (Path file : files(INDEX)) {
      if (FolderIndex.readKey(file).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** Keeps an index under a name that is free. */
  KeptIndex keep(FolderIndex index) throws IOException {
    Set<Path> taken = new HashSet<>(files(INDEX));
    int number = 1;
    while (taken.contains(folder.resolve(INDEX + number))) {
      number++;
    }
    Path file = folder.resolve(INDEX + number);
    index.write(file);
    return new KeptIndex(file, index);
  }

  /** Forgets all indexes but these. */
  void forgetIndexesBut(Set<Path> kept) throws IOException {
    for (Path file : files(INDEX)) {
      if (!kept.contains(file)) {
        Files.delete(file);
      }
    }
  }

  /** Takes a folder out of the way, and deletes it. */
  void discard(Path wreck) throws IOException {
    if (DiskState.of(wreck).isPresent()) {
      putAside(wreck);
    }
    emptyTrash();
  }

  /**
   * Takes a folder out of the way.
   *
   * @return where it is until the trash is emptied
   */
  Path putAside(Path wreck) throws IOException {
    int number = 1;
    while (DiskState.of(folder.resolve(TRASH + number)).isPresent()) {
      number++;
    }
    return Files.move(wreck, folder.resolve(TRASH + number), StandardCopyOption.ATOMIC_MOVE);
  }

  /**
   * Deletes what earlier builds could not finish; what can't be deleted stays, and harms nobody.
   */
  void emptyTrash() throws IOException {
    for (Path trash : files(TRASH)) {
      try {
        FolderTree.delete(trash);
      } catch (java.nio.file.FileSystemException e) {
        continue; // tried again by the next build
      }
    }
  }

  private List<Path> files(String prefix) throws IOException {
    List<Path> files = new ArrayList<>();
    try (DirectoryStream<Path> stream =
        Files.newDirectoryStream(
            folder, file -> file.getFileName().toString().matches(prefix + "\\d+"))) {
      stream.forEach(files::add);
    }
    files.sort(null);
    return files;
  }

  /** An index and the file it is kept in. */
  record KeptIndex(Path file, FolderIndex index) {}
}
