package dev.helpcenter.source;

import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;

/**
 * Looks at the nesting of YAML before it is loaded: who loads it goes into lists and names as deep
 * as they are, and thousands of brackets would fill the thread's stack.
 */
public final class YamlNesting {
  /** No file that people write is deeper. */
  private static final int DEEPEST = 64;

  private YamlNesting() {}

  /**
   * Where lists and names are nested too deeply to be loaded.
   *
   * @throws org.snakeyaml.engine.v2.exceptions.YamlEngineException if the text is no YAML, up to
   *     that place
   */
  public static Optional<Place> tooDeep(String file, String text) {
    int depth = 0;
    for (Event event : new Parse(LoadSettings.builder().build()).parseString(text)) {
      if (event instanceof CollectionEndEvent) {
        depth--;
      } else if (event instanceof CollectionStartEvent && ++depth > DEEPEST) {
        return event
            .getStartMark()
            .map(mark -> new Place(file, mark.getLine() + 1, mark.getColumn() + 1));
      }
    }
    return Optional.empty();
  }
}
