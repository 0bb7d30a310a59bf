package dev.helpcenter.source.slips;

import dev.helpcenter.source.Slip;
import java.util.List;
import java.util.regex.Pattern;

/** Finds {@code **} that have no partner in their paragraph. */
final class BoldWatch implements Watch {
  private static final Pattern STARTS_BLOCK =
      Pattern.compile(
          "^\\s*(?:[-*+]|\\d{1,4}[.)]|#{1,6}|\\||>|!!!|[`~]{3})(?:\\s.*|$|(?<=[|>`~]).*)");
  private static final int SHOWN = 40;

  /** What is wrong in a paragraph is clear long before. */
  private static final int MOST_IN_PARAGRAPH = 100;

  private final StringBuilder paragraph = new StringBuilder();
  private int start;

  @Override
  public void line(Line line, List<Found> found) {
    boolean blank = line.isBlank();
    if (blank || STARTS_BLOCK.matcher(line.text()).matches()) {
      end(found);
    }
    if (!blank) {
      if (paragraph.length() == 0) {
        start = line.start();
      }
      while (start + paragraph.length() < line.start()) {
        paragraph.append(' ');
      }
      paragraph.append(line.text());
    }
  }

  @Override
  public void end(List<Found> found) {
    String text = paragraph.toString();
    paragraph.setLength(0);
    if (text.contains("**") && !text.contains("***")) {
      judge(text, found);
    }
  }

  private void judge(String text, List<Found> found) {
    int open = -1;
    int spaced = -1;
    int most = found.size() + MOST_IN_PARAGRAPH;
    for (int i = text.indexOf("**"); i >= 0 && found.size() < most; i = text.indexOf("**", i + 2)) {
      boolean opens = !isBlank(text, i + 2);
      boolean closes = !isBlank(text, i - 1);
      if (isEscaped(text, i)) {
        continue;
      }
      if (!opens && !closes) {
        if (spaced >= 0) {
          add(Slip.BOLD_WITH_SPACES, spaced, text, found);
        }
        spaced = spaced >= 0 ? -1 : i;
      } else if (open >= 0 && closes) {
        if (!isLetter(text, i - 1) && isLetter(text, i + 2)) {
          add(Slip.BOLD_AT_LETTER, open, text, found);
        }
        open = -1;
      } else {
        if (open >= 0) {
          add(Slip.BOLD_NOT_CLOSED, open, text, found);
        }
        open = i;
      }
    }
    if (open >= 0) {
      add(Slip.BOLD_NOT_CLOSED, open, text, found);
    }
  }

  private void add(Slip slip, int at, String text, List<Found> found) {
    String words = text.substring(at, Math.min(text.length(), at + SHOWN)).strip();
    found.add(new Found(slip, start + at, words));
  }

  private static boolean isBlank(String text, int i) {
    return i < 0 || i >= text.length() || Character.isWhitespace(text.charAt(i));
  }

  private static boolean isLetter(String text, int i) {
    return i < text.length() && Character.isLetterOrDigit(text.codePointAt(i));
  }

  private static boolean isEscaped(String text, int i) {
    return i > 0 && text.charAt(i - 1) == '\\';
  }
}
