package dev.helpcenter.search;

import dev.helpcenter.cache.BrokenRecordException;
import dev.helpcenter.cache.ContentHash;
import dev.helpcenter.cache.RecordReader;
import dev.helpcenter.cache.RecordWriter;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Supplier;

/**
 * A folder of shards, without their contents.
 *
 * @param name a hash of what is in it, the same for ever
 */
record ShardFolder(String name, List<Shard> shards) {
  /** Characters of a name: 36 bits. */
  private static final int NAME = 6;

  /** A shard's name, and what tells its content from others. */
  record Shard(String name, ContentHash hash) {}

  /** The folder of these contents. */
  static ShardFolder of(SortedMap<String, byte[]> contents) {
    MessageDigest digest = sha256();
    List<Shard> shards = new ArrayList<>();
    for (Map.Entry<String, byte[]> each : contents.entrySet()) {
      ContentHash hash = ContentHash.of(each.getValue());
      digest.update(ByteBuffer.allocate(Long.BYTES).putLong(hash.checksums()).flip());
      shards.add(new Shard(each.getKey(), hash));
    }
    String name = Base64.getUrlEncoder().encodeToString(digest.digest()).substring(0, NAME);
    return new ShardFolder(name, shards);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /**
   * The files to publish.
   *
   * @param contents gives all shards by their names
   */
  List<IndexFile> files(Supplier<SortedMap<String, byte[]>> contents) {
    return shards.stream()
        .map(
            shard ->
                new IndexFile(
                    "search/" + name + "/" + shard.name() + ".json",
                    shard.hash(),
                    () -> contents.get().get(shard.name())))
        .toList();
  }

  RecordWriter record() {
    RecordWriter out = new RecordWriter().text(name).number(shards.size());
    for (Shard shard : shards) {
      out.text(shard.name()).fixed(shard.hash().checksums()).number(shard.hash().length());
    }
    return out;
  }

  /** Reads what {@link #record} wrote; nothing if it is not that. */
  static Optional<ShardFolder> read(RecordReader in) {
    try {
      String name = in.text();
      List<Shard> shards = new ArrayList<>();
      for (int left = in.size(); left > 0; left--) {
        shards.add(new Shard(in.text(), new ContentHash(in.fixed(), in.count())));
      }
      return Optional.of(new ShardFolder(name, shards));
    } catch (BrokenRecordException e) {
      return Optional.empty();
    }
  }
}
