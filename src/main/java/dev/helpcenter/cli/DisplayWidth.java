package dev.helpcenter.cli;

/** How many columns text takes on a terminal. */
final class DisplayWidth {
  private static final int VARIATION_EMOJI = 0xFE0F;
  private static final int ZERO_WIDTH_JOINER = 0x200D;

  /** Blocks of characters that take two columns: East Asian ones, and pictures. */
  private static final int[][] WIDE = {
    {0x1100, 0x115F},
    {0x231A, 0x231B},
    {0x23E9, 0x23EC},
    {0x2614, 0x2615},
    {0x2648, 0x2653},
    {0x26A1, 0x26A1},
    {0x26BD, 0x26BE},
    {0x26D4, 0x26D4},
    {0x2705, 0x2705},
    {0x270A, 0x270B},
    {0x2728, 0x2728},
    {0x274C, 0x274C},
    {0x274E, 0x274E},
    {0x2753, 0x2755},
    {0x2757, 0x2757},
    {0x2795, 0x2797},
    {0x2B1B, 0x2B1C},
    {0x2B50, 0x2B50},
    {0x2B55, 0x2B55},
    {0x2E80, 0x303E},
    {0x3041, 0xA4CF},
    {0xA960, 0xA97F},
    {0xAC00, 0xD7A3},
    {0xF900, 0xFAFF},
    {0xFE30, 0xFE6F},
    {0xFF01, 0xFF60},
    {0xFFE0, 0xFFE6},
    {0x1F004, 0x1F004},
    {0x1F0CF, 0x1F0CF},
    {0x1F18E, 0x1F19A},
    {0x1F200, 0x1F320},
    {0x1F32D, 0x1F64F},
    {0x1F680, 0x1F6FF},
    {0x1F7E0, 0x1F7EB},
    {0x1F90C, 0x1FAFF},
    {0x20000, 0x3FFFD},
  };

  private DisplayWidth() {}

  static int of(String text) {
    int width = 0;
    int before = 0;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int c = text.codePointAt(i);
      boolean joined = before == ZERO_WIDTH_JOINER;
      if (c == VARIATION_EMOJI && before != 0 && of(before) == 1) {
        width++;
      } else if (!joined) {
        width += of(c);
      }
      before = c;
    }
    return width;
  }

  private static int of(int c) {
    int type = Character.getType(c);
    boolean none =
        type == Character.NON_SPACING_MARK
            || type == Character.ENCLOSING_MARK
            || type == Character.FORMAT && c != 0x00AD
            || c >= 0x1F3FB && c <= 0x1F3FF; // the skin of the hand before it
    return none ? 0 : isWide(c) ? 2 : 1;
  }

  private static boolean isWide(int c) {
    for (int[] block : WIDE) {
      if (c >= block[0] && c <= block[1]) {
        return true;
      }
    }
    return false;
  }
}
