package dev.helpcenter.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.helpcenter.source.Variables;
import dev.helpcenter.testing.TestContent;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * What editors do in a browser, one mistake at a time in an article that is right: each message
 * alone must be enough to mend it. The first attempt at this was made with the shipped help center;
 * what it left silent then is told now.
 */
class EditorsMistakesTest {
  private static final String FILE = "content/get-back-in/forgot-password.md";

  /** Lines 1 to 8 are the header; the text starts in line 9. */
  private static final String ARTICLE =
      """
      ---
      title: "Forgot your password: reset it"
      description: Set a new password in a browser or in the app.
      type: howto
      reviewed: 2026-11-20
      aliases:
        - reset-password/
      ---
      You need your email address. [What to have ready](before-you-start.md)

      ## In a browser

      1. Open the sign-in page.
      2. Choose **Forgot password?**

          It is below the two fields.
      3. Enter the *code*.

      ## If it does not work

      - [The code is rejected](../code-problems/code-rejected.md)
      - [You have no code](#in-a-browser)

      | Way | Takes |
      | --- | --- |
      | Email | minutes |
      """;

  private static TestContent content(String article) {
    return new TestContent()
        .variables(
            new Variables(
                Map.of("fact.idcare.phone", "1800 595 160"),
                Map.of("wait", new Variables.Snippet("content/_snippets/wait.md", "Wait."))))
        .property("links.trusted", "idcare.org")
        .property("review.after.days", "180")
        .article(
            "get-back-in/before-you-start.md", "Before you start", "Text.\n\n## Codes\n\nText.")
        .article("code-problems/code-rejected.md", "The code is rejected", "Text.")
        .file("get-back-in/forgot-password.md", article);
  }

  private static DynamicTest replace(String written, String mistake, String... expected) {
    assertThat(ARTICLE).containsOnlyOnce(written);
    return test(mistake, ARTICLE.replace(written, mistake), expected);
  }

  /** Adds lines at the end, the first of which is line 28. */
  private static DynamicTest add(String mistake, String... expected) {
    return test(mistake, ARTICLE + "\n" + mistake + "\n", expected);
  }

  private static DynamicTest test(String name, String article, String... expected) {
    return DynamicTest.dynamicTest(
        name.isBlank() ? "left out" : name.strip().replaceAll("\\s+", " "),
        () ->
            assertThat(new Diagnosis(content(article)).lines())
                .containsExactly(
                    Stream.of(expected).map(line -> FILE + ":" + line).toArray(String[]::new)));
  }

  @Test
  void theArticleItselfIsRight() {
    assertThat(new Diagnosis(content(ARTICLE)).lines()).isEmpty();
  }

  @TestFactory
  Stream<DynamicTest> header() {
    String hint =
        " → Each line is a key, a colon, a space and a value, as in title: Forgot password";
    return Stream.of(
        replace(
            "title: \"Forgot your password: reset it\"",
            "title: “Forgot your password: reset it”",
            "2:29: error: The header cannot be read here: these quotation marks are curly ones from a word processor; type straight ones (\") [header-yaml]"
                + hint),
        replace(
            "type: howto",
            "\ttype: howto",
            "4:1: error: The header cannot be read here: a tab stands here; use spaces instead [header-yaml]"
                + hint),
        replace(
            "type: howto",
            " type: howto",
            "4:6: error: The header cannot be read here: this line starts with spaces; remove them, or put the whole value in quotes if it goes on here [header-yaml]"
                + hint),
        replace(
            "type: howto",
            "type:howto",
            "4:1: error: The header cannot be read here: a space is missing after the colon [header-yaml]"
                + hint),
        replace(
            "type: howto",
            "type = howto",
            "4:1: error: The header cannot be read here: write a colon and a space instead of the equals sign [header-yaml]"
                + hint),
        replace(
            "reset it\"",
            "reset it",
            "2:8: error: The header cannot be read here: the quotation mark here is never closed [header-yaml]"
                + hint),
        replace(
            "type: howto",
            "Type: howto",
            "4:1: error: The key “Type” means nothing [key-unknown] → Did you mean “type”?"),
        replace(
            "type: howto",
            "type: how-to",
            "4:7: error: There is no type “how-to” [type-unknown] → Did you mean “howto”?"),
        replace(
            "type: howto",
            "type: howto\ncategory: get-bak-in",
            "5:11: error: There is no category “get-bak-in” [category-unknown] → Did you mean “get-back-in”?"),
        replace(
            "reviewed: 2026-11-20",
            "reviewed:",
            "5:10: error: “reviewed” has no date [date-invalid] → Write year, month and day, as in 2026-11-20, or remove the line"),
        replace(
            "type: howto",
            "type: howto\nexpires: \"\"\nstatus:",
            "5:10: error: “expires” has no date [date-invalid] → Write year, month and day, as in 2026-11-20, or remove the line",
            "6:8: error: The status is empty [status-unknown] → Write “status: draft” if nobody is to see this yet; otherwise remove the line"),
        replace(
            "2026-11-20",
            "31/11/2026",
            "5:11: error: “31/11/2026” is not a date that exists [date-invalid] → Write year, month and day with hyphens, as in 2026-11-20"),
        replace(
            "2026-11-20",
            "2062-11-20",
            "5:11: error: The day “2062-11-20” has not come yet [date-invalid] → Write the day on which the article was last checked"),
        replace(
            "  - reset-password/",
            "  -reset-password/",
            "7:3: error: “-reset-password/” is no list [value-invalid] → Write a hyphen and a space before each of its items: “- ”"),
        replace(
            "title: \"Forgot your password: reset it\"",
            "title: #1 help",
            "2:7: error: The title is empty [title-missing] → Write “title: …” into the header, in the words that readers use"),
        replace(
            "title: \"Forgot your password: reset it\"",
            "title: {{ site.name }}",
            "2:8: error: The header cannot be read here: a value that starts with {{ must stand in quotes [header-yaml]"
                + hint),
        replace(
            "title: \"Forgot your password: reset it\"",
            "title: Mend error #5 yourself",
            "2:19: warning: Everything from “#5 yourself” on is left out, because # starts a comment [markdown-slip] → Put the whole value in quotes"),
        replace("type: howto", "type: howto # as the others"),
        replace(
            "  - reset-password/",
            "  - reset-password/\n - forgot/",
            "8:2: error: The header cannot be read here: this item does not stand exactly below the one above; give both as many spaces [header-yaml]"
                + hint),
        replace(
            "  - reset-password/",
            "  - reset-password/\n    - forgot/",
            "7:3: error: “reset-password/ - forgot/” of “aliases” is one item [value-invalid] → Let the hyphens of all items stand one below the other, after as many spaces"),
        replace(
            "aliases:\n  - reset-password/",
            "asked-as:\n  - help: my password",
            "7:3: error: The item “help: my password” of “asked-as” is no text [value-invalid] → Put the whole item in quotes, because it has a colon"),
        replace(
            "---\nYou need",
            "\nYou need",
            "1:1: error: The header has no end [header-not-closed] → Put a line --- between the header and the text"),
        replace(
            "---\nYou need",
            "—\nYou need",
            "8:1: error: The header has no end [header-not-closed] → Put a line --- instead of “—” between the header and the text"),
        replace(
            "---\ntitle",
            "—\ntitle",
            "1:1: error: This file does not start with a header [header-missing] → Write a line --- instead of “—”, and another one below the header"),
        replace(
            "title: \"Forgot your password: reset it\"",
            "title: Reset your **password**",
            "2:8: warning: Readers see “**password**” in this title as it is [markdown-slip] → Write plain words: only the text below the header can have links and the like"),
        replace(
            "title: \"Forgot your password: reset it\"",
            "title: Reset <b>your</b> password",
            "2:8: warning: Readers see “<b>” in this title as it is [markdown-slip] → Write plain words: only the text below the header can have links and the like"),
        replace(
            "title: \"Forgot your password: reset it\"",
            "title: \"Reset [it](a.md)\"",
            "2:8: warning: Readers see “[it](a.md)” in this title as it is [markdown-slip] → Write plain words: only the text below the header can have links and the like"),
        replace(
            "title: \"Forgot your password: reset it\"",
            "title: Use `code` to reset it",
            "2:8: warning: Readers see “`code`” in this title as it is [markdown-slip] → Write plain words: only the text below the header can have links and the like"),
        replace(
            "title: \"Forgot your password: reset it\"",
            "title: Reset it &amp; sign in",
            "2:8: warning: Readers see “&amp;” in this title as it is [markdown-slip] → Write plain words: only the text below the header can have links and the like"),
        replace(
            "description: Set",
            "description: In **seconds** set",
            "3:14: warning: Readers see “**seconds**” in this description as it is [markdown-slip] → Write plain words: only the text below the header can have links and the like"),
        replace(
            "title: \"Forgot your password: reset it\"",
            "title: \"*100*, 5 < 6 & 7 > 6, <your name>, [sic] (a & b) ** & it's `\""),
        replace(
            "type: howto",
            "**type**: howto",
            "4:2: error: The header cannot be read here: a key is a plain word, without stars and the like [header-yaml]"
                + hint),
        replace(
            "type: howto",
            "type: *howto* it is",
            "4:13: error: The header cannot be read here: the value must stand in quotes, because of the sign that it starts with [header-yaml]"
                + hint),
        replace(
            "type: howto",
            "type: [howto] it is",
            "4:15: error: The header cannot be read here: the value must stand in quotes, because of the sign that it starts with [header-yaml]"
                + hint),
        replace(
            "type: howto",
            "type: > howto",
            "4:9: error: The header cannot be read here: the value must stand in quotes, because of the sign that it starts with [header-yaml]"
                + hint),
        replace(
            "  - reset-password/",
            "-reset-password/",
            "7:1: error: The header cannot be read here: a space is missing after the hyphen of this item [header-yaml]"
                + hint),
        replace(
            "  - reset-password/",
            "  * reset-password/",
            "7:4: error: The header cannot be read here: write a hyphen instead of the star [header-yaml]"
                + hint),
        replace(
            "aliases:\n  - reset-password/",
            "aliases: - reset-password/",
            "6:10: error: The header cannot be read here: write each item below the key, on a line of its own: two spaces, a hyphen, a space [header-yaml]"
                + hint),
        replace(
            "title: \"Forgot your password: reset it\"",
            "title: 'It's your password'",
            "2:12: error: The header cannot be read here: the apostrophe ends the value; put it between double quotation marks (\") [header-yaml]"
                + hint),
        replace(
            "title: \"Forgot your password: reset it\"",
            "title: \"Tap \"Forgot\" here\"",
            "2:14: error: The header cannot be read here: a quotation mark inside the value ends it; write \\\" for each of those inside [header-yaml]"
                + hint),
        test(
            "only a title, without a space",
            "---\ntitle:Reset it\n---\n\nText.\n",
            "2:1: error: The header cannot be read here: a space is missing after the colon [header-yaml]"
                + hint),
        test(
            "keys as items",
            "---\n- title: Reset it\n- type: howto\n---\n\nText.\n",
            "2:1: error: The header cannot be read here: remove the hyphen: this is no list [header-yaml]"
                + hint),
        replace(
            "  - reset-password/",
            "  reset-password/\n  forgot/",
            "7:3: error: “reset-password/ forgot/” is no list [value-invalid] → Write a hyphen and a space before each of its items: “- ”"),
        replace("  - reset-password/", "  reset-password/, forgot/"),
        replace(
            "description: Set",
            "Beschreibung: Set",
            "3:1: error: The key “Beschreibung” means nothing [key-unknown] → Did you mean “description”?"),
        replace(
            "type: howto",
            "t\u00edtulo: Restablecer\ntype: howto",
            "4:1: error: The key “t\u00edtulo” means nothing [key-unknown] → Did you mean “title”?"),
        replace("---\ntitle", "\n---\ntitle"));
  }

  @TestFactory
  Stream<DynamicTest> links() {
    String ready = "[What to have ready](before-you-start.md)";
    return Stream.of(
        replace(
            ready,
            "[What to have ready](before-you-start.html)",
            "9:30: error: There is no page or file “before-you-start.html” [link-unresolved] → Did you mean “before-you-start.md”?"),
        replace(
            ready,
            "[What to have ready](before-start.md#codes)",
            "9:30: error: There is no article “before-start.md#codes” [link-missing] → Did you mean “before-you-start.md#codes”?"),
        replace(
            ready,
            "[What to have ready](before-start.md#cods)",
            "9:30: error: There is no article “before-start.md#cods” [link-missing] → Did you mean “before-you-start.md”?"),
        replace(
            ready,
            "[What to have ready](before-start.md)",
            "9:30: error: There is no article “before-start.md” [link-missing] → Did you mean “before-you-start.md”?"),
        replace(
            ready,
            "[What to have ready](Before-You-Start.md)",
            "9:30: error: There is no article “Before-You-Start.md” [link-missing] → Did you mean “before-you-start.md”?"),
        replace(
            "../code-problems/code-rejected.md",
            "code-problems/code-rejected.md",
            "21:3: error: There is no article “code-problems/code-rejected.md” [link-missing] → Did you mean “../code-problems/code-rejected.md”?"),
        replace(
            ready,
            "[What to have ready] (before-you-start.md)",
            "9:30: warning: “[What to have ready] (before-you-start.md)” is no link [markdown-slip] → Remove the space between “]” and “(”"),
        replace(
            ready,
            "(What to have ready)[before-you-start.md]",
            "9:30: warning: “(What to have ready)[before-you-start.md]” is no link [markdown-slip] → Write the text in square brackets and the address in round ones: [text](address)"),
        replace(
            ready,
            "[What to have ready](before-you-start.md",
            "9:30: warning: “[What to have ready](before-you-start.md” is no link [markdown-slip] → Write “)” behind the address"),
        replace(
            ready,
            "[What to have ready(before-you-start.md)",
            "9:30: warning: “[What to have ready(before-you-start.md)” is no link [markdown-slip] → Write “]” behind the link's text"),
        replace(
            ready,
            "[What to have ready](before you start.md)",
            "9:30: warning: “[What to have ready](before you start.md)” is shown as it is, because the address has spaces [markdown-slip] → Rename the file without spaces, or write < and > around the address"),
        replace(
            ready,
            "[What to have ready](before-you-start.md “Ready”)",
            "9:30: warning: “[What to have ready](before-you-start.md “Ready”)” is shown as it is, because of its curly quotation marks [markdown-slip] → Write straight ones: [text](address \"title\")"),
        replace(
            ready,
            "[What to have ready](“before-you-start.md”)",
            "9:30: error: There is no page or file ““before-you-start.md”” [link-unresolved] → Remove the quotation marks: an address has none around it"),
        replace(
            ready,
            "[What to have ready](“https://www.idcare.org/”)",
            "9:30: error: This address begins with a curly quotation mark [html-unsafe] → Remove the quotation marks: an address has none around it"),
        replace(
            ready,
            "[What to [have ready](before-you-start.md) first](before-you-start.md)",
            "9:30: warning: “[What to [have ready](before-you-start.md) first](before-yo…” is no link, because another link stands in its text [markdown-slip] → Remove one of the two, or write them one after the other"),
        replace(
            ready,
            "See [this page][ready]",
            "9:34: warning: The link “ready” has no address [markdown-slip] → Write the address in round brackets: [text](address)"),
        replace(
            ready,
            "Click [here](before-you-start.md)",
            "9:36: error: “here” does not say where this link leads [link-text] → Use the name of the page it leads to as its text"),
        replace(
            "## In a browser",
            "## On the web",
            "22:3: error: “"
                + FILE
                + "” has no heading “#in-a-browser” [anchor-missing] → The headings here are #on-the-web, #if-it-does-not-work"),
        replace(
            ready,
            "[[before-you-start]]",
            "9:30: warning: “[[before-you-start]]” is no link here [markdown-slip] → Write the text in square brackets and the article's file in round ones: [text](file.md)"),
        replace(
            ready,
            "[[before-you-start|What to have ready]]",
            "9:30: warning: “[[before-you-start|What to have ready]]” is no link here [markdown-slip] → Write the text in square brackets and the article's file in round ones: [text](file.md)"),
        replace(
            ready,
            "[IDCARE](idcare.org/help)",
            "9:30: error: There is no page or file “idcare.org/help” [link-unresolved] → If this is another site, write https:// before it"),
        replace(
            ready,
            "[Write to us](help@example.org)",
            "9:30: error: “help@example.org” is an email address, and this link takes it for a file [link-unresolved] → Write mailto: before it: [text](mailto:help@example.org)"),
        replace(
            ready,
            "[Ask a friend](+61-tell-a-friend)",
            "9:30: error: There is no page or file “+61-tell-a-friend” [link-unresolved] → Link to an article by its file, as in ../stay-safe/passwords.md"),
        replace(
            ready,
            "[Call us](1234560)",
            "9:30: error: “1234560” is a phone number, and this link takes it for a file [link-unresolved] → Write tel: before it, and no spaces: [text](tel:1234560)"),
        replace(
            ready,
            "[Call us](<131 126>)",
            "9:30: error: “131 126” is a phone number, and this link takes it for a file [link-unresolved] → Write tel: before it, and no spaces: [text](tel:131126)"),
        replace(
            ready,
            "[Call us](131 126)",
            "9:30: warning: “[Call us](131 126)” is shown as it is, because the address has spaces [markdown-slip] → Write the phone number after tel: and without spaces: [text](tel:131126)",
            "9:40: warning: The phone number “131 126” is written out here [phone-number] → Put it into data/facts.yml and write {{ fact.….phone }}, so that it cannot go stale"),
        replace(
            ready,
            "[Call us](tel:131 126)",
            "9:30: warning: “[Call us](tel:131 126)” is shown as it is, because the address has spaces [markdown-slip] → Write the phone number after tel: and without spaces: [text](tel:131126)",
            "9:44: warning: The phone number “131 126” is written out here [phone-number] → Put it into data/facts.yml and write {{ fact.….phone }}, so that it cannot go stale"),
        replace(
            ready,
            "[Write to us](mailto:help@example.org?subject=My account)",
            "9:30: warning: “[Write to us](mailto:help@example.org?subject=My account)” is shown as it is, because the address has spaces [markdown-slip] → Write %20 instead of each space of the address"),
        replace(
            ready,
            "[The day](2026-11-20)",
            "9:30: error: There is no page or file “2026-11-20” [link-unresolved] → Link to an article by its file, as in ../stay-safe/passwords.md"),
        replace(
            ready,
            "[IDCARE](www.idcare.org/help)",
            "9:30: error: There is no page or file “www.idcare.org/help” [link-unresolved] → If this is another site, write https:// before it"),
        replace(
            ready,
            "[The form](form.pdf)",
            "9:30: error: There is no page or file “form.pdf” [link-unresolved] → Put the file beside the article, and check the name, with capitals as they are"),
        replace(
            ready,
            "[The folder](../code-problem/index.md)",
            "9:30: error: There is no article “../code-problem/index.md” [link-missing] → Link to the folder, as in ../stay-safe/"),
        replace(
            ready,
            "[All help](../index.md)",
            "9:30: error: There is no article “../index.md” [link-missing] → Link to / for the home page"),
        add(
            "See https://www.idcare.org/help.",
            "28:5: warning: “https://www.idcare.org/help” is only text, not a link [markdown-slip] → Write [the page's name](address), or backticks ` around it if nobody shall open it"),
        add(
            "Ask [IDCARE](http://www.idcare.org/).",
            "28:5: error: The link to “www.idcare.org” is not encrypted [link-not-https] → Write https: instead of http:"),
        add(
            "Ask [IDCARE](https://bit.ly/3abc).",
            "28:5: error: “bit.ly” hides where this link leads [link-shortened] → Open it yourself, and link to the page where you arrive"),
        add(
            "![Fields](my picture.png)",
            "28:2: warning: “[Fields](my picture.png)” is shown as it is, because the address has spaces [markdown-slip] → Rename the file without spaces, or write < and > around the address"),
        add(
            "![Fields](C:\\Users\\me\\picture.png)",
            "28:1: error: “c:” leads to a place on your own computer, which readers do not have [html-unsafe] → Put the file beside the article, and write only its name"),
        add(
            "![Fields](file:///home/me/picture.png)",
            "28:1: error: “file:” leads to a place on your own computer, which readers do not have [html-unsafe] → Put the file beside the article, and write only its name"));
  }

  @TestFactory
  Stream<DynamicTest> blocks() {
    String anchor =
        "22:3: error: “" + FILE + "” has no heading “#in-a-browser” [anchor-missing] → ";
    return Stream.of(
        replace(
            "## In a browser",
            "##In a browser",
            "11:1: warning: This line is no heading, because there is no space after “##” [markdown-slip] → Write a space after “##”",
            anchor + "The headings here are #if-it-does-not-work"),
        replace(
            "## In a browser",
            "**In a browser**",
            anchor + "The headings here are #if-it-does-not-work"),
        replace(
            "## If it does not work",
            "# If it does not work",
            "19:1: error: “If it does not work” is a second main heading [title-repeated] → The page's main heading is its title; write ## instead of #, or remove this line if it is the same"),
        replace(
            "## If it does not work",
            "## If it does not work {#no-luck}",
            "19:24: warning: Readers see “{#no-luck}” as a part of this heading [markdown-slip] → Remove it; so that links to it still work, write <a id=\"no-luck\"></a> on a line above"),
        replace(
            "## If it does not work",
            "#### If it does not work",
            "19:1: error: This heading skips a level: h4 after h2 [heading-skipped] → Write one # less, so that it is one level below the heading above it"),
        replace(
            "    It is below",
            "It is below",
            "16:1: warning: This divides the steps: it stands between them, before step 3 [markdown-slip] → Put four spaces before each of its lines, so that it belongs to the step above"),
        replace(
            "3. Enter",
            "3 . Enter",
            "17:1: warning: This line is no item of a list, because of the space in “3 .” [markdown-slip] → Write 3. and then a space"),
        replace(
            "3. Enter",
            "3 .Enter",
            "17:1: warning: This line is no item of a list, because of the space in “3 .” [markdown-slip] → Write 3. and then a space"),
        replace(
            "3. Enter",
            "3.Enter",
            "17:1: warning: This line is no item of a list, because there is no space after “3.” [markdown-slip] → Write a space after “3.”"),
        replace(
            "\n    It is below",
            "  - It is below",
            "15:3: warning: This item is indented too little to belong to the step above [markdown-slip] → Put four spaces before it"),
        replace(
            "- [You have no code]",
            "•\t[You have no code]",
            "22:1: warning: This line is no item of a list, because it starts with “•” [markdown-slip] → Start it with a hyphen and a space: “- ”"),
        replace(
            "## If it",
            "##\u00a0If it",
            "19:1: warning: The space after “##” is of another kind, from a word processor [markdown-slip] → Delete it and type it again"),
        replace(
            "**Forgot password?**",
            "**Forgot password?",
            "14:11: warning: The two stars of “**Forgot password?” have no partner [markdown-slip] → Write ** on both sides of the bold words, without spaces between"),
        replace(
            "**Forgot password?**",
            "** Forgot password? **",
            "14:11: warning: “** Forgot password? **” is not bold, because a space stands beside the stars [markdown-slip] → Write ** on both sides of the bold words, without spaces between"),
        replace(
            "## If it does",
            "```\n\n## If it does",
            "19:1: warning: The code that starts here never ends [markdown-slip] → Write ``` on a line of its own where it ends, or remove it here"),
        replace(
            "| --- | --- |\n",
            "",
            "24:1: warning: These rows make no table [markdown-slip] → Put a line | --- | --- | below the first row"),
        replace(
            "| --- | --- |",
            "| --- |",
            "25:1: warning: This line has 1 column, the row above it has 2 [markdown-slip] → Write as many --- as the first row has columns"),
        replace(
            "| Email | minutes |",
            "| Email | minutes |\n\n| Phone | hours |\n| Post | days |",
            "27:1: warning: This empty line ends the table, so readers see the rows below it as text [markdown-slip] → Remove it"),
        replace(
            "| Email | minutes |",
            "\n\n| Phone | hours |",
            "26:1: warning: This empty line ends the table, so readers see the rows below it as text [markdown-slip] → Remove it"),
        replace(
            "---\nYou need",
            "---\n\n---\ntitle: Another article\ntype: howto\n---\nYou need",
            "10:1: warning: Readers see this second header as text, because an article has only one [markdown-slip] → Move what you need of it into the header above, and remove all from this line --- to the next"),
        replace(
            "---\nYou need",
            "---\n---\ntitle: \"Another: article\"\n---\nYou need",
            "9:1: warning: Readers see this second header as text, because an article has only one [markdown-slip] → Move what you need of it into the header above, and remove all from this line --- to the next"),
        replace("---\nYou need", "---\n---\nNote: this is news.\n\n---\nYou need"),
        replace("---\nYou need", "---\n---\n---\nYou need"),
        replace(
            "| Email | minutes |",
            "| Email | minutes | or more |",
            "26:1: warning: This row has 3 cells, but the table has 2 columns [markdown-slip] → Remove a cell, or add a column to the first two rows; for a bar itself write \\|"));
  }

  @TestFactory
  Stream<DynamicTest> words() {
    return Stream.of(
        add(
            "Call 1800 595 160.",
            "28:6: warning: The phone number “1800 595 160” is written out here [phone-number] → Put it into data/facts.yml and write {{ fact.….phone }}, so that it cannot go stale"),
        add(
            "Call {{ fact.idcare.fone }}.",
            "28:6: error: There is no variable “fact.idcare.fone” [variable-unknown] → Did you mean “fact.idcare.phone”?"),
        add(
            "Call {{ fact.idcare.phone and ask.",
            "28:6: error: “{{ fact.idcare.phone” does not have two braces before it and two behind it [variable-braces] → Write it as in {{ fact.idcare.phone }}"),
        add(
            "Call {{ fact.idcare.phone }.",
            "28:6: error: “{{ fact.idcare.phone }” does not have two braces before it and two behind it [variable-braces] → Write it as in {{ fact.idcare.phone }}"),
        add(
            "Call { fact.idcare.phone }.",
            "28:6: error: “{ fact.idcare.phone }” does not have two braces before it and two behind it [variable-braces] → Write it as in {{ fact.idcare.phone }}"),
        add(
            "{{ snippet.wait.md }}",
            "28:1: error: There is no snippet “wait.md” [snippet-unknown] → Did you mean “wait”?"),
        add(
            "Enter <your email> here.",
            "28:7: error: “<your>” is not allowed in an article [html-left-out] → Write it in Markdown, or remove it; for the sign < itself write \\<"),
        add(
            "<p style=\"margin:0\">Dear <font color=\"red\">reader</font></p>",
            "28:4: error: “style” is not allowed in an article [html-left-out] → Write it in Markdown, or remove it",
            "28:26: error: “<font>” is not allowed in an article [html-left-out] → Write it in Markdown, or remove it; for the sign < itself write \\<"),
        add(
            "<iframe src=\"https://video.example/x\"></iframe>",
            "28:1: error: “<iframe>” is not allowed in an article, because it could harm readers [html-unsafe] → Remove it, and link to what it shows, as in [Watch the video](https://…)"),
        add(
            "Sure?[^1]",
            "28:6: warning: There is no note “1” [markdown-slip] → Write it at the end of the text: [^1]: …"),
        add(
            "> [!NOTE]\n> Text",
            "28:1: warning: “> [!NOTE]” makes a box elsewhere, but not here [markdown-slip] → Write a line !!! note \"Title\", and below it the text, each line after four spaces"),
        add(
            ":::tip\nText\n:::",
            "28:1: warning: “:::tip” makes a box elsewhere, but not here [markdown-slip] → Write a line !!! note \"Title\", and below it the text, each line after four spaces"),
        replace(
            "1. Open",
            "2. Open",
            "13:1: warning: These steps start with 2 [markdown-slip] → Write 1. before the first one; if they go on from steps above, put four spaces before all that stands between"),
        add(
            "Do this:\n2. Tap **Me**.",
            "29:1: warning: This step is shown as a part of the paragraph above [markdown-slip] → Put an empty line above the first step, and start with 1."),
        add(
            "=== \"In a browser\"\n    Text",
            "28:1: warning: “===” makes tabs elsewhere, but not here [markdown-slip] → Write a heading for each; those that tabs.labels in jbake.properties lists become tabs"),
        add(
            "{% include help.html %}",
            "28:1: warning: “{% include” is an instruction of another program [markdown-slip] → Write in Markdown what it makes, or remove it"),
        add(
            "<details>\n<summary>More</summary>\n\nText",
            "28:1: warning: “<details>” is never closed [html-unbalanced] → Write </details> where it ends"),
        add(
            "*One thing\n*Another thing",
            "29:1: warning: This line is no item of a list, because there is no space after “*” [markdown-slip] → Write a space after “*”"),
        add(
            "!!! warnin\n    Text",
            "28:5: warning: There is no box of the kind “warnin” [markdown-slip] → Did you mean “warning”?"),
        add(
            "!!! xyzzy \"Title\"\n    Text",
            "28:5: warning: There is no box of the kind “xyzzy” [markdown-slip] → The kinds are note, tip, important, warning, danger"),
        add(
            "!!! note “Look out”\n    Text",
            "28:1: warning: “!!! note “Look out”” makes no box [markdown-slip] → Write its title between straight quotation marks, as in !!! note \"Title\""),
        add(
            "!!! note\nText",
            "29:1: warning: This text is not in the box above [markdown-slip] → Put four spaces before each of its lines, counted from the box"),
        add(
            "!!! tip \"Title\"\n\n  Two spaces",
            "30:3: warning: This text is not in the box above [markdown-slip] → Put four spaces before each of its lines, counted from the box"),
        add(
            "!!! tip\n    One\n\n   Three spaces",
            "31:4: warning: This text is not in the box above [markdown-slip] → Put four spaces before each of its lines, counted from the box"),
        add(
            "!!! tip\n\n## Next\n\nText",
            "28:1: warning: This box has no text [markdown-slip] → Write it below, each line after four spaces"),
        add(
            "!!! tip",
            "28:1: warning: This box has no text [markdown-slip] → Write it below, each line after four spaces"),
        add(
            "<!-- A note to myself\n\nText",
            "28:1: warning: The comment that starts here with <!-- never ends, so readers see nothing of what follows [markdown-slip] → Write --> where it ends"),
        add(
            "Text <!-- A note to myself\n\nText",
            "28:6: warning: The comment that starts here with <!-- never ends [markdown-slip] → Write --> where it ends; for the sign < itself write \\<"),
        add(
            "<!-- One ->\n\nText\n\n<!-- Two -->",
            "28:1: warning: The comment that starts here with <!-- has not ended where the next one starts, so readers see nothing of what stands between [markdown-slip] → Write --> where it ends"),
        add(
            "Sure?[^1]\n\n[^1]: Yes.\n\n[^Two]: Nobody asked.",
            "32:1: warning: Readers never see the note “Two”, because nothing in the text leads to it [markdown-slip] → Write [^Two] where it belongs, or remove the note"),
        add(
            "\u200b## Heading",
            "28:1: warning: An invisible character stands here: a zero-width space [markdown-slip] → Delete it, and type the words around it again"),
        add(
            "Some\ufeff words",
            "28:5: warning: An invisible character stands here: a byte order mark [markdown-slip] → Delete it, and type the words around it again"),
        add(
            "Some \u202ewords\u202c",
            "28:6: warning: An invisible character stands here: a sign that turns the direction of writing [markdown-slip] → Delete it, and type the words around it again"),
        add(
            "You can\u00e2\u20ac\u2122t",
            "28:8: warning: “â€™” is text that was damaged by a wrong encoding [markdown-slip] → Type the right characters instead, and save the file with the encoding UTF-8"),
        add(
            "A caf\u00c3\u00a9",
            "28:6: warning: “Ã©” is text that was damaged by a wrong encoding [markdown-slip] → Type the right characters instead, and save the file with the encoding UTF-8"),
        add(
            "10\u00c2\u00a0kg",
            "28:3: warning: “Â\u00a0” is text that was damaged by a wrong encoding [markdown-slip] → Type the right characters instead, and save the file with the encoding UTF-8"),
        add(
            "A caf\ufffd",
            "28:6: warning: “\ufffd” is text that was damaged by a wrong encoding [markdown-slip] → Type the right characters instead, and save the file with the encoding UTF-8"),
        add(
            "<<<<<<< HEAD",
            "28:1: error: Two versions of the text stand here since a merge [merge-conflict] → Keep one of them, and remove the lines that start with <<<<<<<, ======= and >>>>>>>"));
  }

  @TestFactory
  Stream<DynamicTest> signsThatReadersSee() {
    String html =
        " as it is, because no empty line stands between it and the HTML around it [markdown-slip] → Put empty lines above and below it, or write it in HTML, as in <b>, <code>, <li> and <a href=\"…\">";
    String task =
        " makes no box to tick [markdown-slip] → Write a hyphen, a space, the brackets with a space between them, and a space: - [ ] text";
    return Stream.of(
        add(
            "<aside>\n\ud83d\udca1 **Tip:** Use it.\n</aside>",
            "29:4: warning: Readers see “**Tip:**”" + html),
        add(
            "<details>\n<summary>More</summary>\n<!-- **x** -->\nSee [what](before-you-start.md).\n</details>",
            "31:5: warning: Readers see “[what](before-you-start.md)”" + html),
        add(
            "<div title=\"**x**\">\n- One\n- Two\n</div>",
            "29:1: warning: Readers see “- One”" + html),
        add("<p>Type `help`.</p>", "28:9: warning: Readers see “`help`”" + html),
        add(
            "**Note:**this is new",
            "28:1: warning: “**Note:**this is new” is not bold, because a letter follows the second two stars [markdown-slip] → Write a space behind them"),
        add(
            "Tap **“Me”**now.",
            "28:5: warning: “**“Me”**now.” is not bold, because a letter follows the second two stars [markdown-slip] → Write a space behind them"),
        add("- [] One", "28:1: warning: “- []”" + task),
        add("-[ ] One", "28:1: warning: “-[ ]”" + task),
        add("- [x]One", "28:1: warning: “- [x]”" + task),
        add("[ ] One", "28:1: warning: “[ ]”" + task),
        add(
            "Some ==marked== words",
            "28:6: warning: Readers see “==marked==” as it is [markdown-slip] → Write **…** for words in bold, or <mark>…</mark>"),
        add(
            "%% for later %%",
            "28:1: warning: Readers see “%% for later %%” as it is [markdown-slip] → Remove it, or write <!-- … --> so that readers do not see it"),
        add(
            "Careful :warning: now",
            "28:9: warning: Readers see “:warning:” as it is [markdown-slip] → Put the sign itself here, or remove it"),
        add(
            "A box\n{: .note }",
            "29:1: warning: Readers see “{: .note }” as it is [markdown-slip] → Remove it"),
        add(
            "A button{.md-button target=_blank}",
            "28:9: warning: Readers see “{.md-button target=_blank}” as it is [markdown-slip] → Remove it"),
        add(
            "See [what]({% link pay.md %}).",
            "28:12: warning: “{% link” is an instruction of another program [markdown-slip] → Write in Markdown what it makes, or remove it"),
        add(
            "import Tabs from '@theme/Tabs';",
            "28:1: warning: Readers see “import Tabs from '@theme/Tabs';” as it is [markdown-slip] → Remove it"),
        add(
            "!!! \"Look out\"\n    Text",
            "28:1: warning: “!!! \"Look out\"” makes no box [markdown-slip] → Write its kind first, as in !!! note \"Title\""),
        add(
            "![A sign] (sign.png)",
            "28:1: warning: “![A sign] (sign.png)” is no image [markdown-slip] → Remove the space between “]” and “(”"),
        add(
            "!(A sign)[sign.png]",
            "28:1: warning: “!(A sign)[sign.png]” is no image [markdown-slip] → Write the text in square brackets and the address in round ones: ![text](address)"),
        add(
            "[What](before-you-start.md \"What)",
            "28:1: warning: “[What](before-you-start.md \"What)” is shown as it is, because of the quotation marks of its title [markdown-slip] → Write one before the title, one behind it, and none in it: [text](address \"title\")"),
        add(
            "![A sign](sign.png =300x200)",
            "28:2: warning: “[A sign](sign.png =300x200)” is shown as it is, because the address has spaces [markdown-slip] → Remove the size: every image is shown as large as it fits"),
        add(
            "See [what](before-you-start.md#What now).",
            "28:5: warning: “[what](before-you-start.md#What now)” is shown as it is, because the address has spaces [markdown-slip] → Write the heading with small letters, and with hyphens instead of spaces: #what-now"),
        add(
            "| Way | Takes |\n| — | — |\n| Email | minutes |",
            "29:1: warning: This line makes no table of the row above, because its dashes are of another kind, from a word processor [markdown-slip] → Write | --- | --- | instead"));
  }

  /** What looks like a mistake and is none. */
  @TestFactory
  Stream<DynamicTest> falseAlarms() {
    return Stream.of(
            "`[a] (b.md)`, `**`, `{{ fact.x`, `https://example.org/x`",
            "```\n##x\n3.Tap\n| a |\n| b |\n[a] (b.md) https://example.org/x\n```",
            "~~~~\n```\nnot the end\n~~~~",
            "    ##code\n    **code\n    https://example.org/",
            "<!-- ##x [a] (b.md) ** https://example.org/ -->",
            "<pre>\n** [a] (b.md) https://example.org/\n</pre>",
            "Version 3.5 or 2026. Not a list.\n1.5 metres, #hashtag, a#b and C#.",
            "2 ** 3 is 8, and so is \\**.",
            "***Both*** and **bold *and more***, wo**rd**s.",
            "**Bold over\ntwo lines**",
            "[Text \\[with\\] brackets](before-you-start.md) (a remark)",
            "[Title](before-you-start.md \"The title\") and [angle](<before-you-start.md>)",
            "See [ready], [what to have][ready] and [ready][].\n\n[ready]: before-you-start.md",
            "Sure?[^n]\n\n[^n]: A note.",
            "[https://www.idcare.org/](https://www.idcare.org/) <https://www.idcare.org/>",
            "<a href=\"https://www.idcare.org/\">IDCARE</a>",
            "1. One\n\nText between\n\n1. Another list",
            "1. One\n\n   Three spaces are enough\n2. Two\n\n   - A\n   - B\n3. Three",
            "1. One\n    ```\n    code\n    ```\n2. Two",
            "- One\n  - nested\n    - deeper",
            "a | b\n--- | ---\n1 | 2",
            "| a |\n| --- |\n| `x|y` |\n| x\\|y |",
            "| a | b |\n|:---|---:|\n| 1 |",
            "!!! note \"Title\"\n    Text",
            "!!! note\n\n    Text\nthat goes on\n\nText below",
            "1. One\n\n    !!! note\n        Text\n\n    Still in the step\n2. Two",
            "    !!! note\n    Code\n\nText",
            "!!! Attention, please !!!",
            "Text in which a year ends a sentence:\n1986. So it was.",
            "1. One\ngoes on\n2. Two",
            "`<!--` starts a comment.",
            "<details>\n<summary>More</summary>\n\nText\n\n</details>",
            "```\n<details>\n[[ -f x ]]\n{% x %}\n```\n\n`<details>` and `[[x]]`",
            "*One thing*\n*Another thing*, and *three\nmore*",
            "Do this:\n1. One\n2. Two",
            "1. One\n1. Two\n5. Three",
            "Write \\{{ fact.idcare.phone }} for a phone number.",
            "– A dash at the start of one paragraph.",
            "A \ud83d\udc69\u200d\ud83d\udcbb, \u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645, \u00c2ge, \u00c3o, \u00e2ne, caf\u00e9 and 5\u00a0kg.",
            "| a |\n| --- |\n| b |\n\n| c |\n| --- |\n| d |\n\n|x| is x without its sign.",
            "| a |\n| --- |\n\nText\n\n| This | is said here.",
            "```\n[^1]: code\n| a |\n|---|\n\n| b |\n```\n\n    [^2]: code\n\n`[^3]: code`",
            "See[^a] and[^B].\n\n[^A]: One[^c].\n[^b]: Two.\n\n[^c]: Three.",
            "<!-- Write <!-- here -->",
            "<!-- One --><!-- Two -->\n\n<!--\n[^1]: hidden\n-->",
            "Press Ctrl-C -Xmx or --help.",
            "<pre>\n- One **two**\n</pre>\n\n<div><code>**x**</code></div>\n\n<div title=\"**x**\">Text</div>",
            "<table>\n<tr><td>- 5</td><td>1. x</td></tr>\n<tr><td>2 * 3 ** 4</td></tr>\n</table>",
            "<div>\n\nSome **bold** words\n\n</div>\n\n<b>**x**</b> <span>`y`</span>",
            "**Note:** this, **“that”**, **(those)**, a**b**c, **5%**. **Who?**—me",
            "- [x](before-you-start.md)\n- [ ] one\n- [x] two\n\n[x][y] [z]\n\n[y]: before-you-start.md",
            "If a == b and b==c && c==d, 100%% of 50%%, C++ and C++.",
            "At 10:30:15 o'clock: see a:b:c, ::before:: and https://[::1]:80/.",
            "A {set}, {a.b}, ${x.y}, {#}, {.5}, {\"a\": \"b\"}, `{: .note }` and :) :(",
            "Important goods: from Spain.\nimport them from 'there' today")
        .map(text -> add(text));
  }
}
