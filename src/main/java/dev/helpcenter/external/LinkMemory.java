package dev.helpcenter.external;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Remembers answers from one check to the next, so that other sites are not asked again for a week.
 * What was uncertain is asked again each time. For one thread.
 */
public final class LinkMemory {
  private static final Duration KEPT = Duration.ofDays(7);
  private static final String FILE = "links.tsv";

  private final Path file;
  private final Instant now;
  private final Map<String, Remembered> answers = new TreeMap<>();

  private record Remembered(Answer answer, Instant when) {}

  private LinkMemory(Path file, Instant now) {
    this.file = file;
    this.now = now;
  }

  /**
   * Reads what is remembered.
   *
   * @param folder a folder that is kept out of Git; need not exist
   */
  public static LinkMemory open(Path folder, Instant now) throws IOException {
    LinkMemory memory = new LinkMemory(folder.resolve(FILE), now);
    if (Files.isRegularFile(memory.file)) {
      String text = new String(Files.readAllBytes(memory.file), StandardCharsets.UTF_8);
      text.lines().forEach(memory::read);
    }
    return memory;
  }

  /** A line that cannot be understood is forgotten: its address is asked again. */
  private void read(String line) {
    String[] cells = line.split("\t", -1);
    if (cells.length == 4) {
      try {
        Instant when = Instant.parse(cells[1]);
        Answer answer = new Answer(Answer.Kind.valueOf(cells[2]), cells[3]);
        if (when.plus(KEPT).isAfter(now) && !when.isAfter(now)) {
          answers.put(cells[0], new Remembered(answer, when));
        }
      } catch (DateTimeParseException | IllegalArgumentException e) {
        answers.remove(cells[0]);
      }
    }
  }

  Optional<Answer> recall(String address) {
    return Optional.ofNullable(answers.get(address)).map(Remembered::answer);
  }

  void remember(String address, Answer answer) {
    if (answer.kind() == Answer.Kind.UNCERTAIN) {
      answers.remove(address);
    } else {
      answers.put(address, new Remembered(answer, now));
    }
  }

  /** Writes what is remembered, whole or not at all. */
  void save() throws IOException {
    StringBuilder text = new StringBuilder();
    answers.forEach(
        (address, known) ->
            text.append(address)
                .append('\t')
                .append(known.when())
                .append('\t')
                .append(known.answer().kind())
                .append('\t')
                .append(known.answer().detail())
                .append('\n'));
    Files.createDirectories(file.getParent());
    Path ignore = file.resolveSibling(".gitignore");
    if (!Files.exists(ignore)) {
      Files.writeString(ignore, "*\n");
    }
    Path part = file.resolveSibling(FILE + ".part");
    Files.writeString(part, text);
    Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }
}
