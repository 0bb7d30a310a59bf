package dev.helpcenter.serve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.helpcenter.build.BuildOptions;
import dev.helpcenter.build.BuildResult;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A build in the background never ends without a word. */
class SiteUpdaterTest {
  @TempDir Path folder;

  @Test
  void usedUpMemoryIsTold() throws Exception {
    BlockingQueue<Throwable> failures = new LinkedBlockingQueue<>();
    PreviewListener listener =
        new PreviewListener() {
          @Override
          public void built(BuildResult result, Duration took) {
            throw new OutOfMemoryError("as a large site may cause it");
          }

          @Override
          public void failed(Throwable failure) {
            failures.add(failure);
          }
        };
    BuildOptions options = new BuildOptions(folder, false, false, Clock.systemUTC());
    try (SiteUpdater updater =
        new SiteUpdater(options, new ShownSite(), new LiveEvents(), listener)) {
      updater.changed(Changes.ANYTHING);
      assertThat(failures.poll(10, TimeUnit.SECONDS)).isInstanceOf(OutOfMemoryError.class);
    }
  }
}
