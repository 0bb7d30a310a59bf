package dev.helpcenter.render;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Joins the ES modules of a folder, so that a browser fetches one file instead of one after the
 * other, and compresses what they have in common once. A joined module exports what its parts
 * exported; who imports one of the parts imports the joined module instead.
 */
public final class ModuleBundle {
  private static final Pattern IMPORT =
      Pattern.compile("(?m)^import\\s*\\{([^}]*)\\}\\s*from\\s*\"\\./([\\w.-]+)\";\\n?");

  /** Forms that are not joined: there is no need for them here. */
  private static final Pattern OTHER_FORM =
      Pattern.compile("(?m)^(?:import\\b(?!\\s*\\()|export\\s*(?:default\\b|[{*]))");

  private static final Pattern NAME =
      Pattern.compile(
          "(?m)^(?:export )?(?:async )?(?:function\\*?|class|const|let) ([A-Za-z_$][\\w$]*)");

  private final SortedMap<String, String> modules;

  /** For each module the entry with which it is joined. */
  private final Map<String, String> entryOf = new HashMap<>();

  private ModuleBundle(SortedMap<String, String> modules) {
    this.modules = modules;
  }

  /**
   * The modules as they are published, compacted.
   *
   * @param modules texts by file name
   * @param entries each is joined with all that it imports and no entry before it has; those that
   *     are missing do not count. If modules cannot be joined, because two of them have the same
   *     name for something or import in another form than {@code import { a } from "./b.js"}, all
   *     are published one by one.
   */
  public static SortedMap<String, String> of(
      SortedMap<String, String> modules, List<String> entries) {
    ModuleBundle bundle = new ModuleBundle(modules);
    SortedMap<String, String> published = new TreeMap<>();
    if (bundle.join(entries, published)) {
      return published;
    }
    modules.forEach((name, text) -> published.put(name, ScriptText.compact(text)));
    return published;
  }

  private boolean join(List<String> entries, SortedMap<String, String> published) {
    Map<String, List<String>> chunks = new LinkedHashMap<>();
    List<String> all = new ArrayList<>(entries.stream().filter(modules::containsKey).toList());
    all.addAll(modules.keySet());
    for (String entry : all) {
      Set<String> parts = new LinkedHashSet<>();
      if (!entryOf.containsKey(entry) && !collect(entry, parts, entries)) {
        return false;
      }
      parts.forEach(part -> entryOf.put(part, entry));
      if (!parts.isEmpty()) {
        chunks.put(entry, List.copyOf(parts));
      }
    }
    for (Map.Entry<String, List<String>> chunk : chunks.entrySet()) {
      if (hasTwice(chunk.getValue())) {
        return false;
      }
      published.put(chunk.getKey(), ScriptText.compact(text(chunk.getKey(), chunk.getValue())));
    }
    return true;
  }

  /** Adds a module after those that it imports; only an entry takes others in. */
  private boolean collect(String name, Set<String> parts, List<String> entries) {
    String text = modules.get(name);
    if (text == null || OTHER_FORM.matcher(IMPORT.matcher(text).replaceAll("")).find()) {
      return false;
    }
    Matcher imports = IMPORT.matcher(text);
    while (imports.find()) {
      String other = imports.group(2);
      boolean taken = entryOf.containsKey(other) || entries.contains(other);
      if (!taken && !parts.contains(other) && !collect(other, parts, entries)) {
        return false;
      }
    }
    return parts.add(name);
  }

  private boolean hasTwice(List<String> parts) {
    Set<String> names = new HashSet<>();
    for (String part : parts) {
      Matcher matcher = NAME.matcher(modules.get(part));
      while (matcher.find()) {
        if (!names.add(matcher.group(1))) {
          return true;
        }
      }
    }
    return false;
  }

  private String text(String entry, List<String> parts) {
    SortedMap<String, Set<String>> imported = new TreeMap<>();
    StringBuilder body = new StringBuilder();
    for (String part : parts) {
      String text = modules.get(part);
      Matcher imports = IMPORT.matcher(text);
      while (imports.find()) {
        String from = entryOf.getOrDefault(imports.group(2), imports.group(2));
        if (!from.equals(entry)) {
          Set<String> names = imported.computeIfAbsent(from, other -> new TreeSet<>());
          Collections.addAll(names, imports.group(1).strip().split("\\s*,\\s*"));
        }
      }
      body.append(IMPORT.matcher(text).replaceAll("")).append('\n');
    }
    StringBuilder head = new StringBuilder();
    imported.forEach(
        (from, names) ->
            head.append("import { ")
                .append(String.join(", ", names))
                .append(" } from \"./")
                .append(from)
                .append("\";\n"));
    return head.append(body).toString();
  }
}
