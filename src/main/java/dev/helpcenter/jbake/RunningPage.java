package dev.helpcenter.jbake;

import dev.helpcenter.parallel.WorkerThread;
import dev.helpcenter.source.Place;
import freemarker.core.Environment;
import freemarker.core.TemplateElement;
import freemarker.core._CoreAPI;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.swing.tree.TreeNode;

/** A page that is being rendered, and where it was when it had to end. */
final class RunningPage {
  private static final int TRIES = 100;
  private static final String LOOP = "#list";

  private final Environment page;
  private final String subject;
  private final Thread thread;
  private final long started;
  private long asked;
  private boolean over;
  private boolean givenUp;
  private Optional<Place> seen = Optional.empty();
  private Optional<Place> stopped = Optional.empty();

  /**
   * @param subject what is rendered
   */
  RunningPage(Environment page, String subject, Thread thread, long started) {
    this.page = page;
    this.subject = subject;
    this.thread = thread;
    this.started = started;
  }

  long started() {
    return started;
  }

  String subject() {
    return subject;
  }

  /** Looks where it is. */
  synchronized void see() {
    if (!over) {
      seen = find(this::loop).or(() -> find(this::instruction)).or(() -> seen);
    }
  }

  /** Where it was when somebody looked last; the start of its template if nobody did. */
  synchronized Place seen() {
    return seen.orElseGet(() -> new Place(page.getMainTemplate().getSourceName(), 1, 1));
  }

  /** Asks the template to end; loops look out for that. */
  synchronized void stop(long now) {
    if (!over && stopped.isEmpty()) {
      see();
      stopped = Optional.of(seen());
      asked = now;
      thread.interrupt();
    }
  }

  /** Where it was when it was asked to end; empty if it was not. */
  synchronized Optional<Place> stopped() {
    return stopped;
  }

  /** Whether it was asked to end, and has not for so long. */
  synchronized boolean isSilent(long now, Duration time) {
    return !over && stopped.isPresent() && now - asked > time.toNanos();
  }

  /**
   * Lets those go on who wait for the page.
   *
   * @param told gets to know before them where it is stuck
   */
  synchronized void giveUp(Consumer<Place> told) {
    if (!over && !givenUp && thread instanceof WorkerThread worker) {
      told.accept(find(this::instruction).orElseGet(this::seen));
      givenUp = true;
      worker.giveUp();
    }
  }

  /**
   * The page is done, so its thread may be used for others.
   *
   * @throws GivenUpError if nobody waits for the thread any more
   */
  synchronized void end() {
    over = true;
    if (stopped.isPresent()) {
      Thread.interrupted(); // nobody else is meant
    }
    if (givenUp) {
      throw new GivenUpError();
    }
  }

  /** The template runs on while its stack is read, so that may need tries. */
  private static Optional<Place> find(Supplier<Optional<Place>> search) {
    for (int i = 0; i < TRIES; i++) {
      try {
        Optional<Place> found = search.get();
        if (found.isPresent()) {
          return found;
        }
      } catch (RuntimeException e) {
        Thread.onSpinWait(); // the stack moved just then
      }
    }
    return Optional.empty();
  }

  private Optional<Place> instruction() {
    return Optional.of(place(_CoreAPI.getInstructionStackSnapshot(page)[0]));
  }

  /** The innermost loop. */
  private Optional<Place> loop() {
    for (TemplateElement running : _CoreAPI.getInstructionStackSnapshot(page)) {
      for (TreeNode node = running; node instanceof TemplateElement; node = node.getParent()) {
        TemplateElement element = (TemplateElement) node;
        if (element.getDescription().startsWith(LOOP)) {
          return Optional.of(place(element));
        }
      }
    }
    return Optional.empty();
  }

  private static Place place(TemplateElement element) {
    return new Place(
        element.getTemplate().getSourceName(), element.getBeginLine(), element.getBeginColumn());
  }
}
