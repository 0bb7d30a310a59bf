package dev.helpcenter.build;

import dev.helpcenter.cache.ContentHash;
import dev.helpcenter.check.Check;
import dev.helpcenter.check.Findings;
import dev.helpcenter.policy.MediaTypes;
import dev.helpcenter.publish.OutputSink;
import dev.helpcenter.site.OutputFile;
import dev.helpcenter.site.PortablePath;
import dev.helpcenter.site.Site;
import dev.helpcenter.source.Place;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.concurrent.ConcurrentSkipListSet;

/**
 * Keeps the files that stand beside the articles apart from those that the tool makes: of the
 * latter the paths are known only when they are made. Safe for several threads.
 */
final class MediaPaths {
  private final Map<String, String> media = new HashMap<>();
  private final SortedSet<String> taken = new ConcurrentSkipListSet<>();

  private final Site site;

  MediaPaths(Site site) {
    this.site = site;
    site.media().keySet().stream()
        .filter(MediaTypes::allows) // others are never written, and told by the guard
        .forEach(path -> media.put(PortablePath.folded(path), path));
  }

  /** For files that the tool makes; those whose paths are taken are noted, and go no further. */
  OutputSink apart(OutputSink sink) {
    return media.isEmpty() ? sink : new Apart(sink);
  }

  /** Tells of what was noted. */
  void report(Findings findings) {
    for (String path : taken) {
      Optional.ofNullable(site.media().get(path))
          .ifPresent(
              source ->
                  findings.add(
                      Check.URL_TAKEN,
                      Place.start(source),
                      "This would have the address “/"
                          + path
                          + "”, which belongs to a file that the tool makes",
                      "Give this file or folder another name"));
    }
  }

  private boolean isTaken(String path) {
    String file = media.get(PortablePath.folded(path));
    if (file != null) {
      taken.add(file);
    }
    return file != null;
  }

  private final class Apart implements OutputSink {
    private final OutputSink sink;

    Apart(OutputSink sink) {
      this.sink = sink;
    }

    @Override
    public void write(OutputFile file) throws IOException {
      if (!isTaken(file.path())) {
        sink.write(file);
      }
    }

    @Override
    public boolean keep(String path, ContentHash hash) throws IOException {
      return isTaken(path) || sink.keep(path, hash);
    }
  }
}
