package dev.helpcenter.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/** A process that publishes to a folder where a disk is mounted, as containers do it. */
final class MountPointRun {
  private MountPointRun() {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    try {
      Sites.publish(Path.of(arguments[0]), Map.of("index.html", "page"));
      System.out.println("published");
    } catch (PublishRefusedException e) {
      System.out.println("refused: " + e.getMessage());
    }
  }
}
