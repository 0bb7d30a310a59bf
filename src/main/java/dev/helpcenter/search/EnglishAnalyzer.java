package dev.helpcenter.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * English: contractions are written out, irregular forms brought to their base, and words cut to
 * Porter's stems as Lunr does it.
 */
final class EnglishAnalyzer implements Analyzer {
  /** What a word ends in, and the words to put there; the longest that fits comes first. */
  static final Map<String, String> SUFFIXES = suffixes();

  /** Words whose forms no stemmer brings together: the base, then the forms. */
  private static final String IRREGULAR =
      "become became, begin began begun, break broke broken, bring brought, build built, buy bought,"
          + " catch caught, child children, choose chose chosen, come came, deal dealt,"
          + " draw drew drawn, drink drank drunk, drive drove driven, eat ate eaten,"
          + " fall fell fallen, find found, fly flew flown, forget forgot forgotten,"
          + " freeze froze frozen, get got gotten, give gave given, go went gone,"
          + " grow grew grown, hear heard, hide hid hidden, hold held, keep kept,"
          + " know knew known, lend lent, lose lost, make made, man men, meet met, pay paid,"
          + " person people, ring rang rung, run ran, say said, see seen, sell sold, send sent,"
          + " shake shook shaken, sing sang sung, sleep slept, speak spoke spoken, spend spent,"
          + " stand stood, steal stole stolen, swear swore sworn, take took taken, teach taught,"
          + " tell told, think thought, throw threw thrown, understand understood,"
          + " wake woke woken, wear wore worn, win won, woman women, write wrote written";

  /** Contractions that follow no rule, and those that are typed without their apostrophe. */
  static final Map<String, String> CONTRACTIONS = contractions();

  /** The base of each irregular form. */
  static final Map<String, String> BASES = bases();

  private static final Set<String> STOP_WORDS =
      Collections.unmodifiableSet(
          new TreeSet<>(
              Arrays.asList(
                  ("a about after all also am an and any are as at be been but by can could"
                          + " did do does doing for from gave get getting give given go going gone gonna"
                          + " got gotten had has have having he her here hers him his how i if in into"
                          + " is it its just let like made make may me might mine more must my need no"
                          + " not now of on or our ours please shall she should so some tell than that"
                          + " the their theirs them then there these they this those to told us use"
                          + " using want was we went were what when where which who whom whose why will"
                          + " with would you your yours")
                      .split(" "))));

  private final ThreadLocal<LunrStemmer> stemmers = ThreadLocal.withInitial(LunrStemmer::new);

  private static Map<String, String> suffixes() {
    Map<String, String> map = new LinkedHashMap<>();
    map.put("n't", "not");
    map.put("'re", "are");
    map.put("'ve", "have");
    map.put("'ll", "will");
    map.put("'d", "would");
    map.put("'m", "am");
    map.put("'s", "");
    return Collections.unmodifiableMap(map);
  }

  private static Map<String, String> contractions() {
    Map<String, String> map = new LinkedHashMap<>();
    map.put("can't", "can not");
    map.put("won't", "will not");
    map.put("cannot", "can not");
    map.put("cant", "can not");
    map.put("wont", "will not");
    for (String verb :
        List.of(
            "did", "do", "does", "is", "was", "are", "were", "has", "have", "had", "could", "would",
            "should")) {
      map.put(verb + "nt", verb + " not");
    }
    map.put("im", "i am");
    map.put("ive", "i have");
    map.put("youre", "you are");
    map.put("theyre", "they are");
    map.put("whats", "what");
    map.put("wheres", "where");
    map.put("hows", "how");
    map.put("thats", "that");
    map.put("wanna", "want to");
    return Collections.unmodifiableMap(map);
  }

  private static Map<String, String> bases() {
    Map<String, String> map = new LinkedHashMap<>();
    for (String line : IRREGULAR.split(", ")) {
      String[] words = line.split(" ");
      for (int i = 1; i < words.length; i++) {
        map.put(words[i], words[0]);
      }
    }
    return Collections.unmodifiableMap(map);
  }

  @Override
  public List<String> words(String token) {
    List<String> words = new ArrayList<>(2);
    for (String word : Tokens.fold(token)) {
      expand(word, words);
    }
    return words;
  }

  private static void expand(String word, List<String> words) {
    String form = CONTRACTIONS.get(word);
    if (form != null) {
      words.addAll(List.of(form.split(" ")));
      return;
    }
    if (word.indexOf('\'') < 0) {
      words.add(word);
      return;
    }
    for (Map.Entry<String, String> suffix : SUFFIXES.entrySet()) {
      int stem = word.length() - suffix.getKey().length();
      if (stem > 0 && word.endsWith(suffix.getKey())) {
        String base = word.substring(0, stem).replace("'", "");
        if (!base.isEmpty()) {
          words.add(base);
        }
        if (!suffix.getValue().isEmpty()) {
          words.add(suffix.getValue());
        }
        return;
      }
    }
    words.add(word.replace("'", ""));
  }

  @Override
  public String term(String word) {
    return stemmers.get().stem(base(word));
  }

  /** What an irregular form is a form of; other words as they are. */
  static String base(String word) {
    return BASES.getOrDefault(word, word);
  }

  @Override
  public Set<String> stopWords() {
    return STOP_WORDS;
  }

  @Override
  public boolean stems() {
    return true;
  }
}
