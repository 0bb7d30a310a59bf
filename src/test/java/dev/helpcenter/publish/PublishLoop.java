package dev.helpcenter.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/**
 * A process that publishes one site after another until it is killed. Every site tells its number
 * in {@code number.txt}, by which all its other files are known.
 */
final class PublishLoop {
  private static final int FILES = 120;

  private PublishLoop() {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path output = Path.of(arguments[0]);
    boolean atomic = arguments[1].equals("atomic");
    for (int number = number(output) + 1; ; number++) {
      Publisher publisher = new Publisher(output, System.out::println);
      try (StagingFolder staging = atomic ? publisher.open() : publisher.openWithoutExchange()) {
        Sites.write(staging, site(number));
        staging.publish();
      }
      System.out.println(number);
    }
  }

  /** The number of the published site; 0 if there is none. */
  static int number(Path output) throws IOException {
    Path file = output.resolve("number.txt");
    return Files.exists(file) ? Integer.parseInt(Files.readString(file)) : 0;
  }

  /** The site with this number: some files as in the one before, some changed, added, removed. */
  static Map<String, String> site(int number) {
    Map<String, String> site = new TreeMap<>();
    site.put("number.txt", String.valueOf(number));
    for (int i = 0; i < FILES; i++) {
      int changed = (number + i) / 3;
      if (i % 7 != number % 7) {
        site.put(
            "part" + i % 5 + "/page" + i + "/index.html", ("page " + changed + "\n").repeat(50));
      }
    }
    return site;
  }
}
