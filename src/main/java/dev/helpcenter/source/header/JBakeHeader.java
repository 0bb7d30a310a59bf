package dev.helpcenter.source.header;

import dev.helpcenter.source.Flaw;
import dev.helpcenter.source.FrontMatter;
import dev.helpcenter.source.FrontMatter.Entry;
import dev.helpcenter.source.LowerCase;
import dev.helpcenter.source.text.SourceText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A header in JBake's form: {@code key=value} lines above a line of {@code ~~~~~~}. */
final class JBakeHeader {
  /** Keys that JBake reads without regard to case. */
  private static final Set<String> CASELESS = Set.of("date", "tags", "cached");

  /** First keys that show that a header was meant, although its end is missing. */
  private static final Set<String> USUAL =
      Set.of("title", "type", "status", "date", "tags", "author", "category", "description");

  private final SourceText source;
  private final String separator;
  private final List<Flaw> flaws;
  private final int end;

  JBakeHeader(SourceText source, String separator, List<Flaw> flaws) {
    this.source = source;
    this.separator = separator;
    this.flaws = flaws;
    this.end = findEnd();
  }

  private int findEnd() {
    for (int line = 0; line < source.lineCount(); line++) {
      if (source.line(line).strip().equals(separator)) {
        return line;
      }
    }
    return -1;
  }

  /** Whether the file starts with such a header, be it a faulty one. */
  boolean isPresent() {
    Optional<String> first = firstKey();
    if (end < 0) {
      return first.isPresent() && USUAL.contains(LowerCase.of(first.get()));
    }
    return first.isPresent() || end == 0 || allLinesLookLikeKeys();
  }

  private Optional<String> firstKey() {
    int lines = end < 0 ? source.lineCount() : end;
    for (int line = 0; line < lines; line++) {
      String text = source.line(line);
      if (!text.isBlank()) {
        int equals = text.indexOf('=');
        String key = equals < 0 ? "" : text.substring(0, equals).strip();
        return isKey(key) ? Optional.of(key) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** {@code title: x} above {@code ~~~~~~}: both forms mixed up. */
  private boolean allLinesLookLikeKeys() {
    for (int line = 0; line < end; line++) {
      String text = source.line(line);
      int colon = text.indexOf(':');
      if (!text.isBlank() && !(colon > 0 && isKey(text.substring(0, colon).strip()))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isKey(String key) {
    return !key.isEmpty()
        && Character.isLetter(key.charAt(0))
        && key.chars()
            .allMatch(c -> Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == '.');
  }

  Header read() {
    int last = end;
    if (end < 0) {
      flaws.add(new Flaw(Flaw.Kind.HEADER_NOT_CLOSED, source.place(0), separator));
      last = 0;
      while (last < source.lineCount() && source.line(last).indexOf('=') > 0) {
        last++;
      }
    }
    List<Entry> entries = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (int line = 0; line < last; line++) {
      readLine(line, entries, seen);
    }
    int body = end < 0 ? last : end + 1;
    return new Header(new FrontMatter(entries), HeaderReader.offset(source, body));
  }

  private void readLine(int line, List<Entry> entries, Set<String> seen) {
    String text = source.line(line);
    if (text.isBlank()) {
      return;
    }
    int keyStart = source.lineStart(line) + firstNonBlank(text, 0);
    int equals = text.indexOf('=');
    if (equals < 0) {
      Flaw.Kind kind = Flaw.Kind.HEADER_LINE_WITHOUT_EQUALS;
      flaws.add(new Flaw(kind, source.place(keyStart), text.strip()));
      return;
    }
    String key = text.substring(0, equals).strip();
    if (CASELESS.contains(LowerCase.of(key))) {
      key = LowerCase.of(key);
    }
    if (!seen.add(key)) {
      flaws.add(new Flaw(Flaw.Kind.HEADER_KEY_REPEATED, source.place(keyStart), key));
    }
    int valueStart = source.lineStart(line) + firstNonBlank(text, equals + 1);
    Object value = value(key, text.substring(equals + 1).strip(), valueStart);
    entries.add(new Entry(key, value, source.place(keyStart), source.place(valueStart)));
  }

  private static int firstNonBlank(String text, int from) {
    int i = from;
    while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private Object value(String key, String value, int start) {
    if (key.equals("tags")) {
      return Arrays.stream(value.split(",")).map(String::strip).filter(s -> !s.isEmpty()).toList();
    }
    boolean json = value.startsWith("{") && value.endsWith("}") && !value.startsWith("{{");
    return json ? new YamlHeader(source, flaws).readValue(start, value.length()) : value;
  }
}
