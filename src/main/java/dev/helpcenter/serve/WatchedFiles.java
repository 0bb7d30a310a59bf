package dev.helpcenter.serve;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which files of a site's folder count as its source: those in a few folders, and the configuration
 * files beside them.
 *
 * @param root the site's folder
 * @param folders folders with source files, anywhere; they need not exist
 */
record WatchedFiles(Path root, Set<Path> folders) {
  private static final Set<String> CONFIGURATION = Set.of("jbake.properties", "custom.properties");

  /** What editors put beside a file while they save it: vim, Emacs, JetBrains, Office, Kate. */
  private static final Pattern TEMPORARY =
      Pattern.compile(
          "\\..*|.*~|#.*#|4913|.*\\.(sw[a-p]|tmp|temp|bak|part|crdownload)|.*___jb_(tmp|old)___");

  WatchedFiles {
    folders = Set.copyOf(folders);
  }

  /** Whether this file is part of the source, as far as its name tells. */
  boolean contains(Path path) {
    if (root.equals(path.getParent()) && CONFIGURATION.contains(name(path))) {
      return true;
    }
    for (Path folder : folders) {
      if (path.startsWith(folder)) {
        return hasNoTemporaryName(folder.relativize(path));
      }
    }
    return false;
  }

  private static boolean hasNoTemporaryName(Path path) {
    for (Path name : path) {
      if (TEMPORARY.matcher(name.toString()).matches()) {
        return false;
      }
    }
    return true;
  }

  private static String name(Path path) {
    return String.valueOf(path.getFileName());
  }

  /** Walks through all folders to watch, the site's own without what is below it. */
  void forEachFolder(Consumer<Path> action) throws IOException {
    action.accept(root);
    for (Path folder : folders) {
      if (Files.isDirectory(folder)) {
        forEachBelow(folder, action, file -> {});
      }
    }
  }

  /** Walks through this folder and what is below it; what vanishes meanwhile is passed over. */
  void forEachBelow(Path folder, Consumer<Path> onFolder, Consumer<Path> onFile)
      throws IOException {
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes) {
            if (!path.equals(folder) && !contains(path)) {
              return FileVisitResult.SKIP_SUBTREE;
            }
            onFolder.accept(path);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) {
            if (contains(path)) {
              onFile.accept(path);
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path path, @Nullable IOException failure) {
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path path, IOException failure) {
            return FileVisitResult.CONTINUE;
          }
        });
  }

  /** The configuration files, whether they exist or not. */
  List<Path> configuration() {
    return CONFIGURATION.stream().sorted().map(root::resolve).toList();
  }
}
