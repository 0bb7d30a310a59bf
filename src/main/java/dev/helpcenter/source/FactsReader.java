package dev.helpcenter.source;

import dev.helpcenter.source.Facts.Fact;
import dev.helpcenter.source.Facts.Problem;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/**
 * Reads {@code data/facts.yml}. A group of keys with a {@code value} among them is a fact; its name
 * is made of the keys that lead to it:
 *
 * <pre>
 * idcare:
 *   phone:
 *     value: "1800 595 160"
 *     source: "https://www.idcare.org"
 *     verified: 2026-11-20
 *     valid-days: 180
 * </pre>
 */
public final class FactsReader {
  private static final Set<String> KEYS = Set.of("value", "source", "verified", "valid-days");
  private static final int MAX_DEPTH = 8;
  private static final int MAX_LENGTH = 1024 * 1024;

  /** How many characters a value may have: it is copied to each place that uses it. */
  private static final int MAX_VALUE = 10_000;

  private static final String TOO_DEEP = "Facts are nested too deeply here";
  private static final String DAYS = "\\d{1,5}";

  private static final String YAML_HINT =
      "Each line is a name, a colon and a space, and so is the line above; put values that hold a"
          + " colon in quotes";

  private static final String INDENT_HINT =
      "Give it as many spaces as the lines beside which it belongs";

  private static final Pattern CUT = Pattern.compile("[ \\t]+(#.*)");

  private final String file;
  private final List<Fact> facts = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private final Set<String> unread = new HashSet<>();
  private List<String> lines = List.of();

  private FactsReader(String file) {
    this.file = file;
  }

  /**
   * @param file the path from the site's folder, for the places
   * @param text what the file holds
   */
  public static Facts read(String file, String text) {
    FactsReader reader = new FactsReader(file);
    reader.read(text);
    return new Facts(reader.facts, reader.problems, reader.unread, true);
  }

  private void read(String text) {
    lines = text.lines().toList();
    if (text.length() > MAX_LENGTH) {
      lost("", Place.start(file), "This file is too long to be read", "");
      return;
    }
    try {
      Optional<Place> deep = YamlNesting.tooDeep(file, text);
      if (deep.isPresent()) {
        lost("", deep.get(), TOO_DEEP, "");
        return;
      }
      new Compose(LoadSettings.builder().setLabel(file).build())
          .composeString(text)
          .ifPresent(root -> readGroup("", root, 0));
    } catch (MarkedYamlEngineException e) {
      unreadable(e.getProblemMark().map(this::place).orElseGet(() -> Place.start(file)));
    } catch (YamlEngineException e) {
      lost("", Place.start(file), "This file cannot be read", YAML_HINT);
    }
  }

  /** The nearest line that looks mistyped is to blame, if there is one above or here. */
  private void unreadable(Place stop) {
    for (int line = Math.min(stop.line(), lines.size()); line > 0; line--) {
      Optional<FactLine> odd = FactLine.of(lines.get(line - 1));
      if (odd.isPresent()) {
        Place place = new Place(file, line, odd.get().column());
        lost("", place, odd.get().message(), odd.get().hint());
        return;
      }
    }
    lost("", stop, "This line cannot be read", isIndented(stop) ? INDENT_HINT : YAML_HINT);
  }

  /** Whether the parser read on to the first letter of a line, and no further. */
  private boolean isIndented(Place stop) {
    return stop.line() <= lines.size()
        && stop.column() > 1
        && lines.get(stop.line() - 1).substring(0, stop.column() - 1).isBlank();
  }

  private void readGroup(String name, Node node, int depth) {
    if (!(node instanceof MappingNode group)) {
      lost(
          name,
          place(node),
          name.isEmpty()
              ? "Facts are written as names with values below them"
              : "The fact “" + name + "” has no “value:”",
          "Write it as “value:”, “source:”, “verified:” and “valid-days:”, one below the other");
      return;
    }
    if (depth > MAX_DEPTH) {
      lost(name, place(node), TOO_DEEP, "");
      return;
    }
    Map<String, NodeTuple> entries = new LinkedHashMap<>();
    for (NodeTuple tuple : group.getValue()) {
      if (tuple.getKeyNode() instanceof ScalarNode key
          && entries.put(key.getValue(), tuple) != null) {
        twice(key, key.getValue());
      }
    }
    entries.forEach(
        (key, tuple) -> {
          String full = name.isEmpty() ? key : name + "." + key;
          if (isFact(tuple.getValueNode())) {
            readFact(full, place(tuple.getKeyNode()), (MappingNode) tuple.getValueNode());
          } else {
            readGroup(full, tuple.getValueNode(), depth + 1);
          }
        });
  }

  private void twice(Node key, String name) {
    problems.add(new Problem(place(key), "“" + name + "” stands here twice", "Remove one of them"));
  }

  private void lost(String name, Place place, String message, String hint) {
    unread.add(name);
    problems.add(new Problem(place, message, hint));
  }

  private static boolean isFact(Node node) {
    return node instanceof MappingNode group
        && group.getValue().stream()
            .anyMatch(
                t ->
                    t.getKeyNode() instanceof ScalarNode key
                        && key.getValue().equals("value")
                        && !(t.getValueNode() instanceof MappingNode));
  }

  private void readFact(String name, Place place, MappingNode node) {
    Map<String, ScalarNode> entries = new LinkedHashMap<>();
    Set<String> lists = new HashSet<>();
    for (NodeTuple tuple : node.getValue()) {
      String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
      if (KEYS.contains(key) && tuple.getValueNode() instanceof ScalarNode value) {
        if (entries.put(key, value) != null) {
          twice(tuple.getKeyNode(), key);
        }
        findCut(value);
        if (key.equals("value") && value.getValue().isBlank()) {
          problems.add(
              new Problem(
                  place(tuple.getKeyNode()),
                  "The fact “" + name + "” has no value, so readers see a gap",
                  "Write the value after “value:”, in quotes"));
        }
      } else if (KEYS.contains(key)) {
        lists.add(key);
        lost(
            name,
            place(tuple.getValueNode()),
            "“" + key + ":” of the fact “" + name + "” has more than one value",
            "Write one value behind “" + key + ":”, in quotes; two values are two facts");
      } else {
        problems.add(
            new Problem(
                place(tuple.getKeyNode()),
                "The fact “" + name + "” has an entry “" + key + "” that means nothing",
                "A fact has “value:”, “source:”, “verified:” and “valid-days:”"));
      }
    }
    Optional<LocalDate> verified = Optional.ofNullable(entries.get("verified")).flatMap(this::date);
    Optional<Integer> days = Optional.ofNullable(entries.get("valid-days")).flatMap(this::days);
    String source = value(entries, "source").orElse("");
    for (String key : List.of("source", "verified", "valid-days")) {
      if (!entries.containsKey(key) && !lists.contains(key)) {
        problems.add(
            new Problem(
                place,
                "The fact “" + name + "” has no “" + key + ":”",
                "Say where it can be checked, when it last was, and for how many days that is good"));
      }
    }
    if (lists.contains("value")) {
      return;
    }
    String value = value(entries, "value").orElse("");
    if (value.length() <= MAX_VALUE) {
      facts.add(new Fact(name, value, source, verified, days, place));
    } else {
      lost(
          name,
          place(Objects.requireNonNull(entries.get("value"))),
          "The value of the fact “" + name + "” is longer than 10,000 characters",
          "Write a text of this length into a file in content/_snippets");
    }
  }

  /** What YAML takes for a comment is missing from the value, and nobody notices. */
  private void findCut(ScalarNode value) {
    Optional<Mark> end = value.getEndMark().filter(mark -> mark.getLine() < lines.size());
    if (!value.isPlain() || value.getValue().isBlank() || end.isEmpty()) {
      return;
    }
    String line = lines.get(end.get().getLine());
    int column = line.offsetByCodePoints(0, end.get().getColumn());
    Matcher cut = CUT.matcher(line).region(column, line.length());
    if (cut.lookingAt()) {
      problems.add(
          new Problem(
              new Place(file, end.get().getLine() + 1, cut.start(1) + 1),
              "Everything from “"
                  + cut.group(1).strip()
                  + "” on is left out, because # starts a"
                  + " comment",
              "Put the whole value in quotes; write comments on lines of their own"));
    }
  }

  private Optional<LocalDate> date(ScalarNode node) {
    try {
      return Optional.of(LocalDate.parse(node.getValue().strip()));
    } catch (DateTimeException e) {
      problems.add(
          new Problem(
              place(node),
              "“" + node.getValue() + "” is not a date that exists",
              "Write year, month and day with hyphens, as in 2026-11-20"));
      return Optional.empty();
    }
  }

  private Optional<Integer> days(ScalarNode node) {
    if (node.getValue().strip().matches(DAYS)) {
      return Optional.of(Integer.valueOf(node.getValue().strip()));
    }
    problems.add(
        new Problem(
            place(node),
            "“" + node.getValue() + "” is not a number of days",
            "Write a whole number, as in 180"));
    return Optional.empty();
  }

  private static Optional<String> value(Map<String, ScalarNode> entries, String key) {
    return Optional.ofNullable(entries.get(key)).map(node -> node.getValue().strip());
  }

  private Place place(Node node) {
    return node.getStartMark().map(this::place).orElseGet(() -> Place.start(file));
  }

  private Place place(Mark mark) {
    return new Place(file, mark.getLine() + 1, mark.getColumn() + 1);
  }
}
