package dev.helpcenter.jbake;

import dev.helpcenter.source.Place;
import freemarker.core.Environment;
import freemarker.core.TemplateElement;
import freemarker.core._CoreAPI;
import java.util.Optional;
import javax.swing.tree.TreeNode;

/** A page that is being rendered, and where it was when it had to end. */
final class RunningPage {
  private static final int TRIES = 100;
  private static final String LOOP = "#list";

  private final Environment page;
  private final Thread thread;
  private final long started;
  private boolean over;
  private Optional<Place> stopped = Optional.empty();

  RunningPage(Environment page, Thread thread, long started) {
    this.page = page;
    this.thread = thread;
    this.started = started;
  }

  long started() {
    return started;
  }

  /** Asks the template to end; loops look out for that. */
  synchronized void stop() {
    if (!over && stopped.isEmpty()) {
      stopped = Optional.of(place());
      thread.interrupt();
    }
  }

  /** Where it was when it was asked to end; empty if it was not. */
  synchronized Optional<Place> stopped() {
    return stopped;
  }

  /** The page is done, so its thread may be used for others. */
  synchronized void end() {
    over = true;
    if (stopped.isPresent()) {
      Thread.interrupted(); // nobody else is meant
    }
  }

  /** The innermost loop. The template runs on while its stack is read, so that may need tries. */
  private Place place() {
    for (int i = 0; i < TRIES; i++) {
      try {
        Optional<Place> loop = loop();
        if (loop.isPresent()) {
          return loop.get();
        }
      } catch (RuntimeException e) {
        Thread.onSpinWait(); // the stack moved just then
      }
    }
    return new Place(page.getMainTemplate().getSourceName(), 1, 1);
  }

  private Optional<Place> loop() {
    for (TemplateElement running : _CoreAPI.getInstructionStackSnapshot(page)) {
      for (TreeNode node = running; node instanceof TemplateElement; node = node.getParent()) {
        TemplateElement element = (TemplateElement) node;
        if (element.getDescription().startsWith(LOOP)) {
          return Optional.of(
              new Place(
                  element.getTemplate().getSourceName(),
                  element.getBeginLine(),
                  element.getBeginColumn()));
        }
      }
    }
    return Optional.empty();
  }
}
