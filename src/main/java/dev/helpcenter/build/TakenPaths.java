package dev.helpcenter.build;

import dev.helpcenter.cache.ContentHash;
import dev.helpcenter.publish.OutputSink;
import dev.helpcenter.site.OutputFile;
import dev.helpcenter.site.PortablePath;
import java.io.IOException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The paths of the files that were made so far. An old address must not be one of them, in any
 * case, nor a folder of one, nor lie in one. Safe for several threads.
 */
final class TakenPaths {
  private final Set<String> files = ConcurrentHashMap.newKeySet();
  private final Set<String> folders = ConcurrentHashMap.newKeySet();

  /** Notes each file on its way. */
  OutputSink recording(OutputSink sink) {
    return new Recording(sink);
  }

  /** Takes a path, if it is free. */
  boolean take(String path) {
    String folded = PortablePath.folded(path);
    if (files.contains(folded) || folders.contains(folded) || isBelowFile(folded)) {
      return false;
    }
    add(folded);
    return true;
  }

  private boolean isBelowFile(String path) {
    for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
      if (files.contains(path.substring(0, slash))) {
        return true;
      }
    }
    return false;
  }

  private void add(String path) {
    files.add(path);
    int slash = path.lastIndexOf('/');
    while (slash >= 0 && folders.add(path.substring(0, slash))) {
      slash = path.lastIndexOf('/', slash - 1);
    }
  }

  private final class Recording implements OutputSink {
    private final OutputSink sink;

    Recording(OutputSink sink) {
      this.sink = sink;
    }

    @Override
    public void write(OutputFile file) throws IOException {
      add(PortablePath.folded(file.path()));
      sink.write(file);
    }

    @Override
    public boolean keep(String path, ContentHash hash) throws IOException {
      add(PortablePath.folded(path));
      return sink.keep(path, hash);
    }
  }
}
