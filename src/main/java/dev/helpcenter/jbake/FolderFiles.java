package dev.helpcenter.jbake;

import dev.helpcenter.source.ContentFiles;
import dev.helpcenter.source.Flaw;
import dev.helpcenter.source.Place;
import java.io.File;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The files of one of a site's folders, as JBake chooses them: folders with a marker file are left
 * out. Links are followed as long as they stay within the site.
 */
final class FolderFiles {
  private final Path site;
  private final Path realSite;
  private final Path folder;
  private final String ignoreFile;
  private final boolean skipHidden;
  private final SortedMap<String, FileContent> files = new TreeMap<>();
  private final List<Flaw> flaws = new ArrayList<>();
  private final Set<Path> seen = new HashSet<>();

  /**
   * Lists a folder's files.
   *
   * @param ignoreFile the name of the file that marks a folder to leave out; empty for none
   */
  FolderFiles(Path site, Path folder, String ignoreFile, boolean skipHidden) throws IOException {
    this.site = site;
    this.realSite = site.toRealPath();
    this.folder = folder;
    this.ignoreFile = ignoreFile;
    this.skipHidden = skipHidden;
    if (Files.isDirectory(folder)) {
      collect(folder, folder.toRealPath(), 0);
    }
  }

  /** The files by their paths below the folder, with {@code /}. */
  SortedMap<String, FileContent> files() {
    return files;
  }

  /**
   * Links that lead out of the site, files that are too large, and folders in too many others: all
   * are left out.
   */
  List<Flaw> flaws() {
    return flaws;
  }

  /**
   * @param real the folder without links to it
   * @param depth the number of folders that it is in, from the first one on
   */
  private void collect(Path current, Path real, int depth) throws IOException {
    if (!seen.add(real)) {
      return;
    }
    if (depth > ContentFiles.MOST_FOLDERS) {
      flaws.add(new Flaw(Flaw.Kind.FOLDERS_TOO_DEEP, Place.start(name(site, current)), ""));
      return;
    }
    try (DirectoryStream<Path> children = Files.newDirectoryStream(current)) {
      for (Path child : children) {
        boolean link = Files.isSymbolicLink(child);
        if (link && !staysInside(child)) {
          flaws.add(
              new Flaw(
                  Flaw.Kind.SYMBOLIC_LINK,
                  Place.start(name(site, child)),
                  Files.readSymbolicLink(child).toString()));
        } else if (Files.isDirectory(child)) {
          if (ignoreFile.isEmpty() || !Files.exists(child.resolve(ignoreFile))) {
            Path realChild = link ? child.toRealPath() : real.resolve(child.getFileName());
            collect(child, realChild, depth + 1);
          }
        } else if (Files.isRegularFile(child) && !(skipHidden && Files.isHidden(child))) {
          file(child);
        }
      }
    } catch (NotDirectoryException e) {
      throw new IOException(current + " has changed while it was read", e);
    }
  }

  private void file(Path file) throws IOException {
    if (Files.size(file) > ContentFiles.LARGEST_COPY) {
      flaws.add(new Flaw(Flaw.Kind.COPY_TOO_LARGE, Place.start(name(site, file)), ""));
    } else {
      files.put(name(folder, file), () -> Files.readAllBytes(file));
    }
  }

  private boolean staysInside(Path link) throws IOException {
    return Files.exists(link) && link.toRealPath().startsWith(realSite);
  }

  private static String name(Path root, Path path) {
    return root.relativize(path).toString().replace(File.separatorChar, '/');
  }
}
