package dev.helpcenter.policy;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Looks at XML that templates make. A browser that opens it runs nothing unless it has a script
 * element of one of the languages of pages, a style sheet that rewrites it, or declarations by
 * which either could be hidden.
 */
final class XmlScanner {
  private static final Pattern REFUSED =
      Pattern.compile(
          "<(?:[^\\s<>:/]{1,100}:)?script[\\s/>]|<\\?xml-stylesheet|<!DOCTYPE|<!ENTITY",
          Pattern.CASE_INSENSITIVE);

  private final String text;

  XmlScanner(byte[] file) {
    this.text = new String(file, StandardCharsets.UTF_8);
  }

  Optional<Violation> scan() {
    Matcher refused = REFUSED.matcher(text);
    int from = 0;
    while (refused.find(from)) {
      int data = text.lastIndexOf("<![CDATA[", refused.start());
      int dataEnd = data < from ? -1 : text.indexOf("]]>", data);
      if (dataEnd <= refused.start()) {
        int offset = text.substring(0, refused.start()).getBytes(StandardCharsets.UTF_8).length;
        return Optional.of(new Violation(refused.group().strip(), offset));
      }
      from = dataEnd;
    }
    return Optional.empty();
  }
}
