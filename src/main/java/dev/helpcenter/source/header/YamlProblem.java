package dev.helpcenter.source.header;

import java.util.Optional;
import java.util.function.ToIntFunction;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Why a header is no YAML, told to somebody who does not know YAML. */
final class YamlProblem extends Exception {
  static final String NOT_KEYS = "a header consists of lines such as \"title: Forgot password\"";
  static final String KEY_NOT_TEXT = "a key must be a plain word";
  static final String TOO_DEEP = "lists and keys are nested too deeply";
  static final String TOO_LONG = "the header is longer than 65536 characters";
  static final String NEEDS_QUOTES = "a value that starts with & * or ! must stand in quotes";
  private static final String FALLBACK = "this line cannot be read; put the value in quotes";

  private final int offset;
  private final String words;

  YamlProblem(int offset, String words) {
    super(words);
    this.offset = offset;
    this.words = words;
  }

  /**
   * Translates what the parser says.
   *
   * @param offsetOf from the parser's mark to an offset in the file
   * @param start the offset to take if the parser names no place
   */
  static YamlProblem of(YamlEngineException e, ToIntFunction<Optional<Mark>> offsetOf, int start) {
    if (e instanceof MarkedYamlEngineException marked) {
      return new YamlProblem(offsetOf.applyAsInt(marked.getProblemMark()), FALLBACK);
    }
    return new YamlProblem(start, FALLBACK);
  }

  int offset() {
    return offset;
  }

  String inPlainWords() {
    return words;
  }
}
