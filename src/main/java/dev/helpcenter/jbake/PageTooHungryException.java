package dev.helpcenter.jbake;

import dev.helpcenter.source.Place;
import java.io.IOException;

/** A template has used up the memory. */
final class PageTooHungryException extends IOException {
  private static final long serialVersionUID = 1L;

  private final transient Place place;

  /**
   * @param place where it was seen last, its file counted from the template folder
   */
  PageTooHungryException(Place place) {
    super("it needs more memory than there is");
    this.place = place;
  }

  Place place() {
    return place;
  }
}
