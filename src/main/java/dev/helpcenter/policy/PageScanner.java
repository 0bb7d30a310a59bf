package dev.helpcenter.policy;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads a finished page from front to end, once, and says the first thing in it that no page may
 * have. It does not build what a browser builds of a page: it only lets pass what every browser
 * splits into the same tags and text, wherever it stands, and refuses the rest. So a page that
 * passes has no element and no attribute but those that were looked at.
 */
final class PageScanner {
  private final byte[] page;
  private final PageRules rules;
  private final TagFacts facts = new TagFacts();
  private int at;
  private int hash;
  private boolean inNoscript;
  private @Nullable Violation violation;

  PageScanner(byte[] page, PageRules rules) {
    this.page = page;
    this.rules = rules;
  }

  /** Looks at the page. */
  Optional<Violation> scan() {
    byte[] bytes = page;
    int i = 0;
    while (i < bytes.length && violation == null) {
      byte c = bytes[i];
      if (c > '<') { // first, because most are
        i++;
      } else if (c == '<') {
        at = i;
        markup();
        i = at;
      } else {
        if (c == 0 || c == 0x1B) {
          refuse("a control character", i);
        }
        i++;
      }
    }
    return Optional.ofNullable(violation);
  }

  private void markup() {
    byte next = byteAt(at + 1);
    if (isLetter(next)) {
      startTag();
    } else if (next == '/') {
      endTag();
    } else if (next == '!') {
      declaration();
    } else if (next == '?') {
      refuse("a processing instruction (<?)", at);
    } else {
      at++;
    }
  }

  /** Where a name ends; leaves its hash in {@link #hash}. */
  private int nameEnd(int start) {
    byte[] bytes = page;
    int h = 0;
    int i = start;
    for (; i < bytes.length; i++) {
      int c = NameTable.nameCharacter(bytes[i]);
      if (c == 0) {
        break;
      }
      h = NameTable.next(h, c);
    }
    hash = h;
    return i;
  }

  private void declaration() {
    if (byteAt(at + 2) == '-' && byteAt(at + 3) == '-') {
      comment();
    } else if (startsWith(at, "<!doctype html>")) {
      at += "<!doctype html>".length();
    } else {
      refuse("a declaration (<!) other than <!doctype html>", at);
    }
  }

  private void comment() {
    int start = at;
    int i = at + 4;
    boolean abrupt = byteAt(i) == '>' || (byteAt(i) == '-' && byteAt(i + 1) == '>');
    if (abrupt || inNoscript) {
      refuse("a comment that browsers understand differently", start);
      return;
    }
    for (; i + 2 < page.length; i++) {
      if (page[i] == '-' && page[i + 1] == '-') {
        if (page[i + 2] == '>') {
          at = i + 3;
          return;
        }
        if (page[i + 2] == '!') {
          break;
        }
      }
    }
    refuse("a comment that is not closed by -->", start);
  }

  private void endTag() {
    int start = at;
    int i = nameEnd(at + 2);
    int end = i;
    while (isSpace(byteAt(i))) {
      i++;
    }
    Element element = Names.ELEMENTS.get(page, start + 2, end, hash);
    if (byteAt(i) != '>') {
      refuse("an end tag that is not closed", start);
    } else if (element == null) {
      refuse("the end tag </" + name(start + 2, end) + ">", start);
    } else if (element == Element.NOSCRIPT) {
      inNoscript = false;
    }
    at = i + 1;
  }

  private void startTag() {
    int start = at;
    int i = nameEnd(at + 1);
    Element element = Names.ELEMENTS.get(page, start + 1, i, hash);
    if (element == null) {
      refuse("the element <" + name(start + 1, i) + ">", start);
      return;
    }
    at = i;
    if (byteAt(i) == '>' && element == Element.PLAIN) {
      at = i + 1;
      return;
    }
    facts.reset();
    attributes(element, start);
    if (violation == null && element != Element.PLAIN) {
      whole(element, start);
    }
  }

  private void attributes(Element element, int start) {
    while (violation == null) {
      boolean apart = skipSpace();
      byte c = byteAt(at);
      if (c == '>') {
        at++;
        return;
      }
      if (c == '/' && byteAt(at + 1) == '>') {
        at += 2;
        return;
      }
      if (!apart || !isName(c)) {
        refuse("a tag that is not closed or has a stray character", start);
        return;
      }
      attribute(element);
    }
  }

  private void attribute(Element element) {
    int start = at;
    int i = nameEnd(at);
    int end = i;
    int nameHash = hash;
    while (isSpace(byteAt(i))) {
      i++;
    }
    int valueStart = end;
    int valueEnd = end;
    if (byteAt(i) == '=') {
      i++;
      while (isSpace(byteAt(i))) {
        i++;
      }
      byte quote = byteAt(i);
      boolean quoted = quote == '"' || quote == '\'';
      valueStart = quoted ? i + 1 : i;
      valueEnd = quoted ? quotedEnd(valueStart, quote) : plainEnd(valueStart);
      at = quoted ? valueEnd + 1 : valueEnd;
    } else {
      at = end;
    }
    if (violation == null) {
      judge(element, start, end, nameHash, valueStart, valueEnd);
    }
  }

  private int quotedEnd(int start, byte quote) {
    byte[] bytes = page;
    int i = start;
    while (i < bytes.length && bytes[i] != quote) {
      i++;
    }
    for (int k = start; inNoscript && k < i; k++) {
      if (bytes[k] == '<') {
        refuse("a < in an attribute inside <noscript>", k);
      }
    }
    if (i == bytes.length) {
      refuse("an attribute that is not closed", start);
    }
    return i;
  }

  private int plainEnd(int start) {
    int i = start;
    while (i < page.length && !isSpace(page[i]) && page[i] != '>') {
      byte c = page[i];
      if (c == '"' || c == '\'' || c == '<' || c == '=' || c == '`') {
        refuse("an attribute that is not quoted", start);
      }
      i++;
    }
    return i;
  }

  private void judge(Element element, int start, int end, int nameHash, int from, int to) {
    Attribute attribute = Names.ATTRIBUTES.get(page, start, end, nameHash);
    if (attribute == null) {
      if (!startsWith(start, "data-") && !startsWith(start, "aria-")) {
        refuse("the attribute " + name(start, end), start);
      }
      return;
    }
    Optional<String> flaw = Optional.empty();
    if (attribute != Attribute.ANY) {
      flaw = rules.flaw(element, attribute, page, from, to, facts);
    }
    if (flaw.isPresent()) {
      refuse(flaw.get(), start);
    }
  }

  /** Judges an element by all of its tag, and reads the content of those that hold text only. */
  private void whole(Element element, int start) {
    Optional<String> flaw = rules.flaw(element, facts, page);
    if (flaw.isPresent()) {
      refuse(flaw.get(), start);
    } else if (element == Element.NOSCRIPT) {
      inNoscript = true;
    } else if (element == Element.TITLE) {
      textUpTo("</title", start, false);
    } else if (element == Element.SCRIPT) {
      textUpTo("</script", start, facts.source != null);
    }
  }

  private void textUpTo(String endTag, int start, boolean blank) {
    int i = at;
    while (i < page.length && page[i] != '<') {
      if (blank && !isSpace(page[i])) {
        refuse("a script element with both an address and content", start);
        return;
      }
      i++;
    }
    if (startsWith(i, endTag) && byteAt(i + endTag.length()) == '>') {
      at = i;
    } else {
      refuse("markup in " + endTag.replace("</", "<") + ">", start);
    }
  }

  private boolean skipSpace() {
    int start = at;
    while (isSpace(byteAt(at))) {
      at++;
    }
    return at > start;
  }

  private void refuse(String what, int offset) {
    if (violation == null) {
      violation = new Violation(what, offset);
    }
  }

  private String name(int start, int end) {
    int shown = Math.min(end, start + 40);
    return new String(page, start, shown - start, StandardCharsets.UTF_8);
  }

  /** Compares without regard to the case of the page's letters. */
  private boolean startsWith(int start, String text) {
    for (int i = 0; i < text.length(); i++) {
      byte c = byteAt(start + i);
      if ((c >= 'A' && c <= 'Z' ? c + 32 : c) != text.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private byte byteAt(int index) {
    return index < page.length ? page[index] : 0;
  }

  private static boolean isLetter(byte c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static boolean isName(byte c) {
    return NameTable.nameCharacter(c) != 0;
  }

  private static boolean isSpace(byte c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
  }
}
