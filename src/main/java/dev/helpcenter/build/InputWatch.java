package dev.helpcenter.build;

import dev.helpcenter.cache.InputFiles;
import dev.helpcenter.parallel.Background;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/**
 * Takes the stamps of a build's files before it reads them: what changes afterwards shows in the
 * next build. Most of it is done while the configuration is read, where the other processors have
 * nothing to do; so the names of the folders are guessed.
 */
final class InputWatch {
  private static final List<String> CONFIGURATION =
      List.of("custom.properties", "jbake.properties");

  private final List<Path> folders;
  private final Background<Optional<InputFiles>> later;
  private final Optional<InputFiles> first;
  private final long begun;
  private final long begunHere = System.nanoTime();

  private InputWatch(
      List<Path> folders,
      Optional<InputFiles> first,
      Background<Optional<InputFiles>> later,
      long begun) {
    this.begun = begun;
    this.folders = folders;
    this.first = first;
    this.later = later;
  }

  /**
   * Begins to look.
   *
   * @param now the time of the file system, in nanoseconds
   */
  static InputWatch start(Path source, long now) throws IOException {
    List<Path> early = new ArrayList<>();
    CONFIGURATION.forEach(name -> early.add(source.resolve(name)));
    List<Path> folders = guess(source);
    early.add(folders.get(0));
    List<Path> late = folders.subList(1, folders.size());
    return new InputWatch(
        folders,
        InputFiles.at(early, now),
        Background.startWithFiles("stamps", () -> InputFiles.at(late, now)),
        now);
  }

  /** The folders of templates, content, data and assets, as the site most likely names them. */
  private static List<Path> guess(Path source) throws IOException {
    Properties properties = new Properties();
    for (String name : CONFIGURATION) {
      Path file = source.resolve(name);
      if (Files.isRegularFile(file)) {
        try (Reader reader = Files.newBufferedReader(file)) {
          properties.load(reader);
        } catch (IOException | IllegalArgumentException e) {
          continue; // who reads the configuration tells what is wrong with it
        }
      }
    }
    List<Path> folders = new ArrayList<>();
    for (String[] folder :
        new String[][] {
          {"template.folder", "templates"},
          {"content.folder", "content"},
          {"data.folder", "data"},
          {"asset.folder", "assets"}
        }) {
      folders.add(folder(source, properties.getProperty(folder[0], folder[1]), folder[1]));
    }
    return List.copyOf(folders);
  }

  private static Path folder(Path source, String name, String usual) {
    try {
      return source.resolve(name);
    } catch (InvalidPathException e) {
      return source.resolve(usual);
    }
  }

  /** The time of the file system, in nanoseconds. */
  long now() {
    return begun + (System.nanoTime() - begunHere);
  }

  /** Returns when all stamps are taken. */
  void await() {
    later.await();
  }

  /**
   * What the build was made of.
   *
   * @param used the folders that the build has read
   * @return nothing if these are not the ones that were looked at, or if something in them can't be
   *     watched
   */
  Optional<InputFiles> inputs(List<Path> used) {
    if (!folders.equals(used)) {
      return Optional.empty();
    }
    try {
      Optional<InputFiles> rest = later.getFromFiles();
      return first.isEmpty() || rest.isEmpty()
          ? Optional.empty()
          : Optional.of(first.get().and(rest.get()));
    } catch (IOException e) {
      return Optional.empty(); // who reads the files tells why they can't be read
    }
  }
}
