package dev.helpcenter.check;

import dev.helpcenter.source.LowerCase;
import java.util.Set;

/** Tells a host such as “idcare.org” from a file, an abbreviation or the end of a sentence. */
final class HostEndings {
  /** Nobody starts a sentence with these, or counts something in them. */
  private static final Set<String> CERTAIN = Set.of("com", "org", "net", "edu", "gov");

  /**
   * Top-level domains. Left out are those that more often end something else: a file (md, pl, zip),
   * an abbreviation or a unit (pm, al, kg), a name in a program (id, name), a word behind a full
   * stop without its space (as, so, no).
   */
  private static final Set<String> ENDINGS =
      Set.of(
          ("mil biz aero agency app asia bank bet bid blog bond buzz cam casino cash center cfd chat "
                  + "click cloud club company coop credit cyou deals dev digital email exchange "
                  + "expert express finance financial fun fund global goog group guru help host "
                  + "icu info ink insurance international kim lat life link live loan loans lol ltd "
                  + "market marketing media men mobi money monster mom museum network news ninja "
                  + "online party pics plus press pro promo quest racing reviews sale sbs school "
                  + "science security services shop shopping site social software solutions space "
                  + "store stream studio support surf systems team tech tel tips today tokyo top "
                  + "trade travel tube university vip vote website wiki win world wtf xin "
                  + "xxx xyz zone ad ae af ag ai ao aq ar at au aw ax az ba bb bd be bf bg bh bi bj "
                  + "bm bn bo br bs bt bw by ca ch ci ck cm cn co cr cu cv cw cx cy cz de dj dk dz ec "
                  + "ee eg er es eu fi fj fk fm fo fr ga gd ge gf gg gh gi gl gm gn gq gr gs gt gu gw "
                  + "gy hk hn hr ht hu ie il im in io iq ir is it je jm jo jp ke kh ki kn kp kr kw ky "
                  + "kz lb lc li lk lr lt lu lv ly ma mc me mg mh ml mn mq mr mu mv mw mx my mz na nc "
                  + "ne nf ng ni nl np nr nu nz om pe pf pg ph pk pn pw qa ro ru rw sa sd se sg si sk "
                  + "sl sm sn sr su sx sy sz td tg th tj tk tl tm tn to tr tt tv tw tz ua ug uk us uy "
                  + "uz va vc ve vg vn vu wf ws ye yt za zm zw")
              .split(" "));

  /** What stands before a country's ending, and makes any such ending certain. */
  private static final Set<String> BEFORE_COUNTRY =
      Set.of("com", "org", "net", "edu", "gov", "co", "ac", "go");

  /** Products, not sites. */
  private static final Set<String> NAMES = Set.of("asp.net", "ado.net", "vb.net", "ml.net");

  private HostEndings() {}

  /** Whether a word with a dot ends as a host does. */
  static boolean end(String word) {
    int dot = word.lastIndexOf('.');
    String ending = word.substring(dot + 1);
    String lower = LowerCase.of(ending);
    String before = word.substring(0, dot);
    if (CERTAIN.contains(lower)) {
      return !NAMES.contains(LowerCase.of(word));
    }
    if (lower.length() == 2 && isCountryBelow(before)) {
      return isLetters(lower);
    }
    return ENDINGS.contains(lower) && !startsSentence(ending) && !isAbbreviation(before);
  }

  private static boolean isCountryBelow(String before) {
    int dot = before.lastIndexOf('.');
    return dot > 0 && BEFORE_COUNTRY.contains(LowerCase.of(before.substring(dot + 1)));
  }

  private static boolean isLetters(String text) {
    return text.chars().allMatch(c -> c >= 'a' && c <= 'z');
  }

  /** As in “Wait here.In a week …”. */
  private static boolean startsSentence(String ending) {
    return Character.isUpperCase(ending.charAt(0)) && Character.isLowerCase(ending.charAt(1));
  }

  /** As in “e.g.in” or “2.in”: single letters, or a number. */
  private static boolean isAbbreviation(String before) {
    boolean letters = true;
    boolean number = true;
    for (int i = 0; i < before.length(); i++) {
      letters &= i % 2 == 0 || before.charAt(i) == '.';
      number &= before.charAt(i) == '.' || Character.isDigit(before.charAt(i));
    }
    return number || letters && before.length() > 1;
  }
}
