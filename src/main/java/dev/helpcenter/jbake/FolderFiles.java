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
      collect(folder);
    }
  }

  /** The files by their paths below the folder, with {@code /}. */
  SortedMap<String, FileContent> files() {
    return files;
  }

  /** Links that lead out of the site, and files that are too large: both are left out. */
  List<Flaw> flaws() {
    return flaws;
  }

  private void collect(Path current) throws IOException {
    if (!seen.add(current.toRealPath())) {
      return;
    }
    try (DirectoryStream<Path> children = Files.newDirectoryStream(current)) {
      for (Path child : children) {
        if (Files.isSymbolicLink(child) && !staysInside(child)) {
          flaws.add(
              new Flaw(
                  Flaw.Kind.SYMBOLIC_LINK,
                  Place.start(name(site, child)),
                  Files.readSymbolicLink(child).toString()));
        } else if (Files.isDirectory(child)) {
          if (ignoreFile.isEmpty() || !Files.exists(child.resolve(ignoreFile))) {
            collect(child);
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
