package dev.helpcenter.site;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Which paths every file system can hold, so that every host can publish them. */
public final class PortablePath {
  /** What ext4, APFS and NTFS agree on. */
  private static final int LONGEST_NAME = 255;

  /** Leaves room for the folder above, within the 4,096 bytes that Linux allows. */
  private static final int LONGEST_PATH = 2048;

  private static final Pattern DEVICE =
      Pattern.compile(
          "(?i)(con|prn|aux|nul|conin\\$|conout\\$|(com|lpt)[0-9\u00b9\u00b2\u00b3])\\s*(\\..*)?");

  private PortablePath() {}

  /** Two paths that are the same when folded are one file on some systems. */
  public static String folded(String path) {
    for (int i = 0; i < path.length(); i++) {
      char c = path.charAt(i);
      if (c >= 0x80) {
        return Normalizer.normalize(path, Normalizer.Form.NFC)
            .toUpperCase(Locale.ROOT)
            .toLowerCase(Locale.ROOT);
      }
    }
    return path.toLowerCase(Locale.ROOT);
  }

  /** What is wrong with this path, as the end of a sentence; nothing if it may be published. */
  public static Optional<String> problem(String path) {
    if (path.isEmpty()) {
      return Optional.of("the name is empty");
    }
    if (!isUnicode(path)) {
      return Optional.of("the name is not valid Unicode");
    }
    if (isLongerThan(LONGEST_PATH, path)) {
      return Optional.of("the path is longer than " + LONGEST_PATH + " bytes");
    }
    for (int i = 0; i < path.length(); i++) {
      char c = path.charAt(i);
      if (Character.isISOControl(c) || "\\:*?\"<>|".indexOf(c) >= 0) {
        return Optional.of("the character '" + printable(String.valueOf(c)) + "' is not portable");
      }
    }
    for (String name : path.split("/", -1)) {
      Optional<String> problem = nameProblem(name);
      if (problem.isPresent()) {
        return problem;
      }
    }
    return Optional.empty();
  }

  private static Optional<String> nameProblem(String name) {
    if (name.isEmpty()) {
      return Optional.of("it starts or ends with a slash, or has two in a row");
    }
    if (name.equals(".") || name.equals("..")) {
      return Optional.of("it has a '" + name + "' in it");
    }
    if (name.endsWith(".") || name.endsWith(" ")) {
      return Optional.of("the name '" + name + "' ends with a dot or a space");
    }
    if (mayBeDevice(name) && DEVICE.matcher(name).matches()) {
      return Optional.of("'" + name + "' is the name of a device on Windows");
    }
    if (isLongerThan(LONGEST_NAME, name)) {
      return Optional.of("a name is longer than " + LONGEST_NAME + " bytes");
    }
    return Optional.empty();
  }

  /** Whether each surrogate has its other half. */
  private static boolean isUnicode(String path) {
    for (int i = 0; i < path.length(); i++) {
      if (Character.isSurrogate(path.charAt(i))) {
        if (!Character.isSupplementaryCodePoint(path.codePointAt(i))) {
          return false;
        }
        i++;
      }
    }
    return true;
  }

  /**
   * Whether a text takes more bytes than that; no character takes more than three times its own.
   */
  private static boolean isLongerThan(int most, String text) {
    return text.length() > most / 3 && text.getBytes(StandardCharsets.UTF_8).length > most;
  }

  /** Whether a name begins as one of a device; most do not, and need no closer look. */
  private static boolean mayBeDevice(String name) {
    return name.length() >= 3 && "cpanlCPANL".indexOf(name.charAt(0)) >= 0;
  }

  /** Without the characters that no terminal shows. */
  public static String printable(String text) {
    StringBuilder printable = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              if (Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE) {
                printable.append(String.format(Locale.ROOT, "\\u%04x", c));
              } else {
                printable.appendCodePoint(c);
              }
            });
    return printable.toString();
  }
}
