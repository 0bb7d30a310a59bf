package dev.helpcenter.search;

import java.util.List;
import java.util.Set;

/** For languages without rules of their own: words are folded and not stemmed. */
final class PlainAnalyzer implements Analyzer {
  @Override
  public List<String> words(String token) {
    return Tokens.fold(token);
  }

  @Override
  public String term(String word) {
    return word;
  }

  @Override
  public Set<String> stopWords() {
    return Set.of();
  }

  @Override
  public boolean stems() {
    return false;
  }
}
