package dev.helpcenter.publish;

import dev.helpcenter.cache.ContentHash;
import dev.helpcenter.cache.HashKey;
import dev.helpcenter.cache.RecordStore;
import dev.helpcenter.cache.SealedFile;
import dev.helpcenter.parallel.Background;
import dev.helpcenter.parallel.Workers;
import dev.helpcenter.site.OutputFile;
import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * A new site in the making. It takes files from any thread; {@link #publish} then replaces the
 * published site by it in one step. Closed without that, it leaves the published site as it was.
 */
public final class StagingFolder implements OutputSink, AutoCloseable {
  /** Enough for 50,000 articles. */
  private static final long LARGEST_DOCUMENTS = 512L << 20;

  private static final long LARGEST_PAGES = 64L << 20;
  private static final long LARGEST_SEARCH = 128L << 20;
  private static final long LARGEST_RELATED = 16L << 20;
  private static final long LARGEST_THEME = 16L << 20;

  private final Path destination;
  private final WorkFolder work;
  private final BuildLock lock;
  private final Optional<WorkFolder.KeptIndex> live;
  private final boolean untouched;
  private final FolderSwap swap;
  private final ConcurrentMap<String, ContentHash> files;

  /** How many files are not as they are published. */
  private final AtomicInteger changed = new AtomicInteger();

  private final AtomicInteger written = new AtomicInteger();
  private final Background<Opened> opened;
  private @Nullable FolderIndex published;
  private boolean done;

  /**
   * The folders, when they have been looked at.
   *
   * @param published the files of the published site that are as they were published
   */
  private record Opened(Spare spare, Map<String, FolderIndex.Entry> published) {}

  /**
   * @param live the index of the published site
   * @param untouched whether it is sure that the names in it stand for the same files as then
   */
  StagingFolder(
      Path destination,
      WorkFolder work,
      BuildLock lock,
      Optional<WorkFolder.KeptIndex> live,
      boolean untouched,
      FolderSwap swap) {
    this.destination = destination;
    this.work = work;
    this.lock = lock;
    this.live = live;
    this.untouched = untouched;
    this.swap = swap;
    int before = live.map(kept -> kept.index().files().size()).orElse(0);
    this.files = new ConcurrentHashMap<>(before * 2);
    this.opened = Background.startWithFiles("folders", this::openFolders);
  }

  /** While the build reads its articles: there may be tens of thousands of files to look at. */
  private Opened openFolders() throws IOException {
    if (live.isPresent()) {
      AtomicSwap.warmUp();
    }
    Map<String, FolderIndex.Entry> published =
        live.isPresent() ? live.get().index().intact(destination, Map.of()) : Map.of();
    Spare spare = Spare.open(work, destination, live, untouched ? published : Map.of());
    return new Opened(spare, published);
  }

  private Spare spare() throws IOException {
    return opened.getFromFiles().spare();
  }

  @Override
  public void write(OutputFile file) throws IOException {
    String path = SitePath.require(file.path());
    ContentHash hash = ContentHash.of(file.content());
    ContentHash earlier = files.putIfAbsent(path, hash);
    if (earlier != null) {
      if (!earlier.equals(hash)) {
        throw new UnpublishablePathException(
            "\"" + path + "\" was made twice, with different content");
      }
      return;
    }
    if (!isPublished(path, hash)) {
      changed.incrementAndGet();
      if (!spare().keeps(path, hash)) {
        spare().write(path, hash, file.content());
        written.incrementAndGet();
      }
    }
  }

  @Override
  public boolean keep(String path, ContentHash hash) throws IOException {
    if (!isPublished(path, hash)) {
      if (!spare().keeps(path, hash)) {
        SitePath.require(path);
        return false;
      }
      changed.incrementAndGet();
    }
    files.put(path, hash);
    return true;
  }

  /** Replaces the published site by this one. Does nothing if they are the same. */
  public Published publish() throws IOException {
    int before = live.map(kept -> kept.index().files().size()).orElse(0);
    if (live.isPresent() && changed.get() == 0 && before == files.size()) {
      done = true; // their paths stood side by side before
      published = live.get().index();
      return new Published(0, false);
    }
    Background<?> clashes = Background.run("paths", () -> PathClashes.refuse(files.keySet()));
    Spare next = spare();
    takeOverUnchanged(next);
    FolderIndex made = next.complete();
    clashes.get();
    WorkFolder.KeptIndex index = work.keep(made);
    LastBuild.forget(work);
    replace();
    done = true;
    published = made;
    work.forgetIndexesBut(
        live.map(kept -> Set.of(kept.file(), index.file())).orElse(Set.of(index.file())));
    if (live.isEmpty()) {
      prepareNext(made);
    }
    return new Published(written.get(), true);
  }

  /**
   * Makes the folder in which the next site will be made. Who changes an article waits for it
   * otherwise, and that takes as long as all the rest.
   */
  private void prepareNext(FolderIndex made) {
    try {
      Spare.copy(work, destination, made);
    } catch (IOException e) {
      return; // the site is published; the next build begins anew, or tells why it can't
    }
  }

  /**
   * The time by the clock of the file system, in nanoseconds, at which this build began to be the
   * only one.
   */
  public long begun() throws IOException {
    return DiskState.of(work.lock()).map(DiskState::modified).orElse(Long.MAX_VALUE);
  }

  /**
   * The key of the fingerprints in what is kept for the next build. It never leaves the tool's own
   * folder.
   */
  public HashKey key() throws IOException {
    SealedFile file = new SealedFile(work.secret(), HashKey.BYTES);
    Optional<HashKey> known = file.read().flatMap(HashKey::read);
    if (known.isPresent()) {
      return known.get();
    }
    HashKey key = HashKey.random();
    file.write(out -> out.write(key.record()));
    return key;
  }

  /**
   * What the next build need not read again; one build at a time has it.
   *
   * @param key what all of it depends on; with another one, nothing is there
   */
  public RecordStore documents(String key) throws IOException {
    return store(work.documents(), LARGEST_DOCUMENTS, key);
  }

  /** The same, for what its search index is made of. */
  public RecordStore search(String key) throws IOException {
    return store(work.search(), LARGEST_SEARCH, key);
  }

  /** A file for what the pages of the next build were made of. */
  public SealedFile pages() {
    return new SealedFile(work.pages(), LARGEST_PAGES);
  }

  /** A file for what the next build need not compare again. */
  public SealedFile related() {
    return new SealedFile(work.related(), LARGEST_RELATED);
  }

  /** A file for what the next build need not make of its theme again. */
  public SealedFile theme() {
    return new SealedFile(work.theme(), LARGEST_THEME);
  }

  private static RecordStore store(Path file, long largest, String key) throws IOException {
    Path changed = file.resolveSibling(file.getFileName() + "-changed");
    return RecordStore.open(new SealedFile(file, largest), new SealedFile(changed, largest), key);
  }

  /**
   * Keeps a note beside the published site, for {@link Publisher#last}. Only after {@link
   * #publish}.
   */
  public void remember(byte[] note) throws IOException {
    FolderIndex index = published;
    if (index == null) {
      throw new IllegalStateException("Nothing was published");
    }
    LastBuild.write(work, note, index.key());
  }

  private void takeOverUnchanged(Spare next) throws IOException {
    Map<String, FolderIndex.Entry> intact = opened.getFromFiles().published();
    List<Map.Entry<String, ContentHash>> all = List.copyOf(files.entrySet());
    Workers.each(
        all.size(),
        i -> {
          String path = all.get(i).getKey();
          ContentHash hash = all.get(i).getValue();
          FolderIndex.Entry entry = intact.get(path);
          if (entry != null && entry.hash().equals(hash) && !next.keeps(path, hash)) {
            next.takeOver(path, entry, destination.resolve(path));
          }
        });
  }

  private void replace() throws IOException {
    if (DiskState.of(destination).isEmpty()) {
      Files.move(work.next(), destination, StandardCopyOption.ATOMIC_MOVE);
      return;
    }
    try {
      swap.swap(work.next(), destination);
    } catch (AtomicMoveNotSupportedException e) {
      throw new PublishRefusedException(
          destination
              + " can't be replaced in one step, perhaps because a disk is mounted there. Choose a"
              + " folder inside of it with --destination.");
    }
  }

  private boolean isPublished(String path, ContentHash hash) throws IOException {
    FolderIndex.Entry entry = opened.getFromFiles().published().get(path);
    return entry != null && entry.hash().equals(hash);
  }

  /** Gives up what was not published, and lets other builds go on. */
  @Override
  public void close() throws IOException {
    try (lock) {
      if (isTouched() && !done) {
        work.discard(work.next());
      }
    }
  }

  /** Waits until the folders are open, or could not be: who needed them was told why. */
  private boolean isTouched() {
    try {
      return opened.get().spare().isTouched();
    } catch (RuntimeException e) {
      return false;
    }
  }

  /**
   * What was published.
   *
   * @param written how many of them were written now; the others were there already
   * @param replaced whether the published site was replaced; false if it was the same already
   */
  public record Published(int written, boolean replaced) {}
}
