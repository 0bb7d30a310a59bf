package dev.helpcenter.source.variables;

import dev.helpcenter.source.Flaw;
import dev.helpcenter.source.FrontMatter;
import dev.helpcenter.source.Variables;
import dev.helpcenter.source.Variables.Snippet;
import dev.helpcenter.source.markdown.MarkdownReader;
import dev.helpcenter.source.text.SourceText;
import dev.helpcenter.source.variables.Expansion.Builder;
import dev.helpcenter.source.variables.Expansion.Uses;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Fills in variables and snippets, except in code. Immutable; threads may share it. */
public final class Expander {
  private static final String SNIPPET = "snippet.";
  private static final int MAX_DEPTH = 10;
  private static final int MAX_LENGTH = 5_000_000;

  /** How much may be filled in by the snippets of one article, however short it is. */
  private static final int MAX_FILLED = 10_000;

  private final Variables variables;
  private final Map<String, String> values = new HashMap<>();
  private final MarkdownReader markdown;

  /**
   * @param markdown tells what is code
   */
  public Expander(Variables variables, MarkdownReader markdown) {
    this.variables = variables;
    variables.values().forEach((name, value) -> values.put(name, OneLine.of(value)));
    this.markdown = markdown;
  }

  /**
   * Fills in the variables of a body.
   *
   * @param start where the body starts in the file
   * @param uses where to note what was filled in
   */
  public Expansion expand(SourceText source, int start, Uses uses, List<Flaw> flaws) {
    Run run = new Run(source, uses, flaws);
    run.article(start);
    return run.out.build();
  }

  /** Fills in the variables of all values that are text. */
  public FrontMatter expand(FrontMatter frontMatter, Uses uses, List<Flaw> flaws) {
    boolean any = frontMatter.entries().stream().anyMatch(e -> e.value().toString().contains("{{"));
    return any ? new HeaderRun(name -> value(name, uses), flaws).expand(frontMatter) : frontMatter;
  }

  private Optional<String> value(String name, Uses uses) {
    String written = variables.values().get(name);
    uses.add(name, written == null ? "" : written);
    return Optional.ofNullable(values.get(name));
  }

  /** A snippet as it is filled in, read once for each article. */
  private record Included(SourceText source, int end, BitSet code) {}

  /** One body on its way. */
  private final class Run {
    private final Builder out = new Builder();
    private final Deque<String> open = new ArrayDeque<>();
    private final Map<String, Included> included = new HashMap<>();
    private final Set<String> told = new HashSet<>();
    private final SourceText article;
    private final Uses uses;
    private final List<Flaw> flaws;

    /** Where in the article what is filled in just now begins. */
    private int began;

    private int filled;
    private boolean stopped;

    Run(SourceText article, Uses uses, List<Flaw> flaws) {
      this.article = article;
      this.uses = uses;
      this.flaws = flaws;
    }

    /** Copies the article from an offset on and fills it in. */
    void article(int start) {
      String text = article.text();
      BitSet code =
          Placeholder.next(text, start).isPresent()
              ? markdown.code(text.substring(start))
              : new BitSet();
      text(article, start, text.length(), code, "");
    }

    /**
     * Copies a text and fills it in.
     *
     * @param code what is code, counted from the start
     * @param prefix what to put before each line but the first
     */
    private void text(SourceText source, int start, int end, BitSet code, String prefix) {
      int copied = start;
      for (Placeholder found = next(source, start, end);
          found != null;
          found = next(source, found.end(), end)) {
        if (!code.get(found.start() - start)) {
          copy(source, copied, found.start(), prefix);
          fill(source, found, prefix);
          copied = found.end();
        }
        if (stopped && !open.isEmpty()) {
          return;
        }
      }
      copy(source, copied, end, prefix);
    }

    private @Nullable Placeholder next(SourceText source, int from, int end) {
      return Placeholder.next(source.text(), from).filter(p -> p.end() <= end).orElse(null);
    }

    private void copy(SourceText source, int start, int end, String prefix) {
      int from = start;
      if (!prefix.isEmpty()) {
        for (int i = source.text().indexOf('\n', start);
            i >= 0 && i < end && !stopped;
            i = source.text().indexOf('\n', i + 1)) {
          out.copy(source, from, i + 1);
          out.insert(source, i + 1, prefix);
          from = i + 1;
          stopIfTooLong();
        }
      }
      out.copy(source, from, end);
    }

    private void fill(SourceText source, Placeholder found, String prefix) {
      began = open.isEmpty() ? found.start() : began;
      stopIfTooMany();
      stopIfTooLong();
      if (stopped) {
        return;
      }
      if (found.escaped()) {
        out.copy(source, found.start() + 1, found.end());
      } else if (found.name().startsWith(SNIPPET)) {
        snippet(source, found, prefix);
      } else {
        variable(source, found);
      }
    }

    private void variable(SourceText source, Placeholder found) {
      Optional<String> value = value(found.name(), uses);
      if (value.isPresent()) {
        out.insert(source, found.start(), value.get());
      } else {
        flaw(Flaw.Kind.UNKNOWN_VARIABLE, source, found, found.name());
        out.copy(source, found.start(), found.end());
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
        Included text = included.computeIfAbsent(name, n -> read(snippet));
        text(
            text.source(),
            0,
            text.end(),
            text.code(),
            prefix + LinePrefix.of(source, found.start()));
        open.pop();
      }
    }

    private Included read(Snippet snippet) {
      String text = snippet.text().stripTrailing();
      BitSet code = text.contains("{{") ? markdown.code(text) : new BitSet();
      return new Included(new SourceText(snippet.file(), text), text.length(), code);
    }

    /** Counts what snippets say; the article's own text is bounded by the size of its file. */
    private void stopIfTooMany() {
      if (!open.isEmpty() && ++filled > MAX_FILLED) {
        stop("more than " + MAX_FILLED + " are filled in");
      }
    }

    private void stopIfTooLong() {
      if (out.length() > MAX_LENGTH) {
        stop("they are longer than 5 million characters");
      }
    }

    /** Fills in nothing more, and tells so once. */
    private void stop(String reason) {
      if (!stopped) {
        stopped = true;
        flaws.add(new Flaw(Flaw.Kind.SNIPPETS_TOO_LARGE, article.place(began), reason));
      }
    }

    /** Tells of a place once, however often its snippet is filled in. */
    private void flaw(Flaw.Kind kind, SourceText source, Placeholder found, String detail) {
      if (told.add(source.file() + ':' + found.start())) {
        flaws.add(new Flaw(kind, source.place(found.start()), detail));
      }
    }
  }
}
