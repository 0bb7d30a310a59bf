package dev.helpcenter.search;

import dev.helpcenter.site.OutputFile;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/**
 * The shards of one kind, some neighbours to a folder. A folder's name is the fingerprint of what
 * is in it: a name for each shard would make a third of the directory, and one name for all would
 * make readers fetch everything anew after each change.
 */
final class ShardFolders {
  /** The fewest shards in a folder, and the most folders. */
  private static final int LEAST = 64;

  private static final int MOST_FOLDERS = 32;

  /** Characters of a name: 36 bits. */
  private static final int NAME = 6;

  private final String kind;
  private final int size;
  private final List<OutputFile> files = new ArrayList<>();
  private final StringBuilder names = new StringBuilder();

  ShardFolders(String kind, List<String> shards) {
    this.kind = kind;
    this.size = Math.max(LEAST, (shards.size() + MOST_FOLDERS - 1) / MOST_FOLDERS);
    for (int from = 0; from < shards.size(); from += size) {
      add(from, shards.subList(from, Math.min(shards.size(), from + size)));
    }
  }

  private void add(int first, List<String> shards) {
    MessageDigest digest = sha256();
    List<byte[]> contents = new ArrayList<>();
    for (String shard : shards) {
      byte[] content = shard.getBytes(StandardCharsets.UTF_8);
      contents.add(content);
      digest.update(content);
      digest.update((byte) '\n');
    }
    String name = Base64.getUrlEncoder().encodeToString(digest.digest()).substring(0, NAME);
    names.append(name);
    for (int i = 0; i < contents.size(); i++) {
      String path = "search/" + name + "/" + kind + (first + i) + ".json";
      files.add(new OutputFile(path, contents.get(i)));
    }
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
