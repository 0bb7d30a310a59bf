package dev.helpcenter.jbake;

import dev.helpcenter.source.Place;
import java.io.IOException;
import java.time.Duration;

/** A template runs without end, or as good as that. */
final class PageTooSlowException extends IOException {
  private static final long serialVersionUID = 1L;

  private final transient Place place;

  /**
   * @param place the loop it was in, its file counted from the template folder
   */
  PageTooSlowException(Place place, Duration limit) {
    super(message(limit));
    this.place = place;
  }

  static String message(Duration limit) {
    return "this runs on and on; no page may take more than " + limit.toSeconds() + " seconds";
  }

  Place place() {
    return place;
  }
}
