package dev.helpcenter.source.header;

import dev.helpcenter.source.Flaw;
import dev.helpcenter.source.FrontMatter;
import dev.helpcenter.source.FrontMatter.Entry;
import dev.helpcenter.source.Slip;
import dev.helpcenter.source.text.SourceText;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * A header as YAML, and JSON values in JBake's form.
 *
 * <p>Values are made from the parser's events, never by a YAML object constructor: there are no
 * types but those of {@link Entry#value()}, no aliases, and nesting and length are limited.
 */
final class YamlHeader {
  private static final int MAX_LENGTH = 64 * 1024;
  private static final int MAX_DEPTH = 20;
  private static final Pattern CUT = Pattern.compile("[ \\t]+(#[^\\s#][^\\r\\n]*)");

  /** In texts that readers see nobody writes comments, so a space after the sign is no excuse. */
  private static final Pattern SHOWN_CUT = Pattern.compile("[ \\t]+(#[^\\r\\n]*)");

  private static final Set<String> SHOWN = Set.of("title", "description", "asked-as", "keywords");

  private final SourceText source;
  private final List<Flaw> flaws;
  private int base;
  private int markIndex;
  private int markOffset;
  private Pattern cut = CUT;

  YamlHeader(SourceText source, List<Flaw> flaws) {
    this.source = source;
    this.flaws = flaws;
  }

  /** Reads the lines between the fences. What cannot be read is a flaw, the rest is kept. */
  FrontMatter read(int start, int end) {
    List<Entry> entries = new ArrayList<>();
    try {
      Iterator<Event> events = parse(start, end);
      Event first = events.next();
      if (first instanceof MappingStartEvent) {
        readEntries(events, entries);
      } else if (first instanceof NodeEvent
          && !(first instanceof ScalarEvent scalar && scalar.getValue().isEmpty())) {
        int offset = offset(first.getStartMark());
        throw new YamlProblem(
            offset, YamlLine.problem(lineAt(offset)).orElse(YamlProblem.NOT_KEYS));
      }
    } catch (YamlProblem problem) {
      report(problem);
    } catch (YamlEngineException e) {
      report(YamlProblem.of(e, this::offset, this::lineAt, start));
    }
    return new FrontMatter(entries);
  }

  /** Reads one value that stands alone, such as a JSON object; its text if it cannot be read. */
  Object readValue(int start, int length) {
    try {
      Iterator<Event> events = parse(start, start + length);
      return value(events.next(), events, 0);
    } catch (YamlProblem problem) {
      report(problem);
    } catch (YamlEngineException e) {
      report(YamlProblem.of(e, this::offset, this::lineAt, start));
    }
    return source.text().substring(start, start + length);
  }

  private Iterator<Event> parse(int start, int end) throws YamlProblem {
    base = start;
    markIndex = 0;
    markOffset = start;
    if (end - start > MAX_LENGTH) {
      throw new YamlProblem(start, YamlProblem.TOO_LONG);
    }
    LoadSettings settings = LoadSettings.builder().build();
    Iterator<Event> events =
        new Parse(settings).parseString(source.text().substring(start, end)).iterator();
    events.next(); // the stream's start
    Event document = events.next();
    return document.getEventId() == Event.ID.DocumentStart ? events : List.of(document).iterator();
  }

  private void readEntries(Iterator<Event> events, List<Entry> entries) throws YamlProblem {
    Map<String, Boolean> seen = new LinkedHashMap<>();
    for (Event event = events.next();
        !(event instanceof CollectionEndEvent);
        event = events.next()) {
      String key = key(event);
      int keyOffset = offset(event.getStartMark());
      if (seen.put(key, true) != null) {
        flaws.add(new Flaw(Flaw.Kind.HEADER_KEY_REPEATED, source.place(keyOffset), key));
      }
      Event valueEvent = events.next();
      int valueOffset = offset(valueEvent.getStartMark());
      cut = SHOWN.contains(key) ? SHOWN_CUT : CUT;
      Object value = value(valueEvent, events, 1);
      entries.add(new Entry(key, value, source.place(keyOffset), source.place(valueOffset)));
    }
  }

  /** Words such as “ #5” that YAML takes for a comment. */
  private void findCut(int end) {
    if (!source.text().startsWith(" ", end)) {
      return;
    }
    Matcher lost = cut.matcher(source.text()).region(end, source.text().length());
    if (lost.lookingAt()) {
      flaws.add(Slip.VALUE_CUT.at(source.place(lost.start(1)), lost.group(1).strip()));
    }
  }

  private Object plain(ScalarEvent scalar) {
    Object value = PlainScalar.value(scalar.getValue());
    if (value instanceof String text && !text.isEmpty()) {
      findCut(offset(scalar.getEndMark()));
    }
    return value;
  }

  private String key(Event event) throws YamlProblem {
    checkPlain(event);
    if (event instanceof ScalarEvent scalar) {
      return scalar.getValue().strip();
    }
    throw new YamlProblem(offset(event.getStartMark()), YamlProblem.KEY_NOT_TEXT);
  }

  private Object value(Event event, Iterator<Event> events, int depth) throws YamlProblem {
    checkPlain(event);
    if (depth > MAX_DEPTH) {
      throw new YamlProblem(offset(event.getStartMark()), YamlProblem.TOO_DEEP);
    }
    if (event instanceof ScalarEvent scalar) {
      return scalar.isPlain() ? plain(scalar) : scalar.getValue();
    }
    if (event instanceof SequenceStartEvent) {
      List<Object> list = new ArrayList<>();
      for (Event item = events.next();
          !(item instanceof CollectionEndEvent);
          item = events.next()) {
        list.add(value(item, events, depth + 1));
      }
      return list;
    }
    if (event instanceof MappingStartEvent start) {
      int from = offset(start.getStartMark());
      if (start.isFlow() && source.text().startsWith("{{", from)) {
        throw new YamlProblem(from, YamlProblem.VARIABLE);
      }
      Map<String, Object> map = new LinkedHashMap<>();
      for (Event key = events.next(); !(key instanceof CollectionEndEvent); key = events.next()) {
        String name = key(key);
        int keyOffset = offset(key.getStartMark());
        if (map.containsKey(name)) {
          flaws.add(new Flaw(Flaw.Kind.HEADER_KEY_REPEATED, source.place(keyOffset), name));
        }
        map.putIfAbsent(name, value(events.next(), events, depth + 1));
      }
      return map;
    }
    return "";
  }

  /** Refuses aliases, anchors and tags: in a header they are always unquoted text. */
  private void checkPlain(Event event) throws YamlProblem {
    boolean tagged =
        event instanceof ScalarEvent scalar && scalar.getTag().isPresent()
            || event instanceof MappingStartEvent map && map.getTag().isPresent()
            || event instanceof SequenceStartEvent list && list.getTag().isPresent();
    boolean anchored =
        event instanceof AliasEvent
            || event instanceof NodeEvent node && node.getAnchor().isPresent();
    if (tagged || anchored) {
      throw new YamlProblem(offset(event.getStartMark()), YamlProblem.NEEDS_QUOTES);
    }
  }

  /** From the parser's count of code points to an offset in the file. */
  private int offset(Optional<Mark> mark) {
    if (mark.isEmpty()) {
      return base;
    }
    int index = mark.get().getIndex();
    if (index < markIndex) {
      markIndex = 0;
      markOffset = base;
    }
    int end = source.text().length();
    while (markIndex < index && markOffset < end) {
      markOffset += Character.charCount(source.text().codePointAt(markOffset));
      markIndex++;
    }
    return markOffset;
  }

  private String lineAt(int offset) {
    return source.line(source.place(Math.min(offset, source.text().length())).line() - 1);
  }

  private void report(YamlProblem problem) {
    flaws.add(
        new Flaw(Flaw.Kind.HEADER_YAML, source.place(problem.offset()), problem.inPlainWords()));
  }
}
