package dev.helpcenter.site;

import dev.helpcenter.source.LowerCase;
import java.util.Comparator;

/** The order of lists: what {@code order} says, then titles without regard to case. */
final class Titles {
  /** By code points after folding the case: the same on every machine, whatever its language. */
  static final Comparator<String> BY_TITLE =
      Comparator.comparing((String title) -> LowerCase.of(title))
          .thenComparing(Comparator.naturalOrder());

  static final Comparator<Article> LISTING =
      Comparator.comparingInt(Article::order)
          .thenComparing(Article::title, BY_TITLE)
          .thenComparing(Article::url);

  static final Comparator<Category> CATEGORIES =
      Comparator.comparingInt(Category::order)
          .thenComparing(Category::title, BY_TITLE)
          .thenComparing(Category::url);

  private Titles() {}
}
