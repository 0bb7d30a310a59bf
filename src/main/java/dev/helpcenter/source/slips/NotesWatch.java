package dev.helpcenter.source.slips;

import dev.helpcenter.source.LowerCase;
import dev.helpcenter.source.Slip;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds notes ({@code [^1]: …}) to which no number leads, so that no reader ever sees them. */
final class NotesWatch implements Watch {
  private static final Pattern NOTE = Pattern.compile("\\[\\^([^\\[\\]\\s]+)\\](:?)");

  private final Map<String, Found> notes = new LinkedHashMap<>();
  private final Set<String> used = new HashSet<>();

  @Override
  public void line(Line line, List<Found> found) {
    if (!line.text().contains("[^")) {
      return;
    }
    Matcher note = NOTE.matcher(line.text());
    while (note.find()) {
      String label = LowerCase.of(note.group(1));
      int offset = line.start() + note.start();
      if (!note.group(2).isEmpty() && offset == line.contentStart() && line.indent() < 4) {
        notes.putIfAbsent(label, new Found(Slip.NOTE_UNUSED, offset, note.group(1)));
      } else {
        used.add(label);
      }
    }
  }

  @Override
  public void end(List<Found> found) {
    notes.keySet().removeAll(used);
    found.addAll(notes.values());
  }
}
