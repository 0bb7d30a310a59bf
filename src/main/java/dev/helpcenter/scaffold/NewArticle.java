package dev.helpcenter.scaffold;

import java.time.LocalDate;
import java.util.regex.Pattern;

/**
 * The first text of an article: a header with everything that helps readers find it, and a body
 * that shows how its type is built. It is a draft until its editor says otherwise.
 *
 * @param title as readers shall see it; braces in it are no variable
 * @param furtherHelp a link for what has no answer yet, from the article's folder; as in {@code
 *     index.md}
 */
public record NewArticle(String title, String type, LocalDate reviewed, String furtherHelp) {
  /** What would be filled in, and is not with a backslash before it. */
  private static final Pattern VARIABLE = Pattern.compile("\\{\\{(?=[^{\r\n]{0,199}}})");

  private static final String HEADER =
      """
      ---
      title: "%s"
      # One sentence: what the reader can do after reading. At most 155 characters.
      description: ""
      type: %s
      reviewed: %s
      # Words that readers use and the text does not, as in [passcode, log in]
      keywords: []
      # Whole questions in readers' own words; nothing helps the search more. As in:
      #   - how do I reset my login
      asked-as: []
      # Remove this line when the article is ready.
      status: draft
      ---
      """;

  private static final String ARTICLE =
      """

      Say first what the reader most wants to know.

      ## A part of the answer

      Write short paragraphs. Put what matters most at the top.
      """;

  private static final String HOWTO =
      """

      Say in one sentence what these steps lead to, and what to have ready.

      1. Begin each step with what to do: open, choose, type.
      2. Name a button in bold, as in **Next**.
      3. Say how the reader can see that it worked.

      ## If it does not work

      Say what to try next.
      """;

  private static final String FAQ =
      """

      ## Is each question a heading?

      Yes. Its answer stands below it, and begins with the answer itself.

      ## How long should an answer be?

      As short as it can be. Link to an article for the rest.
      """;

  private static final String TROUBLESHOOTER =
      """

      Say in one sentence whom these questions help.

      ## What happened?

      - [The first thing that can happen](#is-it-still-there)
      - [Another thing](#what-to-do)

      ## Is it still there?

      - [Yes](#what-to-do)
      - [No](%1$s)

      ## What to do

      A heading without answers below it is an outcome: say what to do, and [where to go on](%1$s).
      """;

  /** The whole file. */
  public String text() {
    String literal = VARIABLE.matcher(title).replaceAll("\\\\\\{\\{");
    String quoted = literal.replace("\\", "\\\\").replace("\"", "\\\"");
    return HEADER.formatted(quoted, type, reviewed) + body();
  }

  private String body() {
    return switch (type) {
      case "howto" -> HOWTO;
      case "faq" -> FAQ;
      case "troubleshooter" -> TROUBLESHOOTER.formatted(furtherHelp);
      default -> ARTICLE;
    };
  }
}
