package dev.helpcenter.source;

import dev.helpcenter.source.ContentFiles.ContentFile;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Lists the files of a content folder, in an order that depends on their names alone.
 *
 * <p>Files and folders whose names start with {@code _} or {@code .} are left out, and so are
 * copies that editors keep, and folders that hold a file {@code .jbakeignore}. Links are followed
 * as long as they stay within the site; each folder is read once.
 */
public final class ContentScanner {
  /** Java writes this in place of bytes that are no text; a name with it leads to no file. */
  private static final char UNREADABLE = '\uFFFD';

  private static final String IGNORE = ".jbakeignore";

  /** What Hugo calls the page of a folder. */
  private static final String OTHER_INDEX = "_index.md";

  private static final Pattern LEFTOVER =
      Pattern.compile(
          "~\\$.*|.*~|#.*#|4913|.*\\.(sw[a-p]|tmp)|.*___jb_(tmp|old)___|Thumbs\\.db|desktop\\.ini");
  private static final Set<String> ARTICLES = Set.of("md", "markdown", "html");

  private final Path site;
  private final Path content;
  private final FolderListing listing;

  /**
   * @param site the site's folder
   * @param content the content folder in it
   */
  public ContentScanner(Path site, Path content) {
    this(site, content, FolderListing.NONE);
  }

  /**
   * @param site the site's folder
   * @param content the content folder in it
   * @param listing folders that need not be listed again
   */
  public ContentScanner(Path site, Path content, FolderListing listing) {
    this.site = site;
    this.content = content;
    this.listing = listing;
  }

  /** Reads the folder as it is now, or is in the listing; an absent one has no files. */
  public ContentFiles scan() throws IOException {
    if (!Files.isDirectory(content)) {
      return new ContentFiles(List.of(), List.of(), List.of());
    }
    Scan scan = new Scan(site.toRealPath(), listing);
    scan.folder(content, content.toRealPath(), name(site, content), 0);
    Comparator<ContentFile> byName = Comparator.comparing(ContentFile::name);
    scan.articles.sort(byName);
    scan.media.sort(byName);
    scan.flaws.sort(Comparator.comparing(flaw -> flaw.place().file()));
    return new ContentFiles(scan.articles, scan.media, scan.flaws);
  }

  private static String name(Path site, Path path) {
    List<String> names = new ArrayList<>();
    site.relativize(path).forEach(name -> names.add(name.toString()));
    return String.join("/", names);
  }

  private static boolean isLeftOut(String name) {
    return name.startsWith("_") || name.startsWith(".") || isLeftover(name);
  }

  /** What editors and systems leave in folders for themselves. */
  private static boolean isLeftover(String name) {
    boolean plain = name.endsWith(".md") && !name.startsWith("~"); // as almost all are
    return !plain && LEFTOVER.matcher(name).matches();
  }

  private static boolean isArticle(String name) {
    int dot = name.lastIndexOf('.');
    return dot > 0 && ARTICLES.contains(name.substring(dot + 1).toLowerCase(Locale.ROOT));
  }

  /** One run over the folder. */
  private static final class Scan {
    private final List<ContentFile> articles = new ArrayList<>();
    private final List<ContentFile> media = new ArrayList<>();
    private final List<Flaw> flaws = new ArrayList<>();
    private final Set<Path> seen = new HashSet<>();
    private final Path realSite;
    private final FolderListing listing;

    Scan(Path realSite, FolderListing listing) {
      this.realSite = realSite;
      this.listing = listing;
    }

    /**
     * Looks through a folder.
     *
     * @param real the folder without links to it
     * @param depth the number of folders that it is in, from the first one on
     */
    void folder(Path folder, Path real, String name, int depth) throws IOException {
      if (depth > ContentFiles.MOST_FOLDERS) {
        flaws.add(new Flaw(Flaw.Kind.FOLDERS_TOO_DEEP, Place.start(name), ""));
        return;
      }
      Optional<List<Path>> listed = listing.children(folder);
      if (listed.isPresent()) {
        listed(folder, listed.get(), name, depth);
      } else {
        unlisted(folder, real, name, depth);
      }
    }

    /** In a listing there are no links. */
    private void listed(Path folder, List<Path> children, String name, int depth)
        throws IOException {
      if (children.contains(folder.resolve(IGNORE))) {
        return;
      }
      for (Path child : children) {
        String fileName = child.getFileName().toString();
        if (isLeftOut(fileName)) {
          tellIndex(fileName, name);
        } else if (listing.isFolder(child)) {
          folder(child, child, name + "/" + fileName, depth + 1);
        } else {
          listedFile(child, name + "/" + fileName);
        }
      }
    }

    private void tellIndex(String leftOut, String folder) {
      if (leftOut.equals(OTHER_INDEX)) {
        flaws.add(new Flaw(Flaw.Kind.INDEX_LEFT_OUT, Place.start(folder + "/" + leftOut), ""));
      }
    }

    private void listedFile(Path file, String name) throws IOException {
      try {
        file(file, name);
      } catch (NoSuchFileException e) {
        return; // likewise gone since the folder was listed
      }
    }

    private void unlisted(Path folder, Path real, String name, int depth) throws IOException {
      if (Files.exists(folder.resolve(IGNORE)) || !seen.add(real)) {
        return;
      }
      List<Path> children = new ArrayList<>();
      try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
        stream.forEach(children::add);
      }
      children.sort(Comparator.comparing(child -> child.getFileName().toString()));
      for (Path child : children) {
        String fileName = child.getFileName().toString();
        if (isLeftOut(fileName)) {
          tellIndex(fileName, name);
        } else {
          child(child, real.resolve(fileName), name + "/" + fileName, depth + 1);
        }
      }
    }

    private void child(Path path, Path real, String name, int depth) throws IOException {
      try {
        BasicFileAttributes attributes =
            Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        if (attributes.isSymbolicLink()) {
          link(path, name, depth);
        } else {
          entry(path, real, name, depth, attributes);
        }
      } catch (NoSuchFileException e) {
        // An editor's temporary file, gone since the folder was listed: it is not there.
        return;
      }
    }

    private void link(Path path, String name, int depth) throws IOException {
      Optional<Path> real = Files.exists(path) ? Optional.of(path.toRealPath()) : Optional.empty();
      if (real.isPresent() && real.get().startsWith(realSite)) {
        BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
        entry(path, real.get(), name, depth, attributes);
      } else {
        String target = Files.readSymbolicLink(path).toString();
        flaws.add(new Flaw(Flaw.Kind.SYMBOLIC_LINK, Place.start(name), target));
      }
    }

    private void entry(Path path, Path real, String name, int depth, BasicFileAttributes attributes)
        throws IOException {
      if (attributes.isDirectory()) {
        folder(path, real, name, depth);
      } else if (attributes.isRegularFile()) {
        file(path, name);
      }
    }

    private void file(Path path, String name) throws IOException {
      if (name.indexOf(UNREADABLE) >= 0) {
        flaws.add(new Flaw(Flaw.Kind.NAME_NOT_UTF8, Place.start(name), ""));
      } else if (isArticle(name)) {
        articles.add(new ContentFile(path, name));
      } else if (Files.size(path) > ContentFiles.LARGEST_COPY) {
        flaws.add(new Flaw(Flaw.Kind.COPY_TOO_LARGE, Place.start(name), ""));
      } else {
        media.add(new ContentFile(path, name));
      }
    }
  }
}
