package dev.helpcenter.render;

import dev.helpcenter.site.Article;
import dev.helpcenter.source.Question;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/**
 * A troubleshooter's first question with its answers, for the home page: one tap there is the first
 * answer given.
 */
final class StartQuestion {
  private static final Pattern HREF = Pattern.compile("href=\"([^\"]*)\"");
  private static final Pattern SCHEME = Pattern.compile("[a-z][a-z0-9+.-]*:");

  private StartQuestion() {}

  /**
   * {@code text} and {@code choices[] {text, url, inside}}; addresses inside of the site count from
   * its root, others are whole: a telephone number, another site's page.
   */
  static Optional<Map<String, Object>> of(Article troubleshooter) {
    return troubleshooter.source().questions().stream()
        .filter(question -> !question.choices().isEmpty())
        .findFirst()
        .map(question -> model(troubleshooter, question));
  }

  private static Map<String, Object> model(Article article, Question question) {
    List<Map<String, Object>> choices = new ArrayList<>();
    for (Question.Choice choice : question.choices()) {
      address(article, choice.reference())
          .ifPresent(url -> choices.add(choice(choice.text(), url)));
    }
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("text", question.text());
    model.put("choices", choices);
    return model;
  }

  private static Map<String, Object> choice(String text, String url) {
    return Map.of("text", text, "url", url, "inside", !isWhole(url));
  }

  private static boolean isWhole(String url) {
    return SCHEME.matcher(url).lookingAt();
  }

  private static Optional<String> address(Article article, int reference) {
    if (reference == Question.Choice.NOT_ONE_LINK || reference >= article.addresses().size()) {
      return Optional.empty();
    }
    Matcher href = HREF.matcher(article.addresses().get(reference));
    if (!href.find()) {
      return Optional.empty();
    }
    String target = Parser.unescapeEntities(href.group(1), true);
    if (isWhole(target)) {
      return Optional.of(target);
    }
    // From the page of the troubleshooter; its directory is put before it.
    String directory = article.url().substring(0, article.url().lastIndexOf('/') + 1);
    return Optional.of(
        target.startsWith("#")
            ? article.url() + target
            : URI.create(directory + target).normalize().toString());
  }
}
