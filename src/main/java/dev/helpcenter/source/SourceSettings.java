package dev.helpcenter.source;

import java.util.List;

/**
 * What reading a file depends on, besides the file.
 *
 * @param headerSeparator the line that ends a header in JBake's form ({@code header.separator})
 * @param defaultType the type of files that name none ({@code default.type}); may be empty
 * @param tabLabels headings that make tabs when they stand beside each other
 */
public record SourceSettings(String headerSeparator, String defaultType, List<String> tabLabels) {
  public SourceSettings {
    tabLabels = List.copyOf(tabLabels);
  }

  /** JBake's separator, no default type, the tabs {@code In a browser} and {@code In the app}. */
  public static SourceSettings defaults() {
    return new SourceSettings("~~~~~~", "", List.of("In a browser", "In the app"));
  }
}
