package dev.helpcenter.build;

import dev.helpcenter.cache.ContentHash;
import dev.helpcenter.publish.OutputSink;
import dev.helpcenter.render.ServiceWorker;
import dev.helpcenter.site.OutputFile;
import java.io.IOException;

/**
 * Shows each file to the service worker on its way: what the worker keeps must pass it, also if it
 * did not change since the last build.
 */
record ServiceWorkerSink(ServiceWorker worker, OutputSink sink) implements OutputSink {
  @Override
  public void write(OutputFile file) throws IOException {
    worker.see(file);
    sink.write(file);
  }

  @Override
  public boolean keep(String path, ContentHash hash) throws IOException {
    return !worker.isEssential(path) && sink.keep(path, hash);
  }
}
