package dev.helpcenter.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** A process on a small disk: publishes a site that fits, one that doesn't, and one that does. */
final class FullDiskRun {
  private FullDiskRun() {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path output = Path.of(arguments[0], "output");
    Map<String, String> small = site("small", 20);
    Sites.publish(output, small);
    for (int pages = 100; pages <= 400; pages += 100) {
      try {
        Sites.publish(output, site("large", pages));
        System.out.println("large site of " + pages + " pages was published");
      } catch (IOException e) {
        System.out.println("failed: " + e.getMessage());
      }
      System.out.println(Sites.read(output).equals(small) ? "old site whole" : "old site broken");
    }
    Map<String, String> other = site("other", 25);
    Sites.publish(output, other);
    System.out.println(Sites.read(output).equals(other) ? "new site whole" : "new site broken");
  }

  private static Map<String, String> site(String name, int pages) {
    Map<String, String> site = new TreeMap<>();
    for (int i = 0; i < pages; i++) {
      site.put("page" + i + "/index.html", (name + " " + i + "\n").repeat(2000));
    }
    return site;
  }
}
