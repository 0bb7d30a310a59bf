package dev.helpcenter.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Shards, some neighbours to a folder. Kinds of shards that change together share their folders. A
 * folder's name is a hash of what is in it: a name for each shard would make a third of the
 * directory, and one name for all would make readers fetch everything anew after each change.
 */
final class ShardFolders {
  /** The fewest shards in a folder, and the most folders. */
  private static final int LEAST = 64;

  private static final int MOST_FOLDERS = 16;

  private final String kind;
  private final Shards shards;
  private final IndexMemory memory;
  private final int size;
  private final List<IndexFile> files = new ArrayList<>();
  private final StringBuilder names = new StringBuilder();

  /**
   * @param kind under which the directory has the folders
   * @param memory what need not be made again
   */
  ShardFolders(String kind, Shards shards, IndexMemory memory) {
    this.kind = kind;
    this.shards = shards;
    this.memory = memory;
    int count = shards.count();
    this.size = Math.max(LEAST, (count + MOST_FOLDERS - 1) / MOST_FOLDERS);
    for (int from = 0; from < count; from += size) {
      add(from, Math.min(count, from + size));
    }
  }

  private void add(int from, int to) {
    Contents contents = new Contents(shards, from, to);
    Optional<String> print = shards.print(from, to).map(hash -> "folder " + hash);
    Optional<ShardFolder> known = print.flatMap(memory::recall).flatMap(ShardFolder::read);
    ShardFolder folder = known.orElseGet(() -> ShardFolder.of(contents.get()));
    if (known.isEmpty()) {
      print.ifPresent(name -> memory.keep(name, folder.record()));
    }
    names.append(folder.name());
    files.addAll(folder.files(contents));
  }

  /** Makes the contents of a folder once, if they are needed. Safe for several threads. */
  private static final class Contents implements Supplier<SortedMap<String, byte[]>> {
    private final Shards shards;
    private final int from;
    private final int to;
    private @Nullable SortedMap<String, byte[]> made;

    Contents(Shards shards, int from, int to) {
      this.shards = shards;
      this.from = from;
      this.to = to;
    }

    @Override
    public synchronized SortedMap<String, byte[]> get() {
      SortedMap<String, byte[]> contents = made;
      if (contents == null) {
        contents = shards.contents(from, to);
        made = contents;
      }
      return contents;
    }
  }

  List<IndexFile> files() {
    return files;
  }

  /** A member of a JSON object: how many shards a folder has, and the folders' names. */
  String names() {
    Json json = new Json().string(kind).raw(":[").number(size).raw(",");
    return json.string(names.toString()).raw("]").toString();
  }
}
