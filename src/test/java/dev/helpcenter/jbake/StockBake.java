package dev.helpcenter.jbake;

import java.io.File;
import org.jbake.app.Oven;
import org.jbake.app.configuration.DefaultJBakeConfiguration;
import org.jbake.app.configuration.JBakeConfigurationFactory;

/** Bakes a folder with stock JBake, in a process of its own. */
public final class StockBake {
  private StockBake() {}

  /** Bakes {@code args[0]} to {@code args[1]}. */
  public static void main(String[] args) {
    DefaultJBakeConfiguration configuration =
        new JBakeConfigurationFactory()
            .createDefaultJbakeConfiguration(
                new File(args[0]), new File(args[1]), (File) null, true);
    Oven oven = new Oven(configuration);
    oven.bake();
    oven.getErrors().forEach(Throwable::printStackTrace);
    System.exit(oven.getErrors().isEmpty() ? 0 : 1);
  }
}
