package dev.helpcenter.source.header;

import java.util.Optional;
import java.util.function.IntFunction;
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
  static final String NOT_CLOSED = "the quotation mark here is never closed";
  static final String LIST_NOT_CLOSED = "the list that starts here is never closed by ]";
  static final String SECOND_COLON = "there is a colon too many; put the whole value in quotes";
  static final String STARTS_WITH_SIGN = "a value that starts with this sign must stand in quotes";
  static final String AFTER_QUOTES =
      "there are words after a value in quotes; a quotation mark is missing, here or in a line above";
  static final String VARIABLE = "a value that starts with {{ must stand in quotes";
  private static final String ITEM =
      "this item does not stand exactly below the one above; give both as many spaces";
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
   * @param lineAt the line of an offset in the file
   * @param start the offset to take if the parser names no place
   */
  static YamlProblem of(
      YamlEngineException e,
      ToIntFunction<Optional<Mark>> offsetOf,
      IntFunction<String> lineAt,
      int start) {
    if (e instanceof MarkedYamlEngineException marked) {
      Optional<Mark> begun = marked.getContextMark();
      String context = String.valueOf(marked.getContext());
      if (begun.isPresent() && context.contains("quoted scalar")) {
        return new YamlProblem(offsetOf.applyAsInt(begun), NOT_CLOSED);
      }
      if (begun.isPresent() && context.contains("flow sequence")) {
        return new YamlProblem(offsetOf.applyAsInt(begun), LIST_NOT_CLOSED);
      }
      boolean key = begun.isPresent() && context.contains("simple key");
      int offset = offsetOf.applyAsInt(key ? begun : marked.getProblemMark());
      String problem = String.valueOf(marked.getProblem());
      return new YamlProblem(offset, words(problem, lineAt.apply(offset)));
    }
    return new YamlProblem(start, FALLBACK);
  }

  private static String words(String problem, String line) {
    if (problem.contains("TAB")) {
      return YamlLine.TAB;
    }
    boolean misplaced =
        problem.contains("found '<block mapping start>'")
            || problem.contains("mapping values are not allowed");
    if (misplaced && YamlLine.isIndentedKey(line)) {
      return YamlLine.INDENTED;
    }
    if (problem.contains("<block sequence start>") && line.strip().startsWith("- ")) {
      return ITEM;
    }
    return YamlLine.problem(line).orElseGet(() -> words(problem));
  }

  private static String words(String problem) {
    if (problem.contains("mapping values are not allowed")) {
      return SECOND_COLON;
    }
    if (problem.contains("cannot start any token")) {
      return STARTS_WITH_SIGN;
    }
    if (problem.contains("found '<scalar>'")) {
      return AFTER_QUOTES;
    }
    return FALLBACK;
  }

  int offset() {
    return offset;
  }

  String inPlainWords() {
    return words;
  }
}
