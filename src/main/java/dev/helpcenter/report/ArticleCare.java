package dev.helpcenter.report;

import dev.helpcenter.site.Article;
import dev.helpcenter.site.Assembly;
import dev.helpcenter.site.Page;
import dev.helpcenter.site.Target;
import dev.helpcenter.source.Passage;
import dev.helpcenter.source.Section;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Finds published articles that readers will not come to, or not be glad of. */
final class ArticleCare {
  private static final int LONGEST_SHOWN = 10;

  private final Assembly assembly;
  private final List<Article> articles;

  private record Length(Article article, long words) {}

  ArticleCare(Assembly assembly) {
    this.assembly = assembly;
    this.articles =
        assembly.site().articles().stream()
            .sorted(Comparator.comparing((Article article) -> article.source().file()))
            .toList();
  }

  /** Those that no other page's text or {@code related} leads to; lists of a category are none. */
  Chapter unlinked() {
    Set<String> linked = new HashSet<>();
    for (Page page : assembly.pages()) {
      if (page.live()) {
        Stream.concat(page.targets().stream(), page.related().stream())
            .forEach(target -> addFile(target, page.file(), linked));
      }
    }
    return chapter(
        "unlinked",
        "Articles that no other page links to",
        articles.stream().filter(article -> !linked.contains(article.source().file())).toList());
  }

  private static void addFile(Target target, String from, Set<String> linked) {
    if (target instanceof Target.ToAddress address) {
      addFile(address.page(), from, linked);
    } else if (target instanceof Target.ToPage page && !page.file().equals(from)) {
      linked.add(page.file());
    }
  }

  Chapter longest() {
    List<Length> lengths = new ArrayList<>();
    articles.forEach(article -> lengths.add(new Length(article, words(article))));
    lengths.sort(
        Comparator.comparingLong(Length::words)
            .reversed()
            .thenComparing(length -> length.article().source().file()));
    return new Chapter(
        "longest",
        "The longest articles",
        lengths.stream()
            .limit(LONGEST_SHOWN)
            .map(length -> entry(length.article(), Map.of("words", length.words())))
            .toList());
  }

  Chapter withoutDescription() {
    return chapter(
        "without-description",
        "Articles without a description",
        articles.stream().filter(article -> article.description().isEmpty()).toList());
  }

  /** Those that the search knows no reader's words for. */
  Chapter withoutQuestions() {
    return chapter(
        "without-asked-as",
        "Articles without asked-as: questions in readers' own words",
        articles.stream()
            .filter(article -> article.askedAs().isEmpty() && !article.type().equals("page"))
            .toList());
  }

  private static Chapter chapter(String key, String heading, List<Article> articles) {
    return new Chapter(
        key, heading, articles.stream().map(article -> entry(article, Map.of())).toList());
  }

  private static Entry entry(Article article, Map<String, Object> values) {
    return new Entry(article.source().file(), article.title(), values);
  }

  private static long words(Article article) {
    long words = 0;
    for (Section section : article.sections()) {
      words += Passage.words(section.title()) + section.passage().words();
    }
    return words;
  }
}
