package dev.helpcenter.publish;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Publishes whole sites to a folder.
 *
 * <p>Whenever the process is killed, the disk gets full, or a file can't be written, the folder
 * holds the whole old site or the whole new one. The new site is made in {@link WorkFolder} beside
 * it, and takes its place in a single step ({@link AtomicSwap}). Nothing is flushed to the disk by
 * force: against a power cut the tool does what the file system does, and a site that lost
 * something is found out by length and time and made again by the next build.
 */
public final class Publisher {
  private static final Duration PATIENCE = Duration.ofMinutes(10);
  private static final int SHOWN = 3;

  private final Path destination;
  private final PublishListener listener;

  /**
   * @param destination the folder to publish to; made if it is not there
   */
  public Publisher(Path destination, PublishListener listener) {
    this.destination = destination.toAbsolutePath().normalize();
    this.listener = listener;
  }

  /**
   * Begins a new site. Waits for another build that publishes to the same folder, and clears away
   * what a build that was killed has left.
   *
   * @throws PublishRefusedException if the folder has files that this tool did not make
   */
  public StagingFolder open() throws IOException, InterruptedException {
    return open(true);
  }

  /**
   * What the last build that published to this folder has noted.
   *
   * @return nothing if there is no note, or not a whole one
   */
  public Optional<LastBuild> last() throws IOException {
    Optional<WorkFolder> work = WorkFolder.existing(destination);
    return work.isPresent() ? LastBuild.read(work.get(), destination) : Optional.empty();
  }

  /** As {@link #open}, on a system that can't exchange two folders. */
  StagingFolder openWithoutExchange() throws IOException, InterruptedException {
    return open(false);
  }

  private StagingFolder open(boolean exchange) throws IOException, InterruptedException {
    Optional<DiskState> state = DiskState.of(destination);
    if (state.isPresent() && !state.get().isFolder()) {
      throw new PublishRefusedException(
          destination
              + (state.get().attributes().isSymbolicLink()
                  ? " is a symbolic link: name the folder it leads to."
                  : " is not a folder: choose another destination."));
    }
    refuseInsideOfAnother();
    WorkFolder work = WorkFolder.beside(destination);
    BuildLock lock = BuildLock.take(work.lock(), PATIENCE, listener);
    try {
      TwoRenames twoRenames = new TwoRenames(work.old());
      twoRenames.recover(work.next(), destination);
      work.discard(work.old());
      Optional<WorkFolder.KeptIndex> live = work.indexOf(destination, Optional.empty());
      boolean untouched = refuseForeignFiles(work, live);
      FolderSwap swap = exchange ? new AtomicSwap(twoRenames) : twoRenames;
      return new StagingFolder(destination, work, lock, live, untouched, swap);
    } catch (IOException | RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  /** A site within a site would be somebody's files to it, and be lost with it. */
  private void refuseInsideOfAnother() throws IOException {
    for (Path above = destination.getParent(); above != null; above = above.getParent()) {
      Optional<WorkFolder> other = WorkFolder.existing(above);
      if (other.isPresent() && other.get().indexOf(above, Optional.empty()).isPresent()) {
        throw new PublishRefusedException(
            "Can't publish to "
                + destination
                + ": it is inside of "
                + above
                + ", to which a site is published already. Choose a folder beside it.");
      }
    }
  }

  /**
   * @return whether it is sure that nobody has replaced any file either
   */
  private boolean refuseForeignFiles(WorkFolder work, Optional<WorkFolder.KeptIndex> live)
      throws IOException {
    if (live.isPresent()) {
      FolderChanges changes = FolderChanges.of(destination, live.get().index());
      List<String> foreign = changes.foreign();
      if (!foreign.isEmpty()) {
        throw new PublishRefusedException(
            "The folder "
                + destination
                + " has files that this tool did not make: "
                + String.join(", ", foreign.subList(0, Math.min(SHOWN, foreign.size())))
                + (foreign.size() > SHOWN ? " and " + (foreign.size() - SHOWN) + " more" : "")
                + ". They would be lost. Move them away, or choose another folder with"
                + " --destination. What belongs to the site goes into assets/.");
      }
      return changes.none();
    }
    if (!isMissingOrEmpty() && work.hasUnknownIndex()) {
      throw new PublishRefusedException(
          "The folder "
              + destination
              + " was published by this tool, but the list of its files is damaged, or of another"
              + " version. If nothing of yours is in it, delete it and build again; or"
              + " choose another folder with --destination.");
    }
    if (!isMissingOrEmpty()) {
      throw new PublishRefusedException(
          "The folder "
              + destination
              + " is not empty, and this tool did not make what is in it. Move it away or delete"
              + " it, or choose another folder with --destination.");
    }
    return false;
  }

  private boolean isMissingOrEmpty() throws IOException {
    if (DiskState.of(destination).isEmpty()) {
      return true;
    }
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(destination)) {
      return !entries.iterator().hasNext();
    }
  }
}
