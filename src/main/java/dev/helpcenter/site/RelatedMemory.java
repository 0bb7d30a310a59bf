package dev.helpcenter.site;

import java.util.List;
import java.util.function.Supplier;

/** Remembers from one build to the next which articles were chosen as related. */
@FunctionalInterface
public interface RelatedMemory {
  /** Remembers nothing. */
  RelatedMemory NONE = (compared, choose) -> choose.get();

  /**
   * The related articles, chosen anew or as they were chosen of the same ones.
   *
   * @param compared all that the choice depends on: texts, numbers, and lists of these
   * @param choose chooses: for each article the numbers of those that are related
   */
  int[][] choice(Supplier<List<Object>> compared, Supplier<int[][]> choose);
}
