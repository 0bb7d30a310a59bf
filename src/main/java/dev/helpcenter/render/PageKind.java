package dev.helpcenter.render;

/** The pages that are made from no file of the editor's. */
public enum PageKind {
  HOME("home", ""),
  ARCHIVE("archive", "All articles, A to Z"),
  SEARCH("search", "Search"),
  ERROR404("error404", "Page not found"),
  COMPONENTS("components", "Components"),
  OFFLINE("offline", "You are offline");

  private final String id;
  private final String defaultTitle;

  PageKind(String id, String defaultTitle) {
    this.id = id;
    this.defaultTitle = defaultTitle;
  }

  /** The name in {@code page.kind} and in the property {@code title.<id>}. */
  public String id() {
    return id;
  }

  /** The title where the property {@code title.<id>} is not set. */
  String defaultTitle() {
    return defaultTitle;
  }
}
