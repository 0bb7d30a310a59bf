package dev.helpcenter.jbake;

/** Renders the page that stands in for one that cannot be had without a connection. */
public final class OfflinePageRenderer extends GeneratedPageRenderer {
  public OfflinePageRenderer() {
    super("offline", "offline/index.html");
  }
}
