package dev.helpcenter.search;

import dev.helpcenter.site.Article;
import java.nio.file.*;
import java.util.*;

final class Lab {
  public static void main(String[] a) throws Exception {
    Path dir = Path.of("/work/shared/search-quality");
    List<Article> articles = new ArrayList<>();
    for (String line : Files.readAllLines(dir.resolve("articles.tsv")).subList(1, 151)) {
      String[] c = line.split("\t");
      articles.add(Sites.article(c[0], c[1], c[2]));
    }
    SearchEngine engine = new SearchEngine(Sites.of(articles), Synonyms.NONE);
    for (String f : List.of("queries.tsv", "queries-with-typo.tsv")) {
      var q = Evaluation.parse(Files.readString(dir.resolve(f)), i -> {});
      long t = System.nanoTime();
      var e = Evaluation.of(engine, q);
      System.out.printf(
          "%s s1 %.2f s3 %.2f mrr %.4f none %.2f  %d ms%n",
          f,
          e.success(1),
          e.success(3),
          e.meanReciprocalRank(),
          e.nothingFound(),
          (System.nanoTime() - t) / 1000000);
      if (a.length > 0)
        e.misses(1).stream().limit(Integer.parseInt(a[0])).forEach(System.out::println);
    }
    long size = 0;
    for (var file : engine.files()) size += file.content().length;
    System.out.println(engine.files().size() + " files " + size);
  }
}
