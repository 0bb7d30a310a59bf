package dev.helpcenter.serve;

import dev.helpcenter.cache.ContentHash;
import dev.helpcenter.publish.OutputSink;
import dev.helpcenter.publish.SitePath;
import dev.helpcenter.site.OutputFile;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A whole site in memory. */
final class MemorySite implements PreviewSite, OutputSink {
  private final Map<String, byte[]> files = new ConcurrentHashMap<>();

  @Override
  public void write(OutputFile file) {
    files.put(SitePath.require(file.path()), file.content());
  }

  @Override
  public boolean keep(String path, ContentHash hash) {
    return false;
  }

  @Override
  public Optional<byte[]> file(String path) {
    return Optional.ofNullable(files.get(path));
  }

  /** The files that are not the same in both sites. */
  Set<String> differenceTo(MemorySite other) {
    Set<String> changed = new HashSet<>();
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      if (!Arrays.equals(file.getValue(), other.files.get(file.getKey()))) {
        changed.add(file.getKey());
      }
    }
    other.files.keySet().stream().filter(path -> !files.containsKey(path)).forEach(changed::add);
    return changed;
  }
}
