package dev.helpcenter.jbake;

/** Renders the page that shows all components of the theme. */
public final class ComponentsPageRenderer extends GeneratedPageRenderer {
  public ComponentsPageRenderer() {
    super("components", "components/index.html");
  }
}
