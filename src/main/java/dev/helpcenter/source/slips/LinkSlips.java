package dev.helpcenter.source.slips;

import dev.helpcenter.source.Slip;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what was to be a link, a note's number or a variable, and is none. */
final class LinkSlips {
  /** What shows that an address was meant. */
  private static final String ADDRESS = "(?:\\.(?:md|html?|png|jpe?g|gif|svg|webp)|://|\\.\\./|#)";

  private static final String MARKS_BEHIND = ".,;:!?*_|";

  // None of these patterns may try a long text again from each of its characters: what can end in
  // one place only is possessive, and what must occur somewhere is looked for ahead, once.
  private static final Pattern GAP =
      Pattern.compile("!?\\[[^\\[\\]]++\\] ++\\((?=[^()\\s]*?" + ADDRESS + ")[^()\\s]*+\\)");
  private static final Pattern SWAPPED =
      Pattern.compile("!?\\([^()]++\\)\\[(?=[^\\[\\]\\s]*?" + ADDRESS + ")[^\\[\\]\\s]*+\\]");
  private static final Pattern NOT_CLOSED =
      Pattern.compile("\\[[^\\[\\]]*\\]\\((?!<)\\s*[^()\\s]+(?=\\s|$)(?!.*\\))");
  private static final Pattern TEXT_NOT_CLOSED =
      Pattern.compile(
          "\\[[^\\[\\]()]{1,80}\\((?=[^()\\s]++\\))"
              + "(?>[^()\\s]+\\.(?:md|html?|png|jpe?g|gif|svg)(?:#[^()\\s]*+)?\\)"
              + "|https?://[^()\\s]++\\))(?![^\\[]*+\\])");
  private static final Pattern WITH_SPACES =
      Pattern.compile(
          "\\[[^\\[\\]]*\\]\\((?!<)\\s*([^(){}\"'“”„\\s]++(?: ++[^(){}\"'“”„\\s]++)++)\\s*+\\)");
  private static final Pattern TITLE_QUOTES =
      Pattern.compile("\\[[^\\[\\]]*\\]\\((?!<)\\s*[^(){}\\s]+ +[“”„][^(){}]*[“”]\\s*\\)");
  private static final Pattern TITLE_NOT_CLOSED =
      Pattern.compile(
          "\\[[^\\[\\]]*\\]\\((?!<)\\s*+[^(){}\\s\"'“”„]++\\s++"
              + "(?!\"[^\"]*+\"\\s*\\)|'[^']*+'\\s*\\))(?=[^(){}]*?[\"'])[^(){}]*+\\)");
  private static final Pattern IN_LINK =
      Pattern.compile(
          "\\[[^\\[\\]]*(?<!!)\\[[^\\[\\]]*\\]\\([^()\\s]*\\)[^\\[\\]]*\\]\\([^()\\s]*\\)");
  private static final Pattern LABEL =
      Pattern.compile("(?<![\\w\\])])\\[([^\\[\\]]+)\\]\\[([^\\[\\]^][^\\[\\]]*)?\\]");
  private static final Pattern WIKI = Pattern.compile("\\[\\[[\\p{L}/.][^\\[\\]]*\\]\\](?![(\\[])");
  private static final Pattern NOTE = Pattern.compile("\\[\\^([^\\[\\]\\s]+)\\](?!:)");
  private static final Pattern BARE =
      Pattern.compile("(?<![\\w\"'“=<(\\[/])https?://[\\w-]++\\.[^\\s<>()\\[\\]\"`]++");
  private static final Pattern DEFINITION = Pattern.compile("^\\s*\\[[^\\]]+\\]:.*");
  private static final Pattern VARIABLE =
      Pattern.compile("(?<!\\{)(\\{++)\\s*+(?:fact|site|snippet)\\.[\\w.-]+\\s*(\\}*)");

  private LinkSlips() {}

  static void find(Line line, List<Found> found) {
    String text = line.text();
    if (text.indexOf('[') >= 0) {
      brackets(line, found);
    }
    if (text.contains("://") && !DEFINITION.matcher(text).matches()) {
      addresses(line, found);
    }
    if (text.indexOf('{') >= 0) {
      variables(text, line.start(), found);
    }
  }

  /** Most lines with brackets hold a link and nothing else: what no slip is without comes first. */
  private static void brackets(Line line, List<Found> found) {
    String text = line.text();
    boolean address = text.contains("](");
    if (text.contains("] ")) {
      add(Slip.LINK_GAP, GAP, line, found);
    }
    if (text.contains(")[")) {
      add(Slip.LINK_BRACKETS_SWAPPED, SWAPPED, line, found);
    }
    if (address) {
      add(Slip.LINK_NOT_CLOSED, NOT_CLOSED, line, found);
    }
    if (hasParenthesisInText(text)) {
      add(Slip.LINK_TEXT_NOT_CLOSED, TEXT_NOT_CLOSED, line, found);
    }
    if (address) {
      add(Slip.LINK_WITH_SPACES, WITH_SPACES, line, found);
      add(Slip.LINK_TITLE_QUOTES, TITLE_QUOTES, line, found);
      add(Slip.LINK_TITLE_NOT_CLOSED, TITLE_NOT_CLOSED, line, found);
    }
    if (address && text.indexOf("](") != text.lastIndexOf("](")) {
      add(Slip.LINK_IN_LINK, IN_LINK, line, found);
    }
    if (text.contains("[[")) {
      add(Slip.WIKI_LINK, WIKI, line, found);
    }
    if (text.contains("][")) {
      labels(line, found);
    }
    if (text.contains("[^")) {
      addGroup(Slip.NOTE_UNKNOWN, NOTE, line, found);
    }
  }

  private static boolean hasParenthesisInText(String text) {
    for (int at = text.indexOf('('); at >= 0; at = text.indexOf('(', at + 1)) {
      if (at > 0 && text.charAt(at - 1) != ']') {
        return true;
      }
    }
    return false;
  }

  /** Variables whose braces are not two and two. */
  static void variables(String text, int start, List<Found> found) {
    Matcher matcher = VARIABLE.matcher(text);
    while (matcher.find()) {
      int opening = matcher.group(1).length();
      int closing = matcher.group(2).length();
      boolean meant = opening > 1 || closing > 0;
      if (meant && !(opening == 2 && closing == 2)) {
        found.add(
            new Found(Slip.VARIABLE_BRACES, start + matcher.start(), matcher.group().strip()));
      }
    }
  }

  private static void labels(Line line, List<Found> found) {
    Matcher matcher = LABEL.matcher(line.text());
    while (matcher.find()) {
      String label = matcher.group(2) == null ? matcher.group(1) : matcher.group(2);
      found.add(new Found(Slip.LINK_LABEL_UNKNOWN, line.start() + matcher.start(), label.strip()));
    }
  }

  private static void addresses(Line line, List<Found> found) {
    Matcher matcher = BARE.matcher(line.text());
    while (matcher.find()) {
      if (!isInLinkText(line.text(), matcher.end())) {
        String address = withoutMarksBehind(matcher.group());
        found.add(new Found(Slip.ADDRESS_BARE, line.start() + matcher.start(), address));
      }
    }
  }

  /** Whether the next bracket ends the text of a link. */
  private static boolean isInLinkText(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) != '[' && text.charAt(at) != ']') {
      at++;
    }
    return text.startsWith("](", at);
  }

  /** An address without what ends the sentence that it stands in. */
  private static String withoutMarksBehind(String address) {
    int end = address.length();
    while (MARKS_BEHIND.indexOf(address.charAt(end - 1)) >= 0) {
      end--;
    }
    return address.substring(0, end);
  }

  private static void add(Slip slip, Pattern pattern, Line line, List<Found> found) {
    Matcher matcher = pattern.matcher(line.text());
    while (matcher.find()) {
      found.add(new Found(slip, line.start() + matcher.start(), matcher.group()));
    }
  }

  private static void addGroup(Slip slip, Pattern pattern, Line line, List<Found> found) {
    Matcher matcher = pattern.matcher(line.text());
    while (matcher.find()) {
      found.add(new Found(slip, line.start() + matcher.start(), matcher.group(1)));
    }
  }
}
