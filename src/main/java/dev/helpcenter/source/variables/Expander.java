package dev.helpcenter.source.variables;

import dev.helpcenter.source.Flaw;
import dev.helpcenter.source.FrontMatter;
import dev.helpcenter.source.FrontMatter.Entry;
import dev.helpcenter.source.Place;
import dev.helpcenter.source.Variables;
import dev.helpcenter.source.Variables.Snippet;
import dev.helpcenter.source.markdown.MarkdownReader;
import dev.helpcenter.source.text.SourceText;
import dev.helpcenter.source.variables.Expansion.Builder;
import dev.helpcenter.source.variables.Expansion.Uses;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Fills in variables and snippets, except in code. Immutable; threads may share it. */
public final class Expander {
  private static final String SNIPPET = "snippet.";
  private static final int MAX_DEPTH = 10;
  private static final int MAX_LENGTH = 5_000_000;

  /** With all spaces around it, which are looked through once and not from each of them. */
  private static final Pattern LINE_END = Pattern.compile("(?<!\\h)\\h*+\\R\\s*+");

  private final Variables variables;
  private final MarkdownReader markdown;

  /**
   * @param markdown tells what is code
   */
  public Expander(Variables variables, MarkdownReader markdown) {
    this.variables = variables;
    this.markdown = markdown;
  }

  /**
   * Fills in the variables of a body.
   *
   * @param start where the body starts in the file
   * @param uses where to note what was filled in
   */
  public Expansion expand(SourceText source, int start, Uses uses, List<Flaw> flaws) {
    Run run = new Run(uses, flaws);
    run.text(source, start, source.text().length(), "");
    return run.out.build();
  }

  /** Fills in the variables of all values that are text. */
  public FrontMatter expand(FrontMatter frontMatter, Uses uses, List<Flaw> flaws) {
    boolean any = frontMatter.entries().stream().anyMatch(e -> e.value().toString().contains("{{"));
    if (!any) {
      return frontMatter;
    }
    List<Entry> entries = new ArrayList<>();
    for (Entry entry : frontMatter.entries()) {
      Object value = value(entry.value(), entry.valuePlace(), uses, flaws);
      entries.add(new Entry(entry.key(), value, entry.keyPlace(), entry.valuePlace()));
    }
    return new FrontMatter(entries);
  }

  private Object value(Object value, Place place, Uses uses, List<Flaw> flaws) {
    if (value instanceof String text && text.contains("{{")) {
      StringBuilder out = new StringBuilder();
      int copied = 0;
      for (Placeholder found = Placeholder.next(text, 0).orElse(null);
          found != null;
          found = Placeholder.next(text, found.end()).orElse(null)) {
        out.append(text, copied, found.start()).append(filled(found, text, place, uses, flaws));
        copied = found.end();
      }
      return out.append(text, copied, text.length()).toString();
    }
    if (value instanceof List<?> list) {
      return list.stream().map(item -> value(item, place, uses, flaws)).toList();
    }
    if (value instanceof Map<?, ?> map) {
      Map<String, Object> result = new LinkedHashMap<>();
      map.forEach((key, item) -> result.put(key.toString(), value(item, place, uses, flaws)));
      return result;
    }
    return value;
  }

  private String filled(Placeholder found, String text, Place place, Uses uses, List<Flaw> flaws) {
    if (found.escaped()) {
      return text.substring(found.start() + 1, found.end());
    }
    Optional<String> value = variable(found.name(), uses);
    if (value.isEmpty()) {
      flaws.add(new Flaw(Flaw.Kind.UNKNOWN_VARIABLE, place, found.name()));
    }
    return value.orElse(text.substring(found.start(), found.end()));
  }

  private Optional<String> variable(String name, Uses uses) {
    String value = variables.values().get(name);
    uses.add(name, value == null ? "" : value);
    return Optional.ofNullable(value).map(v -> LINE_END.matcher(v).replaceAll(" ").strip());
  }

  /** One body on its way. */
  private final class Run {
    private final Builder out = new Builder();
    private final Deque<String> open = new ArrayDeque<>();
    private final Uses uses;
    private final List<Flaw> flaws;

    Run(Uses uses, List<Flaw> flaws) {
      this.uses = uses;
      this.flaws = flaws;
    }

    /**
     * Copies a text and fills it in.
     *
     * @param prefix what to put before each line but the first
     */
    void text(SourceText source, int start, int end, String prefix) {
      String text = source.text();
      Optional<Placeholder> first = Placeholder.next(text, start).filter(p -> p.end() <= end);
      if (first.isEmpty()) {
        copy(source, start, end, prefix);
        return;
      }
      BitSet code = markdown.code(text.substring(start, end));
      int copied = start;
      for (Placeholder found = first.get();
          found != null;
          found = Placeholder.next(text, found.end()).filter(p -> p.end() <= end).orElse(null)) {
        if (!code.get(found.start() - start)) {
          copy(source, copied, found.start(), prefix);
          fill(source, found, prefix);
          copied = found.end();
        }
      }
      copy(source, copied, end, prefix);
    }

    private void copy(SourceText source, int start, int end, String prefix) {
      int from = start;
      if (!prefix.isEmpty()) {
        for (int i = source.text().indexOf('\n', start);
            i >= 0 && i < end;
            i = source.text().indexOf('\n', i + 1)) {
          out.copy(source, from, i + 1);
          out.insert(source, i + 1, prefix);
          from = i + 1;
        }
      }
      out.copy(source, from, end);
    }

    private void fill(SourceText source, Placeholder found, String prefix) {
      if (found.escaped()) {
        out.copy(source, found.start() + 1, found.end());
      } else if (out.length() > MAX_LENGTH) {
        flaw(Flaw.Kind.TOO_COMPLEX, source, found, "its snippets are too long");
      } else if (found.name().startsWith(SNIPPET)) {
        snippet(source, found, prefix);
      } else {
        Optional<String> value = variable(found.name(), uses);
        if (value.isPresent()) {
          out.insert(source, found.start(), value.get());
        } else {
          flaw(Flaw.Kind.UNKNOWN_VARIABLE, source, found, found.name());
          out.copy(source, found.start(), found.end());
        }
      }
    }

    private void snippet(SourceText source, Placeholder found, String prefix) {
      String name = found.name().substring(SNIPPET.length());
      Snippet snippet = variables.snippets().get(name);
      uses.add(found.name(), snippet == null ? "" : snippet.text());
      if (snippet == null) {
        flaw(Flaw.Kind.UNKNOWN_SNIPPET, source, found, name);
        out.copy(source, found.start(), found.end());
      } else if (open.contains(name) || open.size() >= MAX_DEPTH) {
        flaw(Flaw.Kind.SNIPPET_LOOP, source, found, name);
      } else {
        open.push(name);
        SourceText text = new SourceText(snippet.file(), snippet.text());
        int end = text.text().stripTrailing().length();
        text(text, 0, end, prefix + LinePrefix.of(source, found.start()));
        open.pop();
      }
    }

    private void flaw(Flaw.Kind kind, SourceText source, Placeholder found, String detail) {
      flaws.add(new Flaw(kind, source.place(found.start()), detail));
    }
  }
}
