package dev.helpcenter.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tartarus.snowball.ext.PorterStemmer;

/** English: contractions are written out, words are cut to Porter's stems. */
final class EnglishAnalyzer implements Analyzer {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:'[\\p{L}\\p{N}]+)*");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  private static final Map<String, String> SUFFIXES =
      Map.of(
          "n't", " not", "'re", " are", "'ve", " have", "'ll", " will", "'d", " would", "'m", " am",
          "'s", "");

  private final ThreadLocal<PorterStemmer> stemmers = ThreadLocal.withInitial(PorterStemmer::new);

  @Override
  public List<String> words(String text) {
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(fold(text));
    while (matcher.find()) {
      for (String word : expand(matcher.group()).split(" ")) {
        words.add(word);
      }
    }
    return words;
  }

  private static String fold(String text) {
    String plain = text.replace('’', '\'');
    return MARKS
        .matcher(Normalizer.normalize(plain, Normalizer.Form.NFKD))
        .replaceAll("")
        .toLowerCase(Locale.ROOT);
  }

  private static String expand(String word) {
    if (word.indexOf('\'') < 0) {
      return word;
    }
    for (Map.Entry<String, String> suffix : SUFFIXES.entrySet()) {
      if (word.endsWith(suffix.getKey()) && word.length() > suffix.getKey().length()) {
        String base = word.substring(0, word.length() - suffix.getKey().length());
        return base.replace("'", "") + suffix.getValue();
      }
    }
    return word.replace("'", "");
  }

  @Override
  public String term(String word) {
    if (word.length() < 3) {
      return word;
    }
    PorterStemmer stemmer = stemmers.get();
    stemmer.setCurrent(word);
    stemmer.stem();
    return stemmer.getCurrent();
  }
}
