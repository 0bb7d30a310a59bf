package dev.helpcenter.bench;

import java.io.File;
import org.jbake.app.configuration.JBakeConfigurationFactory;
import org.jbake.launcher.Baker;

/** Bakes a folder with JBake as it is, in a process of its own: {@code StockJbake FOLDER}. */
public final class StockJbake {
  private StockJbake() {}

  /** Bakes as JBake's command line does with its option for a clean start. */
  public static void main(String... arguments) {
    File source = new File(arguments[0]);
    File destination = new File(source, "output");
    new Baker()
        .bake(
            new JBakeConfigurationFactory()
                .createDefaultJbakeConfiguration(source, destination, true));
    // JBake's database leaves threads behind.
    System.exit(0);
  }
}
