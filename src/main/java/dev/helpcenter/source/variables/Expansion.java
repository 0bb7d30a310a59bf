package dev.helpcenter.source.variables;

import dev.helpcenter.source.Place;
import dev.helpcenter.source.text.SourceText;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/** A text with its variables filled in, which knows where each character comes from. */
public final class Expansion {
  private final String text;
  private final int[] starts;
  private final SourceText[] sources;
  private final int[] offsets;
  private final boolean[] fixed;

  private Expansion(Builder builder) {
    this.text = builder.text.toString();
    this.starts = Arrays.copyOf(builder.starts, builder.count);
    this.sources = Arrays.copyOf(builder.sources, builder.count);
    this.offsets = Arrays.copyOf(builder.offsets, builder.count);
    this.fixed = Arrays.copyOf(builder.fixed, builder.count);
  }

  public String text() {
    return text;
  }

  /** Where a character was written; for a variable's value, where the variable stands. */
  public Place place(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    int part = found >= 0 ? found : -found - 2;
    int within = fixed[part] ? 0 : offset - starts[part];
    return sources[part].place(offsets[part] + within);
  }

  /** What was filled in: names and values. */
  public static final class Uses {
    private final Map<String, String> uses = new TreeMap<>();

    void add(String name, String value) {
      uses.put(name, value);
    }

    public Map<String, String> asMap() {
      return uses;
    }
  }

  /** Puts the text together. */
  static final class Builder {
    private final StringBuilder text = new StringBuilder();
    private int[] starts = new int[8];
    private SourceText[] sources = new SourceText[8];
    private int[] offsets = new int[8];
    private boolean[] fixed = new boolean[8];
    private int count;

    int length() {
      return text.length();
    }

    /** Adds text that stands just so in a source. */
    void copy(SourceText source, int from, int to) {
      if (to > from || count == 0) {
        part(source, from, false);
        text.append(source.text(), from, to);
      }
    }

    /** Adds text that stands for something at one place of a source. */
    void insert(SourceText source, int at, String value) {
      if (!value.isEmpty()) {
        part(source, at, true);
        text.append(value);
      }
    }

    private void part(SourceText source, int offset, boolean isFixed) {
      if (count == starts.length) {
        starts = Arrays.copyOf(starts, count * 2);
        sources = Arrays.copyOf(sources, count * 2);
        offsets = Arrays.copyOf(offsets, count * 2);
        fixed = Arrays.copyOf(fixed, count * 2);
      }
      starts[count] = text.length();
      sources[count] = source;
      offsets[count] = offset;
      fixed[count] = isFixed;
      count++;
    }

    Expansion build() {
      return new Expansion(this);
    }
  }
}
