package dev.helpcenter.search;

import java.util.regex.Pattern;
import org.tartarus.snowball.ext.PorterStemmer;

/**
 * Porter's stemmer as Lunr has it: Snowball's, and the places where Lunr departs from it. A test
 * compares both over many thousand words. For one thread.
 */
final class LunrStemmer {
  private static final String VOWELS = "aeiou";

  /** A beginning with at least one vowel sequence that is followed by a consonant. */
  private static final Pattern MEASURE_ABOVE_ZERO =
      Pattern.compile("^([^aeiou][^aeiouy]*)?[aeiouy][aeiou]*[^aeiou][^aeiouy]*.*");

  private static final Pattern CONSONANTS = Pattern.compile("[^aeiouy]+y");

  private final PorterStemmer porter = new PorterStemmer();

  String stem(String word) {
    if (word.length() < 3) {
      return word;
    }
    String stem = porter(word);
    if (stem.length() < 2) {
      // Lunr leaves a letter before the "ie" of "ies"; no other word of three letters loses two.
      return word.equals("ies") ? "ie" : stem;
    }
    int last = stem.length() - 1;
    boolean afterVowel = VOWELS.indexOf(stem.charAt(last - 1)) >= 0;
    if (stem.charAt(last) == 'i' && afterVowel && word.charAt(last) == 'y') {
      // Lunr makes i of y after consonants only, as Porter's second stemmer does: "say".
      return stem.substring(0, last) + 'y';
    }
    if (last > 1 && stem.charAt(last) == 'y' && CONSONANTS.matcher(stem).matches()) {
      // … and after all of these: "cry" becomes "cri" as "cries" does.
      return stem.substring(0, last) + 'i';
    }
    if (stem.endsWith("bli") && hasMeasure(stem, 3)) {
      // Porter's own departure: "possibly" and "assemblies", not only words in "ably".
      return porter(stem.substring(0, last) + 'e');
    }
    if (stem.endsWith("logi") && hasMeasure(stem, 4)) {
      // Porter's own departure: "psychology".
      return stem.substring(0, last);
    }
    if (isDoubled(stem) && (word.equals(stem + "ing") || word.equals(stem + "ed"))) {
      // Lunr undoubles any consonant but l, s and z, not only those usual in English: "trekking".
      return stem.substring(0, last);
    }
    return stem;
  }

  private String porter(String word) {
    porter.setCurrent(word);
    porter.stem();
    return porter.getCurrent();
  }

  private static boolean hasMeasure(String stem, int suffix) {
    return MEASURE_ABOVE_ZERO.matcher(stem.substring(0, stem.length() - suffix)).matches();
  }

  private static boolean isDoubled(String stem) {
    char last = stem.charAt(stem.length() - 1);
    return last == stem.charAt(stem.length() - 2) && "aeiouylsz".indexOf(last) < 0;
  }
}
