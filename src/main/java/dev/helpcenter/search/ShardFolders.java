package dev.helpcenter.search;

import dev.helpcenter.cache.Checksum;
import dev.helpcenter.site.OutputFile;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Shards, some neighbours to a folder. Kinds of shards that change together share their folders. A
 * folder's name is a hash of what is in it: a name for each shard would make a third of the
 * directory, and one name for all would make readers fetch everything anew after each change.
 */
final class ShardFolders {
  /** The fewest shards in a folder, and the most folders. */
  private static final int LEAST = 64;

  private static final int MOST_FOLDERS = 16;

  /** Characters of a name: 36 bits. */
  private static final int NAME = 6;

  private final String kind;
  private final int size;
  private final List<OutputFile> files = new ArrayList<>();
  private final StringBuilder names = new StringBuilder();

  ShardFolders(String kind, List<byte[]> shards) {
    this(kind, Map.of(kind, shards));
  }

  /**
   * @param kind under which the directory has the folders
   * @param shards by their kinds, as many of each
   */
  ShardFolders(String kind, Map<String, List<byte[]>> shards) {
    this.kind = kind;
    int count = shards.getOrDefault(kind, List.of()).size();
    this.size = Math.max(LEAST, (count + MOST_FOLDERS - 1) / MOST_FOLDERS);
    for (int from = 0; from < count; from += size) {
      add(shards, from, Math.min(count, from + size));
    }
  }

  private void add(Map<String, List<byte[]>> shards, int from, int to) {
    MessageDigest digest = sha256();
    SortedMap<String, byte[]> contents = new TreeMap<>();
    for (Map.Entry<String, List<byte[]>> kindAndShards : new TreeMap<>(shards).entrySet()) {
      for (int i = from; i < to; i++) {
        byte[] content = kindAndShards.getValue().get(i);
        contents.put(kindAndShards.getKey() + i, content);
        digest.update(ByteBuffer.allocate(Long.BYTES).putLong(Checksum.of(content)).flip());
      }
    }
    String name = Base64.getUrlEncoder().encodeToString(digest.digest()).substring(0, NAME);
    names.append(name);
    contents.forEach(
        (shard, content) ->
            files.add(new OutputFile("search/" + name + "/" + shard + ".json", content)));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  List<OutputFile> files() {
    return files;
  }

  /** A member of a JSON object: how many shards a folder has, and the folders' names. */
  String names() {
    Json json = new Json().string(kind).raw(":[").number(size).raw(",");
    return json.string(names.toString()).raw("]").toString();
  }
}
