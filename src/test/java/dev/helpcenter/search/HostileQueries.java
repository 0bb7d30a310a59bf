package dev.helpcenter.search;

import java.util.List;

/** What no reader types, and somebody will. */
public final class HostileQueries {
  public static final List<String> ALL =
      List.of(
          "",
          " ",
          "x".repeat(10_000),
          "password ".repeat(2_000),
          "a".repeat(200) + " " + "b".repeat(200),
          "+-:*~^",
          "+password -order title:x pass* word~2 y^10",
          "***",
          "~~~~1000000",
          "field:::::",
          "\\ \" ' ` ${x} {{x}} <script>",
          "\0password\0",
          "\u0001\u0002\u001f",
          "😀 password 👩‍👩‍👧",
          "\ud83d",
          "\udc00 password \ud800",
          "كلمة السر",
          "סיסמה password",
          "密码重置",
          "é È ﬁ ½ № İ ß ǆ",
          "e\u0301" + "\u0301".repeat(5_000),
          "can't won't isn't o'clock 'tis rock'n'roll'''",
          "__proto__ constructor toString hasOwnProperty valueOf",
          "0 00 000 1e9 -1 NaN Infinity",
          "a b c d e f g h i j k l m n o p q r s t u v w x y z a b c d e f g h i j");

  private HostileQueries() {}
}
