package dev.helpcenter.site;

import dev.helpcenter.source.SourceDocument;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Remembers from one build to the next which articles were chosen as related. */
public interface RelatedMemory {
  /** Remembers nothing. */
  RelatedMemory NONE =
      new RelatedMemory() {
        @Override
        public Optional<String> outline(SourceDocument document) {
          return Optional.empty();
        }

        @Override
        public int[][] choice(Supplier<List<Object>> compared, Supplier<int[][]> choose) {
          return choose.get();
        }
      };

  /**
   * Tells the titles and openings of an article's sections from all others. Safe for several
   * threads.
   *
   * @return nothing if it is not known
   */
  Optional<String> outline(SourceDocument document);

  /**
   * The related articles, chosen anew or as they were chosen of the same ones.
   *
   * @param compared all that the choice depends on: texts, numbers, and lists of these
   * @param choose chooses: for each article the numbers of those that are related
   */
  int[][] choice(Supplier<List<Object>> compared, Supplier<int[][]> choose);
}
