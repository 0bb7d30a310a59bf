package dev.helpcenter.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.helpcenter.source.Flaw;
import dev.helpcenter.source.Place;
import dev.helpcenter.source.Variables;
import dev.helpcenter.testing.TestContent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each check on a small help center: its exact words, and the exact place. */
class DiagnosticsTest {
  private static final String HEADER = "---\ntitle: Test\n---\n\n";

  /** Judged by more than the site: see SiteSearchTest, ExternalLinkCheckTest, PageWeightTest. */
  private static final Set<Check> TESTED_ELSEWHERE =
      Set.of(
          Check.CONFIGURATION,
          Check.TEMPLATE,
          Check.THEME,
          Check.PAGE_UNSAFE,
          Check.SYNONYM_INVALID,
          Check.QUERY_INVALID,
          Check.QUERY_MISSED,
          Check.PAGE_WEIGHT,
          Check.LINK_EXTERNAL,
          Check.LINK_EXTERNAL_MOVED,
          Check.LINK_EXTERNAL_UNCERTAIN);

  /** The start of a photo as phones take it. */
  private static final byte[] HEIC = latin("\0\0\0\u0018ftypheic\0\0\0\0mif1heic");

  /** One mistake, and everything that is said about it. */
  record Case(String name, Diagnosis diagnosis, List<String> expected) {}

  private static Case say(String name, Diagnosis diagnosis, String... expected) {
    return new Case(name, diagnosis, List.of(expected));
  }

  private static String vague(int line, int column, String text) {
    return "content/a/x.md:"
        + line
        + ":"
        + column
        + ": error: “"
        + text
        + "” does not say what this image shows [image-alt] → Write between the square brackets what a reader would miss who does not see it";
  }

  private static Diagnosis file(String path, String text) {
    return new Diagnosis(content().file(path, text));
  }

  private static Diagnosis header(String lines) {
    return file("a/x.md", "---\n" + lines + "---\n\nText.\n");
  }

  private static Diagnosis body(String text) {
    return file("a/x.md", HEADER + text);
  }

  /** Two articles without a mistake, to link to. */
  private static TestContent content() {
    return new TestContent()
        .article("b/passwords.md", "Passwords", "## Make one\n\nText.\n\n## Keep it\n\nText.")
        .article("b/phones.md", "Phones", "Text.");
  }

  static Stream<Case> cases() {
    return Stream.of(
            headers(),
            values(),
            files(),
            bodies(),
            links(),
            trust(),
            media(),
            trees(),
            troubleshooters(),
            names(),
            limits(),
            redirects(),
            addresses(),
            settings(),
            facts(),
            stock())
        .flatMap(stream -> stream);
  }

  private static Stream<Case> headers() {
    return Stream.of(
        say(
            "no title",
            header("description: D\n"),
            "content/a/x.md:1:1: error: This article has no title [title-missing] → Write “title: …” into the header, in the words that readers use"),
        say(
            "empty title",
            header("title: \"\"\n"),
            "content/a/x.md:2:8: error: The title is empty [title-missing] → Write “title: …” into the header, in the words that readers use"),
        say(
            "unknown key",
            header("title: T\nauthor: Me\n"),
            "content/a/x.md:3:1: error: The key “author” means nothing [key-unknown] → Remove the line; if a template of yours uses it, list it in jbake.properties as front-matter.keys=author"),
        say(
            "keys of other systems",
            header("title: T\ncreated: 2026-01-01\npermalink: /x/\nsidebar_position: 2\n"),
            "content/a/x.md:3:1: error: The key “created” means nothing [key-unknown] → Did you mean “date”?",
            "content/a/x.md:4:1: error: The key “permalink” means nothing [key-unknown] → Did you mean “aliases”?",
            "content/a/x.md:5:1: error: The key “sidebar_position” means nothing [key-unknown] → Did you mean “order”?"),
        say(
            "a title in curly quotation marks",
            header("title: “Pay by card”\n"),
            "content/a/x.md:2:8: warning: Readers see the quotation marks around this title [markdown-slip] → Write straight ones (\") or none"),
        say("quotation marks in a title", header("title: “Pay” or “later”\n")),
        say(
            "an article in a code block",
            file("a/x.md", "```markdown\n---\ntitle: T\n---\n\nText.\n```\n"),
            "content/a/x.md:1:1: error: This file does not start with a header [header-missing] → Remove this line, “```markdown”, and the one with ``` at the end of the text"),
        say(
            "mistyped key",
            header("titel: T\n"),
            "content/a/x.md:1:1: error: This article has no title [title-missing] → Write “title: …” into the header, in the words that readers use",
            "content/a/x.md:2:1: error: The key “titel” means nothing [key-unknown] → Did you mean “title”?"),
        say(
            "repeated key",
            header("title: T\ntitle: U\n"),
            "content/a/x.md:3:1: error: The key “title” stands in this header twice [key-repeated] → Remove one of them; only the first counts"),
        say(
            "broken YAML",
            header("title: T: U\n"),
            "content/a/x.md:2:9: error: The header cannot be read here: there is a colon too many; put the whole value in quotes [header-yaml] → Each line is a key, a colon, a space and a value, as in title: Forgot password"),
        say(
            "no header",
            file("a/x.md", "Text.\n"),
            "content/a/x.md:1:1: error: This file does not start with a header [header-missing] → Put a line ---, then “title: …”, then another line --- above the text"),
        say(
            "no header, but a main heading",
            file("a/README.md", "# Notes\n\nText.\n"),
            "content/a/README.md:1:1: error: This file does not start with a header [header-missing] → Put a line ---, then “title: …”, then another line --- above the text"),
        say(
            "header not closed",
            file("a/x.md", "---\ntitle: T\n\nText.\n"),
            "content/a/x.md:1:1: error: The header has no end [header-not-closed] → Put a line --- between the header and the text"),
        say(
            "line without equals",
            file("a/x.md", "title=T\nstatus\n~~~~~~\nText.\n"),
            "content/a/x.md:2:1: error: The header's line “status” has no equals sign [header-line] → Write it as key=value, or remove it"),
        say(
            "JBake header not closed",
            file("a/x.md", "title=T\nstatus=published\n\nText.\n"),
            "content/a/x.md:1:1: error: The header has no end [header-not-closed] → Put a line ~~~~~~ between the header and the text"));
  }

  private static Stream<Case> values() {
    return Stream.of(
        say(
            "unknown type",
            header("title: T\ntype: howtoo\n"),
            "content/a/x.md:3:7: error: There is no type “howtoo” [type-unknown] → Did you mean “howto”?"),
        say(
            "strange type",
            header("title: T\ntype: recipe\n"),
            "content/a/x.md:3:7: error: There is no type “recipe” [type-unknown] → The types are article, howto, faq, troubleshooter, category, page"),
        say(
            "category that is no index",
            header("title: T\ntype: category\n"),
            "content/a/x.md:3:7: error: Only a file named index.md can have the type “category” [type-unknown] → Rename the file to index.md to describe its folder, or give it another type"),
        say(
            "unknown status",
            header("title: T\nstatus: publishd\n"),
            "content/a/x.md:3:9: error: There is no status “publishd” [status-unknown] → Did you mean “published”?"),
        say(
            "published-date without date",
            header("title: T\nstatus: published-date\n"),
            "content/a/x.md:3:9: error: The status “published-date” needs a date [status-unknown] → Write “date: …” with the day on which the article is to be published"),
        say("draft as other systems say it", header("draft: true\nauthor: me\n")),
        say("draft as people say it", header("draft: yes\nauthor: me\n")),
        say("held back as people say it", header("published: No\nauthor: me\n")),
        say(
            "neither a draft nor none",
            header("title: T\ndraft: maybe\n"),
            "content/a/x.md:3:1: error: “draft: maybe” does not say clearly whether this is a draft [key-unknown] → Write “status: draft” instead if nobody is to see this yet; remove the line only if it may be published"),
        say(
            "draft with a capital",
            header("title: T\nDraft: true\n"),
            "content/a/x.md:3:1: error: “Draft: true” does not say clearly whether this is a draft [key-unknown] → Write “status: draft” instead if nobody is to see this yet; remove the line only if it may be published"),
        say("held back as other systems say it", header("published: false\nauthor: me\n")),
        say(
            "published as other systems say it",
            header("title: T\ndraft: false\npublished: true\n")),
        say(
            "published as a date",
            header("title: T\npublished: 2019-03-04\n"),
            "content/a/x.md:3:1: error: The key “published” means nothing [key-unknown] → Did you mean “publish”?"),
        say(
            "unknown category",
            header("title: T\ncategory: bb\n"),
            "content/a/x.md:3:11: error: There is no category “bb” [category-unknown] → Did you mean “b”?"),
        say(
            "in no category",
            file("x.md", "---\ntitle: T\ntype: howto\n---\nText.\n"),
            "content/x.md:1:1: warning: This article is in no category, so readers find it only by search and in the A–Z [category-missing] → Move it into the folder of a category, or write “category: b” or another one into its header; for a page that belongs to none, write “type: page”"),
        say(
            "in a category by its header",
            file("x.md", "---\ntitle: T\ncategory: b\n---\nText.\n")),
        say("a page of its own", file("x.md", "---\ntitle: T\ntype: page\n---\nText.\n")),
        say(
            "impossible date",
            header("title: T\nreviewed: 2026-02-30\n"),
            "content/a/x.md:3:11: error: “2026-02-30” is not a date that exists [date-invalid] → Write year, month and day with hyphens, as in 2026-11-20"),
        say(
            "order that is no number",
            header("title: T\norder: first\n"),
            "content/a/x.md:3:8: error: The value of “order” must be a whole number, as in 3 [value-invalid]"),
        say(
            "featured that is no number",
            header("title: T\nfeatured: yes\n"),
            "content/a/x.md:3:11: error: The value of “featured” must be a whole number, as in 3, or true or false [value-invalid]"),
        say(
            "title that is a list",
            header("title: [T, U]\n"),
            "content/a/x.md:2:8: error: The value of “title” must be one text [value-invalid]"),
        say(
            "long title",
            header("title: " + "t".repeat(61) + "\n"),
            "content/a/x.md:2:8: warning: The title has 61 characters; search engines show 60 [title-too-long] → Shorten it to 60 characters or fewer"),
        say(
            "long description",
            header("title: T\ndescription: " + "d".repeat(156) + "\n"),
            "content/a/x.md:3:14: warning: The description has 156 characters; search engines show 155 [description-too-long] → Shorten it to 155 characters or fewer"),
        say(
            "review overdue",
            header("title: T\nreviewed: 2026-05-01\n").properties("review.after.days=180\n"),
            "content/a/x.md:3:11: warning: The review of this article was due on 2026-10-28 [review-overdue] → Check that everything in it is still true, then set “reviewed” to today's date"),
        say(
            "description cut by a comment",
            header("title: T\ndescription: How to change # a PIN\n"),
            "content/a/x.md:3:28: warning: Everything from “# a PIN” on is left out, because # starts a comment [markdown-slip] → Put the whole value in quotes"),
        say(
            "items cut by comments",
            header(
                "title: T\nasked-as:\n  - call # twice\n  - \"x # y\"\nkeywords: [a, b #2\n  ]\n"),
            "content/a/x.md:4:10: warning: Everything from “# twice” on is left out, because # starts a comment [markdown-slip] → Put the whole value in quotes",
            "content/a/x.md:6:17: warning: Everything from “#2” on is left out, because # starts a comment [markdown-slip] → Put the whole value in quotes"),
        say("a comment that cuts nothing", header("# One\ntitle: T\ntype: howto # two\n")),
        say(
            "expires before it is published",
            header("title: T\nexpires: 2026-12-24\npublish: 2027-01-01\n"),
            "content/a/x.md:4:10: error: This article is never published: it expires on 2026-12-24, and is to be published on 2027-01-01 [date-invalid] → Write a day after that of “publish” as the one of “expires”, on which the article is gone"),
        say(
            "expired before it was published",
            header("title: T\npublish: 2026-05-02\nexpires: 2026-05-02\n"),
            "content/a/x.md:4:10: error: This article is never published: it expires on 2026-05-02, and is to be published on 2026-05-02 [date-invalid] → Write a day after that of “publish” as the one of “expires”, on which the article is gone"),
        say(
            "a draft that would never be published",
            header("status: draft\npublish: 2027-01-01\nexpires: 2026-05-02\n")),
        say(
            "unusual tag",
            new Diagnosis(
                content()
                    .file("a/1.md", "---\ntitle: One\ntags: [recovery]\n---\nText.\n")
                    .file("a/2.md", "---\ntitle: Two\ntags: [recovery]\n---\nText.\n")
                    .file("a/3.md", "---\ntitle: Three\ntags: [recovry]\n---\nText.\n")),
            "content/a/3.md:3:7: warning: No other article has the tag “recovry” [tag-unusual] → Did you mean “recovery”?"),
        say(
            "related missing",
            header("title: T\nrelated:\n  - ../b/pasword.md\n"),
            "content/a/x.md:4:3: error: The related article “../b/pasword.md” does not exist [related-missing] → Did you mean “../b/passwords.md”?"),
        say(
            "related draft",
            new Diagnosis(
                content()
                    .file("b/d.md", "---\ntitle: D\nstatus: draft\n---\nT\n")
                    .file("a/x.md", "---\ntitle: T\nrelated: [../b/d.md]\n---\n\nText.\n")),
            "content/a/x.md:3:10: error: The related article “../b/d.md” is not published [related-missing] → Publish it first, or remove it from “related”"));
  }

  private static Stream<Case> files() {
    return Stream.of(
        say(
            "empty file",
            file("a/x.md", ""),
            "content/a/x.md:1:1: error: This file is empty [file-empty] → Write the article, or delete the file"),
        say(
            "too large",
            file("a/x.md", HEADER + "x".repeat(5 * 1024 * 1024)),
            "content/a/x.md:1:1: error: This file is larger than 5 MB [file-too-large] → Divide it into several articles, and put images beside it as files of their own"),
        say(
            "too large to be copied",
            new Diagnosis(content())
                .flaw(new Flaw(Flaw.Kind.COPY_TOO_LARGE, Place.start("content/a/film.mp4"), "")),
            "content/a/film.mp4:1:1: error: This file is larger than 100 MB [file-too-large] → Make it smaller, or put it where large files are kept, and link to it there"),
        say(
            "too many folders in each other",
            new Diagnosis(content())
                .flaw(new Flaw(Flaw.Kind.FOLDERS_TOO_DEEP, Place.start("content/a/b"), "")),
            "content/a/b:1:1: error: This folder is in more than 50 others [nested-too-deep] → Move what is in it further up, into folders of fewer levels"),
        say(
            "not UTF-8",
            new Diagnosis(
                content()
                    .file("a/x.md", (HEADER + "caf\u00e9").getBytes(StandardCharsets.ISO_8859_1))),
            "content/a/x.md:5:4: error: This file is not saved as UTF-8: byte offset 24 [file-not-utf8] → Open it in your editor and save it with the encoding UTF-8"),
        say(
            "UTF-16, as Notepad saves Unicode",
            new Diagnosis(content())
                .flaw(new Flaw(Flaw.Kind.NOT_UTF8, Place.start("data/facts.yml"), "UTF-16")),
            "data/facts.yml:1:1: error: This file is saved as UTF-16, not as UTF-8 [file-not-utf8] → Open it in your editor and save it with the encoding UTF-8: in Notepad by “Save as”, where UTF-16 is also called Unicode"),
        say(
            "an article in UTF-16, and links to it",
            new Diagnosis(
                content()
                    .file(
                        "a/x.md",
                        ("\ufeff" + HEADER + "## A caf\u00e9\n")
                            .getBytes(StandardCharsets.UTF_16LE))
                    .article("a/y.md", "Y", "See [the other](x.md#a-cafe).")),
            "content/a/x.md:1:1: error: This file is saved as UTF-16, not as UTF-8 [file-not-utf8] → Open it in your editor and save it with the encoding UTF-8: in Notepad by “Save as”, where UTF-16 is also called Unicode"),
        say(
            "an article in UTF-16 without its mark",
            new Diagnosis(
                content().file("a/x.md", (HEADER + "T").getBytes(StandardCharsets.UTF_16BE))),
            "content/a/x.md:1:1: error: This file is saved as UTF-16, not as UTF-8 [file-not-utf8] → Open it in your editor and save it with the encoding UTF-8: in Notepad by “Save as”, where UTF-16 is also called Unicode"),
        say(
            "merge conflict in a text",
            body("<<<<<<< HEAD\nOne.\n=======\nTwo.\n>>>>>>> main\n"),
            "content/a/x.md:5:1: error: Two versions of the text stand here since a merge [merge-conflict] → Keep one of them, and remove the lines that start with <<<<<<<, ======= and >>>>>>>"),
        say(
            "merge conflict in a text, and a mistake in the header above it",
            file(
                "a/x.md",
                "---\ntitle: T\nreviewed: 2026-13-01\n---\n<<<<<<< HEAD\nOne.\n=======\nTwo.\n>>>>>>> main\n"),
            "content/a/x.md:3:11: error: “2026-13-01” is not a date that exists [date-invalid] → Write year, month and day with hyphens, as in 2026-11-20",
            "content/a/x.md:5:1: error: Two versions of the text stand here since a merge [merge-conflict] → Keep one of them, and remove the lines that start with <<<<<<<, ======= and >>>>>>>"),
        say(
            "merge conflict in a draft",
            file("a/x.md", "---\ntitle: T\nstatus: draft\n---\n<<<<<<< HEAD\nOne.\n>>>>>>> main\n"),
            "content/a/x.md:5:1: error: Two versions of the text stand here since a merge [merge-conflict] → Keep one of them, and remove the lines that start with <<<<<<<, ======= and >>>>>>>"),
        say(
            "end of a merge conflict",
            body("One.\n=======\nTwo.\n>>>>>>> main\n"),
            "content/a/x.md:6:1: error: Two versions of the text stand here since a merge [merge-conflict] → Keep one of them, and remove the lines that start with <<<<<<<, ======= and >>>>>>>"),
        say(
            "middle of a merge conflict",
            body("One.\n\n=======\nTwo.\n"),
            "content/a/x.md:7:1: error: Two versions of the text stand here since a merge [merge-conflict] → Keep one of them, and remove the lines that start with <<<<<<<, ======= and >>>>>>>"),
        say(
            "merge conflict in a header",
            header("<<<<<<< HEAD\ntitle: T\n=======\ntitle: U\n>>>>>>> main\n"),
            "content/a/x.md:2:1: error: Two versions of the text stand here since a merge [merge-conflict] → Keep one of them, and remove the lines that start with <<<<<<<, ======= and >>>>>>>"),
        say(
            "merge conflict around a header",
            file(
                "a/x.md",
                "<<<<<<< HEAD\n---\ntitle: T\n=======\n---\ntitle: U\n>>>>>>> main\n---\n"),
            "content/a/x.md:1:1: error: Two versions of the text stand here since a merge [merge-conflict] → Keep one of them, and remove the lines that start with <<<<<<<, ======= and >>>>>>>"),
        say(
            "merge conflict shown as code",
            body("```\n<<<<<<< HEAD\n=======\n>>>>>>> main\n```\n")),
        say(
            "merge conflict in the settings",
            new Diagnosis(content())
                .flaw(new Flaw(Flaw.Kind.MERGE_CONFLICT, Place.start("jbake.properties"), ""))
                .properties("<<<<<<< HEAD\nsite.name=A\n=======\nsite.name=B\n>>>>>>> main\n"),
            "jbake.properties:1:1: error: Two versions of the text stand here since a merge [merge-conflict] → Keep one of them, and remove the lines that start with <<<<<<<, ======= and >>>>>>>"),
        say(
            "symbolic link",
            new Diagnosis(content())
                .flaw(
                    new Flaw(
                        Flaw.Kind.SYMBOLIC_LINK, Place.start("content/a/passwd"), "/etc/passwd")),
            "content/a/passwd:1:1: error: This is a symbolic link to “/etc/passwd”, which leads out of the site's folder [symbolic-link] → Put a copy of the file here instead"),
        say(
            "nested",
            body("> ".repeat(200) + "Deep.\n"),
            "content/a/x.md:5:115: error: Too much is nested here [nested-too-deep] → Use fewer lists, quotes or snippets inside each other"),
        say(
            "case only",
            new Diagnosis(content().article("b/Phones.md", "P", "Text.")),
            "content/b/phones.md:1:1: error: This would have the address “/b/phones/”, which belongs to “content/b/Phones.md” [url-taken] → Rename one of them; capitals, spaces and hyphens do not make a difference"),
        say(
            "files that are one on a Mac",
            new Diagnosis(
                content()
                    .media("a/strasse.png")
                    .media("a/straße.png")
                    .file("a/x.md", HEADER + "![A street](strasse.png)\n")),
            "content/a/straße.png:1:1: error: This would have the address “/a/straße.png”, which belongs to “content/a/strasse.png” [url-taken] → Rename one of them; capitals, spaces and hyphens do not make a difference"),
        say(
            "file and folder",
            new Diagnosis(content().article("b.md", "P", "Text.")),
            "content/b.md:1:1: error: This file and the folder “content/b” have one address, “/b/” [url-taken] → Move the file into the folder as index.md, or rename one of them"),
        say(
            "second text of the home page",
            new Diagnosis(
                content().article("index.html", "P", "Text.").article("index.md", "P", "Text.")),
            "content/index.md:1:1: error: This would have the address “/”, which belongs to the home page [url-taken] → Give this file or folder another name"));
  }

  private static Stream<Case> bodies() {
    return Stream.of(
        say(
            "second title",
            body("# Hello\n\nText.\n"),
            "content/a/x.md:5:1: error: “Hello” is a second main heading [title-repeated] → The page's main heading is its title; write ## instead of #, or remove this line if it is the same"),
        say(
            "skipped heading",
            body("## A\n\n#### B\n\nText.\n"),
            "content/a/x.md:7:1: error: This heading skips a level: h4 after h2 [heading-skipped] → Write one # less, so that it is one level below the heading above it"),
        say(
            "script",
            body("<script>alert(1)</script>\n"),
            "content/a/x.md:5:1: error: “<script>” is not allowed in an article, because it could harm readers [html-unsafe] → Remove it, and write the text in Markdown"),
        say(
            "iframe",
            body("A\n\n<iframe src=\"x\"></iframe>\n"),
            "content/a/x.md:7:1: error: “<iframe>” is not allowed in an article, because it could harm readers [html-unsafe] → Remove it, and link to what it shows, as in [Watch the video](https://…)"),
        say(
            "event attribute",
            body("A <b onclick=\"x()\">b</b>\n"),
            "content/a/x.md:5:6: error: “onclick” is not allowed in an article, because it could harm readers [html-unsafe] → Remove it, and write the text in Markdown"),
        say(
            "javascript address",
            body("[run the thing](javascript:alert(1))\n"),
            "content/a/x.md:5:1: error: “javascript:” is not allowed in an article, because it could harm readers [html-unsafe] → Link to an article, or to an address that starts with https:"),
        say(
            "data address",
            body("[run the thing](data:text/html,x)\n"),
            "content/a/x.md:5:1: error: “data:” is not allowed in an article, because it could harm readers [html-unsafe] → Save what it holds as a file beside the article, and write the file's name here"),
        say(
            "harmless HTML",
            body("<marquee>Hello</marquee>\n"),
            "content/a/x.md:5:1: error: “<marquee>” is not allowed in an article, because it could harm readers [html-unsafe] → Remove it, and write the text in Markdown"),
        say(
            "left-out HTML",
            body("A <font>red</font> word.\n"),
            "content/a/x.md:5:3: error: “<font>” is not allowed in an article [html-left-out] → Write it in Markdown, or remove it; for the sign < itself write \\<"),
        say(
            "unclosed HTML",
            body("<details>\n<summary>More</summary>\n\nText\n"),
            "content/a/x.md:5:1: warning: “<details>” is never closed [html-unbalanced] → Write </details> where it ends"),
        say(
            "an end without a beginning",
            body("Text\n\n</div>\n"),
            "content/a/x.md:7:1: warning: “</div>” closes nothing [html-unbalanced] → Remove it, or write <div> where the part begins"),
        say(
            "field",
            body("<input type=\"password\">\n"),
            "content/a/x.md:5:1: error: “<input>” asks readers to type something into this page [secret-field] → Remove it: no page may ask for a password, a code or anything else"),
        say(
            "form",
            body("Type <form><input></form> here\n"),
            "content/a/x.md:5:6: error: “<form>” asks readers to type something into this page [secret-field] → Remove it: no page may ask for a password, a code or anything else",
            "content/a/x.md:5:12: error: “<input>” asks readers to type something into this page [secret-field] → Remove it: no page may ask for a password, a code or anything else"),
        say(
            "unknown variable",
            new Diagnosis(
                content()
                    .variables(
                        new Variables(Map.of("site.name", "S", "fact.idcare.phone", "1"), Map.of()))
                    .file("a/x.md", HEADER + "Call {{ fact.idcare.phon }} now.\n")),
            "content/a/x.md:5:6: error: There is no variable “fact.idcare.phon” [variable-unknown] → Did you mean “fact.idcare.phone”?"),
        say(
            "unknown snippet",
            new Diagnosis(
                content()
                    .variables(
                        new Variables(
                            Map.of(),
                            Map.of(
                                "stuck",
                                new Variables.Snippet("content/_snippets/stuck.md", "Help.\n"))))
                    .file("a/x.md", HEADER + "{{ snippet.stuk }}\n")),
            "content/a/x.md:5:1: error: There is no snippet “stuk” [snippet-unknown] → Did you mean “stuck”?"),
        say(
            "snippets are used, but their folder is gone",
            body("{{ snippet.stuck }}\n\n{{ snippet.wait }}\n\n{{ snippet.stuck }}\n"),
            "content/a/x.md:5:1: error: There is no snippet “stuck”: the folder content/_snippets is missing or empty (2 more places need one) [snippet-unknown] → If it was deleted or renamed by mistake, bring it back from the site's history; otherwise write the text into content/_snippets/stuck.md"),
        say(
            "snippet with a header",
            new Diagnosis(
                content()
                    .variables(
                        new Variables(
                            Map.of(),
                            Map.of(
                                "wait",
                                new Variables.Snippet(
                                    "content/_snippets/wait.md", "---\ntitle: W\n---\nWait.\n"))))),
            "content/_snippets/wait.md:1:1: warning: Readers see this header as text, because a snippet has none [markdown-slip] → Remove all from the first line --- to the second"),
        say(
            "group of facts",
            new Diagnosis(
                content()
                    .variables(
                        new Variables(
                            Map.of("fact.idcare.url", "u", "fact.idcare.phone", "1"), Map.of()))
                    .file("a/x.md", HEADER + "Call {{ fact.idcare }} now.\n")),
            "content/a/x.md:5:6: error: There is no variable “fact.idcare” [variable-unknown] → Write one of fact.idcare.phone, fact.idcare.url"),
        say(
            "shortcode of another program",
            body("{{< youtube abc >}}\n"),
            "content/a/x.md:5:1: error: “{{< youtube abc >}}” is an instruction of another program [variable-unknown] → Write in Markdown what it makes, or remove it"),
        say(
            "snippet loop",
            new Diagnosis(
                content()
                    .variables(
                        new Variables(
                            Map.of(),
                            Map.of(
                                "stuck",
                                new Variables.Snippet(
                                    "content/_snippets/stuck.md",
                                    "Help.\n\n{{ snippet.stuck }}\n"))))
                    .file("a/x.md", HEADER + "{{ snippet.stuck }}\n")),
            "content/_snippets/stuck.md:3:1: error: The snippet “stuck” includes itself [snippet-loop] → Remove this line, or the one in the snippet that leads back here"));
  }

  private static Stream<Case> links() {
    return Stream.of(
        say(
            "missing article",
            body("See [the passwords](../b/pasword.md).\n"),
            "content/a/x.md:5:5: error: There is no article “../b/pasword.md” [link-missing] → Did you mean “../b/passwords.md”?"),
        say(
            "article elsewhere",
            body("See [the passwords](passwords.md).\n"),
            "content/a/x.md:5:5: error: There is no article “passwords.md” [link-missing] → Did you mean “../b/passwords.md”?"),
        say(
            "nothing like it",
            body("See [the passwords](zzzzzzzzz.md).\n"),
            "content/a/x.md:5:5: error: There is no article “zzzzzzzzz.md” [link-missing] → Check the name; it is counted from the folder of this file"),
        say(
            "article whose file has another ending",
            new Diagnosis(
                content()
                    .media("b/fees.md.txt")
                    .file("a/x.md", HEADER + "See [the fees](../b/fees.md).\n")),
            "content/a/x.md:5:5: error: There is no article “../b/fees.md” [link-missing] → Let the name of “fees.md.txt” end in .md: it is no article now",
            "content/b/fees.md.txt:1:1: warning: This file is no article, because its name does not end in .md [file-no-article] → Save it as text with a name that ends in .md, or link to it if readers shall download it"),
        say(
            "missing heading",
            body("See [how](../b/passwords.md#make-on).\n"),
            "content/a/x.md:5:5: error: “content/b/passwords.md” has no heading “#make-on” [anchor-missing] → Did you mean “#make-one”?"),
        say(
            "missing heading, nothing like it",
            body("See [how](../b/passwords.md#zzzzzzzz).\n"),
            "content/a/x.md:5:5: error: “content/b/passwords.md” has no heading “#zzzzzzzz” [anchor-missing] → The headings there are #make-one, #keep-it"),
        say(
            "missing heading here",
            body("## Top\n\nSee [the top](#tpo).\n"),
            "content/a/x.md:7:5: error: “content/a/x.md” has no heading “#tpo” [anchor-missing] → Did you mean “#top”?"),
        say(
            "draft",
            new Diagnosis(
                content()
                    .file("b/d.md", "---\ntitle: D\nstatus: draft\n---\nT\n")
                    .file("a/x.md", HEADER + "See [that page](../b/d.md).\n")),
            "content/a/x.md:5:5: error: This link leads to “content/b/d.md”, which is a draft [link-to-draft] → Publish that article first, or remove the link"),
        say(
            "scheduled",
            new Diagnosis(
                content()
                    .file("b/d.md", "---\ntitle: D\npublish: 2027-01-02\n---\nT\n")
                    .file("a/x.md", HEADER + "See [that page](../b/d.md).\n")),
            "content/a/x.md:5:5: error: This link leads to “content/b/d.md”, which is not published before 2027-01-02 [link-to-draft] → Publish that article first, or remove the link"),
        say(
            "expired",
            new Diagnosis(
                content()
                    .file("b/d.md", "---\ntitle: D\nexpires: 2026-11-01\n---\nT\n")
                    .file("a/x.md", HEADER + "See [that page](../b/d.md).\n")),
            "content/a/x.md:5:5: error: This link leads to “content/b/d.md”, which has expired [link-to-draft] → Remove the link, or give that article a later “expires” date"),
        say(
            "heading of a file that cannot be read",
            new Diagnosis(
                content()
                    .file("b/d.md", "")
                    .file("a/x.md", HEADER + "See [that part](../b/d.md#part).\n")),
            "content/b/d.md:1:1: error: This file is empty [file-empty] → Write the article, or delete the file"),
        say(
            "source on GitHub",
            body(
                "See [the passwords](https://github.com/us/help/blob/main/content/b/passwords.md#keep-it).\n"),
            "content/a/x.md:5:5: error: This link leads to the source of “content/b/passwords.md” on github.com [link-by-address] → Link to its file: ../b/passwords.md"),
        say(
            "another file on GitHub",
            body("See [the code](https://github.com/us/help/blob/main/content/none.md).\n")),
        say(
            "public address",
            body("See [the passwords](/b/passwords/).\n"),
            "content/a/x.md:5:5: error: “/b/passwords/” is the public address of an article [link-by-address] → Link to its file: ../b/passwords.md"),
        say(
            "public address, relative",
            body("See [the passwords](../../b/passwords/#keep-it).\n"),
            "content/a/x.md:5:5: error: “../../b/passwords/#keep-it” is the public address of an article [link-by-address] → Link to its file: ../b/passwords.md#keep-it"),
        say(
            "public address with host",
            body("See [the passwords](https://help.example.org/b/passwords/).\n")
                .properties("site.host=https://help.example.org\n"),
            "content/a/x.md:5:5: error: “https://help.example.org/b/passwords/” is the public address of an article [link-by-address] → Link to its file: ../b/passwords.md"),
        say(
            "no such page",
            body("See [the page](/b/nothing/).\n"),
            "content/a/x.md:5:5: error: There is no page or file “/b/nothing/” [link-unresolved] → Link to an article by its file, as in ../stay-safe/passwords.md"),
        say(
            "outside",
            body("See [the settings](../../jbake.properties).\n"),
            "content/a/x.md:5:5: error: “../../jbake.properties” leads out of the content folder [link-outside] → Remove a “../” from the address"),
        say(
            "no text",
            body("See [](../b/passwords.md).\n"),
            "content/a/x.md:5:5: error: This link has no text [link-text] → Write between the square brackets where it leads"),
        say(
            "click here",
            body("To go there, [Click here!](../b/passwords.md)\n"),
            "content/a/x.md:5:14: error: “Click here!” does not say where this link leads [link-text] → Use the name of the page it leads to as its text"),
        say(
            "no address",
            body("See [the page]().\n"),
            "content/a/x.md:5:5: error: This link has no address [link-blank] → Write the article's file between the round brackets"),
        say(
            "path of the older help center",
            new Diagnosis(
                    content()
                        .file("b/id.md", "---\ntitle: I\nid: 12\n---\nT\n")
                        .file(
                            "a/x.md",
                            HEADER
                                + "See [the page](/hc/articles/12-x#y), [this one](/hc/articles/77) and [the top](#top).\n"))
                .properties(
                    "import.article.url.pattern=https://old.example.com/hc/articles/{id}*\n"),
            "content/a/x.md:5:38: error: No article has the id “77” of the older help center [link-missing] → Link to the article's file, or write “id: 77” into its header"),
        say(
            "unknown id",
            body("See [the page](https://old.example.com/articles/77-x).\n")
                .properties("import.article.url.pattern=https://old.example.com/articles/{id}*\n"),
            "content/a/x.md:5:5: error: No article has the id “77” of the older help center [link-missing] → Link to the article's file, or write “id: 77” into its header"));
  }

  private static Stream<Case> trust() {
    return Stream.of(
        say(
            "untrusted host",
            body("See [their page](https://example.net/x).\n")
                .properties("links.trusted=idcare.org\n"),
            "content/a/x.md:5:5: error: “example.net” is not among the hosts that articles may link to [link-untrusted] → If readers can trust it, add it to links.trusted in jbake.properties"),
        say(
            "untrusted mail address",
            body("Write to [their desk](mailto:a@example.net).\n")
                .properties("links.trusted=idcare.org\n"),
            "content/a/x.md:5:10: error: “example.net” is not among the hosts that articles may let readers write to [link-untrusted] → If readers can trust it, add it to links.trusted in jbake.properties"),
        say(
            "lookalike of a mail address",
            body("Write to [their desk](mailto:a@1dcare.org).\n")
                .properties("links.trusted=idcare.org\n"),
            "content/a/x.md:5:10: error: The host “1dcare.org” looks like “idcare.org”, but is another one [link-lookalike] → Compare it letter by letter with the real one; if it is right, add it to links.trusted in jbake.properties"),
        say(
            "shortener",
            body("See [their page](https://bit.ly/x).\n"),
            "content/a/x.md:5:5: error: “bit.ly” hides where this link leads [link-shortened] → Open it yourself, and link to the page where you arrive"),
        say(
            "an address that Google, Outlook or Facebook passes on",
            body("""
                    See [one page](https://www.google.com/url?sa=t&url=https%3A%2F%2Fwww.idcare.org%2Fhelp&usg=x),
                    [one more](https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fidcare.org&data=x),
                    [a third](https://l.facebook.com/l.php?u=https%3A%2F%2Fidcare.org%2F) and
                    [a map](https://www.google.com/maps?q=idcare).
                    """)
                .properties("links.trusted=idcare.org,google.com\n"),
            "content/a/x.md:5:5: error: “www.google.com” stands between readers and the page that this link leads to [link-shortened] → Link to that page itself: https://www.idcare.org/help",
            "content/a/x.md:6:1: error: “eur01.safelinks.protection.outlook.com” stands between readers and the page that this link leads to [link-shortened] → Link to that page itself: https://idcare.org",
            "content/a/x.md:7:1: error: “l.facebook.com” stands between readers and the page that this link leads to [link-shortened] → Link to that page itself: https://idcare.org/"),
        say(
            "an address without its slashes or colon",
            body("See [one](https:www.idcare.org), [two](http:/idcare.org/x), [three](https//idcare.org)\nand [four](htps://idcare.org).\n")
                .properties("links.trusted=idcare.org\n"),
            "content/a/x.md:5:5: error: “https:www.idcare.org” lacks a slash, so browsers take it for a page of this site [link-unresolved] → Write https:// before the name of the other site",
            "content/a/x.md:5:34: error: The link to “idcare.org” is not encrypted [link-not-https] → Write https: instead of http:",
            "content/a/x.md:5:34: error: “http:/idcare.org/x” lacks a slash, so browsers take it for a page of this site [link-unresolved] → Write https:// before the name of the other site",
            "content/a/x.md:5:61: error: There is no page or file “https//idcare.org” [link-unresolved] → If this is another site, write https:// before it",
            "content/a/x.md:6:5: error: “htps:” is not allowed in an article, because it could harm readers [html-unsafe] → Did you mean “https:”?"),
        say(
            "an address of the preview",
            body(
                "See [one](http://localhost:8820/b/phones/), [two](http://127.0.0.1:8000/b/passwords/#keep-it)\nand [your server](https://localhost:3000/).\n"),
            "content/a/x.md:5:5: error: This link leads to “content/b/phones.md” in a preview on your own computer [link-by-address] → Link to its file: ../b/phones.md",
            "content/a/x.md:5:45: error: This link leads to “content/b/passwords.md” in a preview on your own computer [link-by-address] → Link to its file: ../b/passwords.md"),
        say(
            "plain http to a machine of the reader's own",
            body(
                "Open [your router](http://192.168.1.1/) or [your app](http://localhost:3000/).\n")),
        say(
            "plain http",
            body("See [their page](http://www.idcare.org/).\n")
                .properties("links.trusted=idcare.org\n"),
            "content/a/x.md:5:5: error: The link to “www.idcare.org” is not encrypted [link-not-https] → Write https: instead of http:"),
        say(
            "lookalike",
            body("See [their page](https://www.1dcare.org/).\n")
                .properties("links.trusted=idcare.org\n"),
            "content/a/x.md:5:5: error: The host “www.1dcare.org” looks like “idcare.org”, but is another one [link-lookalike] → Compare it letter by letter with the real one; if it is right, add it to links.trusted in jbake.properties"),
        say(
            "trusted host as a subdomain",
            body("See [their page](https://idcare.org.example.net/).\n")
                .properties("links.trusted=idcare.org\n"),
            "content/a/x.md:5:5: error: The host “idcare.org.example.net” looks like “idcare.org”, but is another one [link-lookalike] → Compare it letter by letter with the real one; if it is right, add it to links.trusted in jbake.properties"),
        say(
            "homoglyph",
            body("See [their page](https://\u0430pple.com/).\n"),
            "content/a/x.md:5:5: error: The host “аpple.com” has letters that look like others (“xn--pple-43d.com”) [link-lookalike] → Compare it letter by letter with the real one; if it is right, add it to links.trusted in jbake.properties"),
        say(
            "punycode",
            body("See [their page](https://xn--pple-43d.com/).\n"),
            "content/a/x.md:5:5: error: The host “аpple.com” has letters that look like others (“xn--pple-43d.com”) [link-lookalike] → Compare it letter by letter with the real one; if it is right, add it to links.trusted in jbake.properties"),
        say(
            "user",
            body("See [their page](https://idcare.org@example.net/).\n")
                .properties("links.trusted=idcare.org\n"),
            "content/a/x.md:5:5: error: This link shows a name before an “@”, but leads to “example.net” [link-lookalike] → Remove everything between https:// and the “@”, and the “@” too"),
        say(
            "number",
            body("See [their page](https://192.0.2.7/).\n"),
            "content/a/x.md:5:5: error: This link leads to a bare number, “192.0.2.7”, not to a name [link-lookalike] → Link to the site by its name"),
        say(
            "text says another host",
            body("See [www.idcare.org](https://example.net/).\n"),
            "content/a/x.md:5:5: error: The text of this link says “www.idcare.org”, but it leads to “example.net” [link-lookalike] → Let its text name the site that it leads to"));
  }

  /** A file that claims a size; nothing reads further. */
  private static Path headerOfPng(int width, int height) {
    ByteBuffer header = ByteBuffer.allocate(24);
    header.put("\u0089PNG\r\n\u001a\n".getBytes(StandardCharsets.ISO_8859_1));
    header.putInt(13).put("IHDR".getBytes(StandardCharsets.ISO_8859_1));
    header.putInt(width).putInt(height);
    return image("claims.png", header.array());
  }

  private static Path image(String name, byte[] bytes) {
    try {
      Path file = Files.createTempFile("", name);
      file.toFile().deleteOnExit();
      return Files.write(file, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] latin(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static Stream<Case> media() {
    return Stream.of(
        say(
            "missing image",
            new Diagnosis(
                content()
                    .media("a/img/Screen.png")
                    .file("a/x.md", HEADER + "![The screen](img/screen.png)\n")),
            "content/a/x.md:5:1: error: There is no image “img/screen.png” [file-missing] → Did you mean “img/Screen.png”?"),
        say(
            "missing image, nothing like it",
            body("![The screen](img/screen.png)\n"),
            "content/a/x.md:5:1: error: There is no image “img/screen.png” [file-missing] → Put it beside the article, and check the name, with capitals as they are"),
        say(
            "no alternative text",
            new Diagnosis(content().media("a/s.png").file("a/x.md", HEADER + "Look: ![](s.png)\n")),
            "content/a/x.md:5:7: error: This image has no alternative text [image-alt] → Write between the square brackets what a reader would miss who does not see it"),
        say(
            "an alternative text that says nothing",
            new Diagnosis(
                content()
                    .media("a/s.png")
                    .file(
                        "a/x.md",
                        HEADER
                            + """
                            ![image](s.png) ![s.png](s.png) ![Untitled](s.png) ![IMG_1234](s.png)

                            ![Screenshot 2026-11-01 at 10.30.15 am](s.png) ![Image of a button](s.png)
                            ![](<s.png>)
                            ![Screenshots](s.png) <img src="s.png" alt="Picture 1">
                            """)),
            vague(5, 1, "image"),
            vague(5, 17, "s.png"),
            vague(5, 33, "Untitled"),
            vague(5, 52, "IMG_1234"),
            vague(7, 1, "Screenshot 2026-11-01 at 10.30.15 am"),
            "content/a/x.md:8:1: error: This image has no alternative text [image-alt] → Write between the square brackets what a reader would miss who does not see it",
            vague(9, 23, "Picture 1")),
        say(
            "an image within the text",
            body("![A sign][image1]\n\n[image1]: <data:image/png;base64,iVBORw0KGgo=>\n"),
            "content/a/x.md:5:1: error: “data:” is not allowed in an article, because it could harm readers [html-unsafe] → Save what it holds as a file beside the article, and write the file's name here"),
        say(
            "external image",
            body("![The screen](https://example.net/s.png)\n"),
            "content/a/x.md:5:1: error: This image comes from another site [image-external] → Put a copy of it beside the article, so that no other site learns who reads it"),
        say(
            "image with too many pixels",
            new Diagnosis(
                content()
                    .media("a/s.png", headerOfPng(20_000, 15_000))
                    .file("a/x.md", HEADER + "![The screen](s.png)\n")),
            "content/a/x.md:5:1: error: This image has 20000 × 15000 pixels, and 50 million are the most [image-too-large] → Make it smaller: a page shows no more than 1344 pixels of its width"),
        say(
            "empty image",
            new Diagnosis(
                content()
                    .media("a/s.png", image("s.png", new byte[0]))
                    .file("a/x.md", HEADER + "![The screen](s.png)\n")),
            "content/a/x.md:5:1: error: The file “s.png” is empty [image-broken] → Export it again as JPEG or PNG, and put it in the place of this file"),
        say(
            "image cut off",
            new Diagnosis(
                content()
                    .media("a/s.jpg", image("s.jpg", new byte[] {-1, -40, -1, -32, 0, 16}))
                    .file("a/x.md", HEADER + "![The screen](s.jpg)\n![It](s.jpg)\n")),
            "content/a/x.md:5:1: error: The file “s.jpg” is cut off: its end is missing [image-broken] → Export it again as JPEG or PNG, and put it in the place of this file",
            "content/a/x.md:6:1: error: The file “s.jpg” is cut off: its end is missing [image-broken] → Export it again as JPEG or PNG, and put it in the place of this file"),
        say(
            "photo of a phone",
            new Diagnosis(
                content()
                    .media("a/s.heic", image("s.heic", HEIC))
                    .media("a/s.jpg", image("s.jpg", HEIC))
                    .file("a/x.md", HEADER + "![One](s.heic)\n\n![Two](s.jpg)\n")),
            "content/a/x.md:5:1: error: The file “s.heic” is a HEIC image, which most browsers do not show [image-broken] → Export it again as JPEG or PNG",
            "content/a/x.md:7:1: error: The file “s.jpg” is a HEIC image, which most browsers do not show [image-broken] → Export it again as JPEG or PNG; another name alone does not make it one"),
        say(
            "scan",
            new Diagnosis(
                content()
                    .media("a/s.tiff", image("s.tiff", latin("II*\0")))
                    .file("a/x.md", HEADER + "![The letter](s.tiff)\n")),
            "content/a/x.md:5:1: error: The file “s.tiff” is a TIFF image, which most browsers do not show [image-broken] → Export it again as JPEG or PNG"),
        say(
            "no image",
            new Diagnosis(
                content()
                    .media("a/s.png", image("s.png", latin("<html>Not found</html>")))
                    .file("a/x.md", HEADER + "![The screen](s.png)\n")),
            "content/a/x.md:5:1: error: The file “s.png” is none that browsers can show [image-broken] → Export it again as JPEG or PNG, and put it in the place of this file"),
        say(
            "drawing under another name",
            new Diagnosis(
                content()
                    .media("a/s.png", image("s.png", latin("<svg width='1' height='1'/>")))
                    .file("a/x.md", HEADER + "![The way](s.png)\n")),
            "content/a/x.md:5:1: error: The file “s.png” is an SVG image, and browsers show that under no other name [image-broken] → Let its name end in .svg"),
        say(
            "heavy form of an image",
            new Diagnosis(
                content()
                    .media("a/s.bmp", image("s.bmp", latin("BM")))
                    .file("a/x.md", HEADER + "![The screen](s.bmp)\n")),
            "content/a/x.md:5:1: warning: The file “s.bmp” is a BMP image, which readers wait for much longer than for others [image-form] → Export it again as PNG, JPEG or WebP"),
        say(
            "images with too many pixels together",
            new Diagnosis(pictures(250, headerOfPng(7000, 6000))),
            "content/a/239.png:1:1: error: The images up to this one have more than 10,000 million pixels together [image-too-large] → Make the largest ones smaller: a page shows no more than 1344 pixels of their width. “helpcenter report” lists large images"),
        say("many images", new Diagnosis(pictures(250, headerOfPng(1920, 1080)))),
        say(
            "image outside",
            body("![The screen](../../s.png)\n"),
            "content/a/x.md:5:1: error: “../../s.png” leads out of the content folder [link-outside] → Put the image beside the article"));
  }

  private static TestContent pictures(int number, Path disk) {
    TestContent content = content();
    for (int i = 1; i <= number; i++) {
      content.media(String.format(Locale.ROOT, "a/%03d.png", i), disk);
    }
    return content;
  }

  private static Stream<Case> trees() {
    return Stream.of(
        say(
            "FAQ without questions",
            file("a/x.md", "---\ntitle: T\ntype: faq\n---\n\nText.\n\n### A\n\nB.\n"),
            "content/a/x.md:1:1: error: This FAQ has no questions [faq-without-questions] → Write each question as a heading with ##, and its answer below it",
            "content/a/x.md:8:1: error: This heading skips a level: h3 after h1 [heading-skipped] → Write one # less, so that it is one level below the heading above it"));
  }

  private static Diagnosis tree(String body) {
    return file("a/x.md", "---\ntitle: T\ntype: troubleshooter\n---\n\n" + body);
  }

  private static Stream<Case> troubleshooters() {
    return Stream.of(
        say(
            "no questions",
            tree("Text.\n"),
            "content/a/x.md:1:1: error: This troubleshooter does not start with a question and its answers [troubleshooter] → Write a question as a heading with ##, and below it a list of answers that are links"),
        say(
            "first question without answers",
            tree("## What?\n\nText.\n"),
            "content/a/x.md:6:1: error: This troubleshooter does not start with a question and its answers [troubleshooter] → Write a question as a heading with ##, and below it a list of answers that are links"),
        say(
            "unreachable",
            tree(
                "## What?\n\n- [It works](../b/phones.md)\n\n## Why?\n\n- [It does](../b/phones.md)\n"),
            "content/a/x.md:10:1: error: No answer leads to “Why?” [troubleshooter] → Let an answer lead to #why, or remove this part"),
        say(
            "dead end",
            tree("## What?\n\n- [It works](#fine)\n\n## Fine\n\nBad luck.\n"),
            "content/a/x.md:10:1: error: “Fine” is a dead end [troubleshooter] → Add answers, or a link to an article that says what to do"),
        say(
            "outcome with help",
            tree("## What?\n\n- [It works](#fine)\n\n## Fine\n\nSee [phones](../b/phones.md).\n")),
        say(
            "endless",
            tree("## What?\n\n- [It works](#why)\n\n## Why?\n\n- [Ask me](#what)\n"),
            "content/a/x.md:12:3: error: The answer “Ask me” leads back to a question that was asked before [troubleshooter] → Let it lead to another question or to an article"),
        say(
            "two ways",
            tree("## What?\n\n- [It works](../b/phones.md) or [it does not](../b/passwords.md)\n"),
            "content/a/x.md:6:1: error: The answer “It works” leads to more than one place [troubleshooter] → Make each answer one link, to #another-heading or to an article"),
        say(
            "answer without link",
            tree("## What?\n\n- [It works](../b/phones.md)\n- It does not\n"),
            "content/a/x.md:6:1: error: An answer to “What?” is no link [troubleshooter] → Make each answer one link, to #another-heading or to an article"),
        say(
            "no question",
            tree("## What?\n\n- [It works](#note)\n\n### Note\n\nText.\n"),
            "content/a/x.md:8:3: error: The answer “It works” leads to no question [troubleshooter] → Only headings with ## are questions"),
        say(
            "missing question",
            tree(
                "## What?\n\n- [It works](#fin)\n- [It does](#fine)\n\n## Fine\n\nSee [phones](../b/phones.md).\n"),
            "content/a/x.md:8:3: error: “content/a/x.md” has no heading “#fin” [anchor-missing] → Did you mean “#fine”?"));
  }

  private static Stream<Case> names() {
    String hint =
        " [file-name] → Give the file, or the folder it is in, a name of letters, digits and hyphens";
    return Stream.of(
        say(
            "a name with characters that are not portable",
            new Diagnosis(content().media("a/a\"b.pdf")),
            "content/a/a\"b.pdf:1:1: error: This file cannot be published under its name: the character '\"' is not portable"
                + hint),
        say(
            "a name of a device",
            new Diagnosis(content().media("a/nul.svg")),
            "content/a/nul.svg:1:1: error: This file cannot be published under its name: 'nul.svg' is the name of a device on Windows"
                + hint),
        say(
            "an article with a name of a device",
            file("a/con.md", HEADER + "Text.\n"),
            "content/a/con.md:1:1: error: This file cannot be published under its name: 'con' is the name of a device on Windows"
                + hint),
        say(
            "an asset with a name that is not portable",
            new Diagnosis(content().assets("a?.css")),
            "assets/a?.css:1:1: error: This file cannot be published under its name: the character '?' is not portable"
                + hint),
        say(
            "a name that is no text",
            new Diagnosis(content())
                .flaw(new Flaw(Flaw.Kind.NAME_NOT_UTF8, Place.start("content/a/\uFFFD.png"), "")),
            "content/a/\uFFFD.png:1:1: error: The name of this file, or of its folder, is not valid UTF-8 [file-name] → Give it a name of letters, digits and hyphens; it probably comes from an old archive"));
  }

  private static Stream<Case> limits() {
    Variables variables =
        new Variables(
            Map.of("fact.a", "x".repeat(9_000)),
            Map.of("s", new Variables.Snippet("content/_snippets/s.md", "word ".repeat(800_000))));
    return Stream.of(
        say(
            "snippets that are too long",
            new Diagnosis(
                content()
                    .variables(variables)
                    .file("a/x.md", HEADER + "A\n\n" + "{{ snippet.s }}\n\n".repeat(3))),
            "content/a/x.md:11:1: error: The snippets make this page too large from here on: they are longer than 5 million characters [file-too-large] → Look for a snippet that includes others many times, and include fewer or shorter ones"),
        say(
            "a header with variables that are too long",
            new Diagnosis(
                content()
                    .variables(variables)
                    .file(
                        "a/x.md",
                        "---\ntitle: T\nkeywords: \"{{ fact.a }} {{ fact.a }}\"\n---\n\nText.\n")),
            "content/a/x.md:3:11: error: The variables of this header are longer than 10,000 characters together [file-too-large] → Use fewer or shorter ones here, and write the rest into the text below"));
  }

  private static Stream<Case> redirects() {
    return Stream.of(
        say(
            "loop",
            new Diagnosis(content().redirects("from,to\none/,two/\ntwo/,one/\n")),
            "data/redirects.csv:2:1: error: The old address “one/” leads to “two/” and back again [redirect-loop] → Let it lead to an article",
            "data/redirects.csv:3:1: error: The old address “two/” leads to “one/” and back again [redirect-loop] → Let it lead to an article"),
        say(
            "chain",
            new Diagnosis(content().redirects("from,to\none/,two/\ntwo/,b/phones/\n")),
            "data/redirects.csv:2:1: error: The old address “one/” leads to another old address, “two/” [redirect-chain] → Let it lead to “b/phones/” at once"),
        say(
            "too many",
            new Diagnosis(
                content()
                    .redirects(
                        "from,to\n"
                            + IntStream.rangeClosed(1, 20_001)
                                .mapToObj(i -> "old/" + i + "/,b/nowhere/\n")
                                .collect(Collectors.joining()))),
            "data/redirects.csv:20002:1: error: This site has 20,001 old addresses, and 20,000 are the most [redirects-too-many] → Each becomes a page. Remove those that nobody asks for any more, or let the web server redirect them by a rule"),
        say(
            "hides a page",
            new Diagnosis(content().redirects("b/phones/,b/passwords/\n")),
            "data/redirects.csv:1:1: error: The old address “b/phones/” is the address of “content/b/phones.md” [redirect-hides-page] → Remove it: a page that exists needs no redirect"),
        say(
            "hides a generated page",
            new Diagnosis(content().redirects("a-z/,b/passwords/\n")),
            "data/redirects.csv:1:1: error: The old address “a-z/” is the address of the index of all articles [redirect-hides-page] → Remove it: a page that exists needs no redirect"),
        say(
            "repeated",
            new Diagnosis(content().redirects("one/,b/phones/\n/one,b/passwords/\n")),
            "data/redirects.csv:2:1: error: The old address “/one” is redirected twice [redirect-repeated] → Remove it here or in data/redirects.csv, line 1"),
        say(
            "no target",
            new Diagnosis(content().redirects("one/,b/phone/\n")),
            "data/redirects.csv:1:1: error: The old address “one/” leads to “b/phone/”, which is no page of this site [redirect-target] → Did you mean “b/phones/”?"),
        say(
            "to a draft",
            new Diagnosis(
                content()
                    .file("b/d.md", "---\ntitle: D\nstatus: draft\n---\nT\n")
                    .redirects("one/,b/d.md\n")),
            "data/redirects.csv:1:1: error: The old address “one/” leads to “content/b/d.md”, which is not published [redirect-target] → Let it lead to another article, or publish that one"),
        say(
            "nothing",
            new Diagnosis(content().redirects("one/\n")),
            "data/redirects.csv:1:1: error: The old address “one/” leads nowhere [redirect-target] → Write “from,to” with an article's file or address as the second"),
        say(
            "bad address",
            new Diagnosis(content().redirects("../one,b/phones/\n")),
            "data/redirects.csv:1:1: error: “../one” cannot be an old address of this site [redirect-address] → Write its path without the host, as in old-folder/old-page/"),
        say(
            "name of a device",
            new Diagnosis(content().redirects("nul/,b/phones/\n")),
            "data/redirects.csv:1:1: error: “nul/” cannot be an old address of this site [redirect-address] → Write its path without the host, as in old-folder/old-page/"),
        say(
            "columns swapped",
            new Diagnosis(
                content()
                    .redirects("from,to\nb/phones/,old/calls/\nb/passwords.md,old/secrets/\n")),
            "data/redirects.csv:2:1: error: The old address “b/phones/” is a page, and “old/calls/” is none [redirect-target] → Write the old address first and the new one second: old/calls/,b/phones/",
            "data/redirects.csv:3:1: error: The old address “b/passwords.md” is a page, and “old/secrets/” is none [redirect-target] → Write the old address first and the new one second: old/secrets/,b/passwords.md"),
        say(
            "a page to which there is a mistyped way",
            new Diagnosis(content().redirects("b/phones/,b/pasword/\n")),
            "data/redirects.csv:1:1: error: The old address “b/phones/” is the address of “content/b/phones.md” [redirect-hides-page] → Remove it: a page that exists needs no redirect"),
        say(
            "files mistyped",
            new Diagnosis(
                content().redirects("one/,b/phone.md\ntwo/,content/b/pasword.md\nthree/,x.md\n")),
            "data/redirects.csv:1:1: error: The old address “one/” leads to “b/phone.md”, which is no page of this site [redirect-target] → Did you mean “b/phones.md”?",
            "data/redirects.csv:2:1: error: The old address “two/” leads to “content/b/pasword.md”, which is no page of this site [redirect-target] → Did you mean “content/b/passwords.md”?",
            "data/redirects.csv:3:1: error: The old address “three/” leads to “x.md”, which is no page of this site [redirect-target] → Write “from,to” with an article's file or address as the second"),
        say(
            "alias over a page",
            header("title: T\naliases: [b/phones]\n"),
            "content/a/x.md:3:10: error: The old address “b/phones” is the address of “content/b/phones.md” [redirect-hides-page] → Remove it: a page that exists needs no redirect"));
  }

  private static Stream<Case> addresses() {
    return Stream.of(
        say(
            "address gone without a trace",
            new Diagnosis(content()).published("# List\nb/\nb/fees/\nb/phones/\n"),
            "data/urls.lock:3:1: error: The address “/b/fees/” was published, and is gone [url-gone] → Let another page take over: write “b/fees/,its/address/” into data/redirects.csv; or, if it is gone on purpose, run ./helpcenter urls --accept b/fees/ (or remove it from line 3 of data/urls.lock)"),
        say(
            "address gone, the article was renamed",
            new Diagnosis(content()).published("b/\nb/pass-words-to-make/ #keep-it #make-one\n"),
            "content/b/passwords.md:1:1: error: The address “/b/pass-words-to-make/” was published, and is gone; this article is probably its new place [url-gone] → Write “aliases: b/pass-words-to-make/” into its header; or, if it is gone on purpose, run ./helpcenter urls --accept b/pass-words-to-make/ (or remove it from line 2 of data/urls.lock)"),
        say(
            "address gone, the article was moved and has an alias",
            new Diagnosis(
                    content()
                        .file("c/fees.md", "---\ntitle: Fees\naliases: costs/\n---\n\nText.\n"))
                .published("b/fees/\n"),
            "content/c/fees.md:1:1: error: The address “/b/fees/” was published, and is gone; this article is probably its new place [url-gone] → Add “b/fees/” to the aliases in its header; or, if it is gone on purpose, run ./helpcenter urls --accept b/fees/ (or remove it from line 1 of data/urls.lock)"),
        say(
            "address of what is a draft again",
            file("a/x.md", "---\ntitle: T\nstatus: draft\n---\n\nText.\n").published("a/x/\n"),
            "content/a/x.md:3:9: error: The address “/a/x/” was published, and this article is a draft now [url-gone] → Publish it, or let another page take over: write “a/x/,its/address/” into data/redirects.csv; or run ./helpcenter urls --accept a/x/ (or remove it from line 1 of data/urls.lock)"),
        say(
            "aliases of a header that cannot be read",
            file("a/x.md", "---\ntitle: T\naliases: x: old-name/\n---\nText.\n")
                .published("a/x/\nx/\n"),
            "content/a/x.md:3:11: error: The header cannot be read here: there is a colon too many; put the whole value in quotes [header-yaml] → Each line is a key, a colon, a space and a value, as in title: Forgot password"),
        say(
            "aliases of a list that is not straight",
            file("a/x.md", "---\ntitle: T\naliases:\n- old/\n  - older/\n---\nText.\n")
                .published("a/x/\nold/\nolder/\n"),
            "content/a/x.md:4:1: error: “old/ - older/” of “aliases” is one item [value-invalid] → Let the hyphens of all items stand one below the other, after as many spaces"),
        say(
            "aliases of a text in UTF-16",
            new Diagnosis(
                    content()
                        .file(
                            "a/x.md",
                            "---\ntitle: T\naliases: [old/name, other/name/]\n---\nText.\n"
                                .getBytes(StandardCharsets.UTF_16)))
                .published("a/x/\nold/name/\nother/name/\n"),
            "content/a/x.md:1:1: error: This file is saved as UTF-16, not as UTF-8 [file-not-utf8] → Open it in your editor and save it with the encoding UTF-8: in Notepad by “Save as”, where UTF-16 is also called Unicode"),
        say(
            "aliases of what is a draft again",
            file("a/x.md", "---\ntitle: T\nstatus: draft\naliases: old/\n---\n\nText.\n")
                .published("a/x/\nold/\n"),
            "content/a/x.md:3:9: error: The address “/a/x/” was published, and this article is a draft now [url-gone] → Publish it, or let another page take over: write “a/x/,its/address/” into data/redirects.csv; or run ./helpcenter urls --accept a/x/ (or remove it from line 1 of data/urls.lock)"),
        say(
            "aliases of a draft that was never published",
            file("a/x.md", "---\ntitle: T\nstatus: draft\naliases: fees/\n---\n\nText.\n")
                .published("fees/\n"),
            "data/urls.lock:1:1: error: The address “/fees/” was published, and is gone [url-gone] → Let another page take over: write “fees/,its/address/” into data/redirects.csv; or, if it is gone on purpose, run ./helpcenter urls --accept fees/ (or remove it from line 1 of data/urls.lock)"),
        say(
            "aliases of a file whose address is taken",
            new Diagnosis(
                    content()
                        .file("b/Phones.md", "---\ntitle: P\naliases: one/\n---\nText.\n")
                        .file("b/phones.md", "---\ntitle: Q\naliases: two/\n---\nText.\n"))
                .published("one/\ntwo/\n"),
            "content/b/phones.md:1:1: error: This would have the address “/b/phones/”, which belongs to “content/b/Phones.md” [url-taken] → Rename one of them; capitals, spaces and hyphens do not make a difference"),
        say(
            "old address whose redirect leads nowhere",
            new Diagnosis(content().redirects("fees/,b/phone/\n")).published("fees/\n"),
            "data/redirects.csv:1:1: error: The old address “fees/” leads to “b/phone/”, which is no page of this site [redirect-target] → Did you mean “b/phones/”?"),
        say(
            "address of what is scheduled again",
            file("a/x.md", "---\ntitle: T\npublish: 2027-01-01\n---\n\nText.\n")
                .published("a/x/\n"),
            "content/a/x.md:3:10: error: The address “/a/x/” was published, and this article is scheduled for later now [url-gone] → Publish it, or let another page take over: write “a/x/,its/address/” into data/redirects.csv; or run ./helpcenter urls --accept a/x/ (or remove it from line 1 of data/urls.lock)"),
        say(
            "heading renamed",
            body("Text.\n\n## In your browser\n\nText.\n").published("a/x/ #in-a-browser\n"),
            "content/a/x.md:7:1: error: The heading “#in-a-browser” was published here, and is gone; this one is probably its new form [anchor-gone] → Write <a id=\"in-a-browser\"></a> on a line above it, so that old links still lead here; or, if it is gone on purpose, run ./helpcenter urls --accept a/x/#in-a-browser (or remove it from line 1 of data/urls.lock)"),
        say(
            "heading moved to another article",
            body("Text.\n").published("a/x/ #keep-it\nb/passwords/\n"),
            "content/a/x.md:1:1: error: The heading “#keep-it” was published here, and is gone [anchor-gone] → It is now in “content/b/passwords.md”: write <a id=\"keep-it\"></a> and a link to it; or, if it is gone on purpose, run ./helpcenter urls --accept a/x/#keep-it (or remove it from line 1 of data/urls.lock)"),
        say(
            "heading gone",
            body("## Fees\n\nText.\n\n## Rules\n\nText.\n").published("a/x/ #something-else\n"),
            "content/a/x.md:1:1: error: The heading “#something-else” was published here, and is gone [anchor-gone] → Write <a id=\"something-else\"></a> on a line above what tells the same now; or, if it is gone on purpose, run ./helpcenter urls --accept a/x/#something-else (or remove it from line 1 of data/urls.lock)"));
  }

  private static Stream<Case> settings() {
    return Stream.of(
        say(
            "unknown property",
            new Diagnosis(content()).properties("site.name=S\n\n  review.after.day=3\n"),
            "jbake.properties:3:3: error: The property “review.after.day” means nothing [property-unknown] → Did you mean “review.after.days”?"),
        say(
            "strange property",
            new Diagnosis(content()).properties("zzzzzzzzz=3\n"),
            "jbake.properties:1:1: error: The property “zzzzzzzzz” means nothing [property-unknown] → Remove the line; settings for templates of your own start with “site.”"),
        say(
            "mistyped property of the site",
            new Diagnosis(content()).properties("site.nam=S\nsite.colour=red\n"),
            "jbake.properties:1:1: error: The property “site.nam” means nothing [property-unknown] → Did you mean “site.name”?"),
        say(
            "property after a byte order mark",
            new Diagnosis(content()).properties("\uFEFFsite.name=S\n")),
        say(
            "empty name",
            new Diagnosis(content()).properties("site.name=\n"),
            "jbake.properties:1:1: error: The value of “site.name” must be the name that every page shows [property-invalid]"),
        say(
            "language that is a word",
            new Diagnosis(content()).properties("site.language=English\n"),
            "jbake.properties:1:1: error: The value of “site.language” must be a language's code, as in en or en-AU [property-invalid]"),
        say(
            "trusted host that is an address",
            new Diagnosis(content()).properties("links.trusted=idcare.org, https://x.org/\n"),
            "jbake.properties:1:1: error: “https://x.org/” in “links.trusted” is no host [property-invalid] → Write only its name, as in idcare.org; its subdomains are included"),
        say(
            "tabs without commas between them",
            new Diagnosis(content()).properties("tabs.labels=In a browser; In the app\n"),
            "jbake.properties:1:1: warning: “tabs.labels” has only one label, “In a browser; In the app”, so there are no tabs [property-slip] → Write two or more with commas between them, as in In a browser,In the app"),
        say(
            "tabs that are right",
            new Diagnosis(content()).properties("tabs.labels=Browser,App; tablet\n")),
        say("no tabs", new Diagnosis(content()).properties("tabs.labels=\n")),
        say(
            "feedback to a bare mail address",
            new Diagnosis(content()).properties("feedback.url=me@example.org\n"),
            "jbake.properties:1:1: error: The value of “feedback.url” must be an address with https:// or mailto: [property-invalid]"),
        say(
            "feedback that names something else than the page",
            new Diagnosis(content()).properties("feedback.url=https://example.org/?page={link}\n"),
            "jbake.properties:1:1: error: “{link}” in “feedback.url” stands for nothing [property-invalid] → Only {title} and {url} are filled in; write braces of an address as %7B and %7D"),
        say(
            "feedback with a mistyped placeholder",
            new Diagnosis(content())
                .properties("feedback.url=mailto:me@example.org?subject={titel}&body={url}\n"),
            "jbake.properties:1:1: error: “{titel}” in “feedback.url” stands for nothing [property-invalid] → Did you mean “{title}”?"),
        say(
            "feedback with a brace too few",
            new Diagnosis(content()).properties("feedback.url=https://example.org/?page={url\n"),
            "jbake.properties:1:1: error: “{url” in “feedback.url” stands for nothing [property-invalid] → Did you mean “{url}”?"),
        say(
            "feedback to a host of a page's choice",
            new Diagnosis(content()).properties("feedback.url=https://{title}.example.org/\n"),
            "jbake.properties:1:1: error: The value of “feedback.url” must be an address with {title} and {url} behind its host or mail address, as in mailto:editor@example.org?subject={title}&body={url} [property-invalid]"),
        say(
            "feedback to a mail address of a page's choice",
            new Diagnosis(content()).properties("feedback.url=mailto:me@example.org,{url}\n"),
            "jbake.properties:1:1: error: The value of “feedback.url” must be an address with {title} and {url} behind its host or mail address, as in mailto:editor@example.org?subject={title}&body={url} [property-invalid]"),
        say(
            "feedback that names the page",
            new Diagnosis(content())
                .properties("feedback.url=https://example.org/{url}?title={title}\n")),
        say(
            "urgent page that does not exist",
            new Diagnosis(content()).properties("site.urgent=b/phone\n"),
            "jbake.properties:1:1: error: “site.urgent” names “b/phone”, which is no published article [property-invalid] → Did you mean “b/phones/”?"),
        say(
            "urgent page without the slash at its end",
            new Diagnosis(content()).properties("site.urgent=b/phones\n"),
            "jbake.properties:1:1: error: “site.urgent” names “b/phones”, which is no published article [property-invalid] → Did you mean “b/phones/”?"),
        say(
            "urgent page without a question",
            new Diagnosis(content()).properties("site.urgent=b/phones/\nsite.urgent.question=\n"),
            "jbake.properties:2:1: error: The value of “site.urgent.question” must be the question that leads to the page of “site.urgent” [property-invalid]"),
        say(
            "page of more help that does not exist",
            new Diagnosis(content()).properties("site.help=get-help/\n"),
            "jbake.properties:1:1: error: “site.help” names “get-help/”, which is no published article or category [property-invalid] → Write its address, as in get-back-in/forgot-password/"),
        say("category of more help", new Diagnosis(content()).properties("site.help=b/\n")),
        say(
            "troubleshooter that is none",
            new Diagnosis(content()).properties("site.troubleshooter=b/phone/\n"),
            "jbake.properties:1:1: error: “site.troubleshooter” names “b/phone/”, which is no published article [property-invalid] → Did you mean “b/phones/”?"),
        say("urgent page", new Diagnosis(content()).properties("site.urgent=b/phones/\n")),
        say(
            "property twice",
            new Diagnosis(content()).properties("site.name=A\n\nsite.name=B\n"),
            "jbake.properties:3:1: warning: “site.name” stands in line 1 already, and the values are joined with a comma [property-slip] → Remove one of the two lines; a list has its items in one line, with commas between them"),
        say(
            "property in two files",
            new Diagnosis(content())
                .properties("site.name=A\nlist.size=7\n")
                .properties("templates/theme.properties", "site.name=B\nlist.size=none\n")),
        say(
            "slips in the properties of a theme",
            new Diagnosis(content())
                .properties("site.name=A\n")
                .properties(
                    "templates/theme.properties",
                    "site.help=get-help/\nlist.size=none\ntabs.labels='A, B'\n"),
            "templates/theme.properties:2:1: error: The value of “list.size” must be a number of entries, as in 50 [property-invalid]",
            "templates/theme.properties:3:1: warning: The quotation marks around the value of “tabs.labels” would be a part of it [property-slip] → Remove them: values of this file stand without any"),
        say(
            "property in quotes",
            new Diagnosis(content()).properties("site.name=\"My help\"\nsite.notice=“A” and “B”\n"),
            "jbake.properties:1:1: warning: The quotation marks around the value of “site.name” would be a part of it [property-slip] → Remove them: values of this file stand without any"),
        say(
            "backslash at the end of a property",
            new Diagnosis(content()).properties("site.name=A\\\nlist.size=3\n"),
            "jbake.properties:1:1: warning: This line ends with a backslash, so the next line is taken for a part of it [property-slip] → Remove the backslash"),
        say(
            "a property of two lines",
            new Diagnosis(content()).properties("site.name=A long \\\n  name\n")),
        say(
            "unknown check",
            new Diagnosis(content()).properties("check.image-all=off\n"),
            "jbake.properties:1:1: error: There is no check “image-all” [property-unknown] → Did you mean “check.image-alt”?"),
        say(
            "wrong word",
            new Diagnosis(content()).properties("check.image-alt=no\n"),
            "jbake.properties:1:1: error: The value of “check.image-alt” must be error, warning or off [property-invalid]"),
        say(
            "fixed check",
            new Diagnosis(content()).properties("check.html-unsafe=off\n"),
            "jbake.properties:1:1: error: “check.html-unsafe” stays an error, because it threatens readers [property-invalid] → Remove the line"),
        say(
            "look-alikes stay errors",
            new Diagnosis(content()).properties("site.name=X\ncheck.link-lookalike = warning\n"),
            "jbake.properties:2:1: error: “check.link-lookalike” stays an error, because it threatens readers [property-invalid] → Remove the line"),
        say(
            "guarded check",
            new Diagnosis(content()).properties("check.link-not-https=off\n"),
            "jbake.properties:1:1: error: “check.link-not-https” cannot be switched off, because it puts readers at risk [property-invalid] → Write warning instead of off, and mend the links step by step"),
        say(
            "wrong days",
            new Diagnosis(content()).properties("review.after.days=often\n"),
            "jbake.properties:1:1: error: The value of “review.after.days” must be a number of days, as in 180 [property-invalid]"),
        say(
            "unknown time zone",
            new Diagnosis(content()).properties("freemarker.timezone=Australia/Sidney\n"),
            "jbake.properties:1:1: error: The value of “freemarker.timezone” must be a time zone, as in Australia/Sydney [property-invalid]"),
        say(
            "settings that are gone",
            new Diagnosis(content().property("site.name", "")),
            "jbake.properties:1:1: warning: This file has no settings, not even the site's name [site-unnamed] → If it was emptied by mistake, bring it back from the site's history; otherwise write a line as in site.name=Our help"),
        say(
            "site without a name",
            new Diagnosis(content().property("site.name", "")).properties("render.feed=false\n"),
            "jbake.properties:1:1: warning: The site has no name [site-unnamed] → Write a line as in site.name=Our help"),
        say(
            "wrong flag",
            new Diagnosis(content()).properties("render.feed=no\n"),
            "jbake.properties:1:1: error: The value of “render.feed” must be true or false [property-invalid]"));
  }

  private static Stream<Case> facts() {
    return Stream.of(
        say(
            "phone number",
            body("## Call\n\nCall 1800 595 160 now.\n"),
            "content/a/x.md:7:6: warning: The phone number “1800 595 160” is written out here [phone-number] → Put it into data/facts.yml and write {{ fact.….phone }}, so that it cannot go stale"),
        say(
            "phone number in a link",
            body("Call [them now](tel:1800595160).\n"),
            "content/a/x.md:5:21: warning: The phone number “1800595160” is written out here [phone-number] → Put it into data/facts.yml and write {{ fact.….phone }}, so that it cannot go stale"),
        say(
            "short phone number in a link",
            body("Call [them now](tel:131450).\n"),
            "content/a/x.md:5:21: warning: The phone number “131450” is written out here [phone-number] → Put it into data/facts.yml and write {{ fact.….phone }}, so that it cannot go stale"),
        say(
            "phone number in disguise",
            body("Call [them now](tel:%2B61400000000).\n"),
            "content/a/x.md:5:6: warning: The phone number “+61400000000” is written out here [phone-number] → Put it into data/facts.yml and write {{ fact.….phone }}, so that it cannot go stale"),
        say(
            "service code in a link",
            body("Call [them now](tel:*21*61400000000#).\n"),
            "content/a/x.md:5:6: error: This link dials “*21*61400000000#”, a code that can send a reader's calls to somebody else [phone-code] → Link to a phone number, or write the code as text and say what it does"),
        say(
            "overdue",
            new Diagnosis(content())
                .facts(
                    "idcare:\n  phone:\n    value: \"1\"\n    source: https://idcare.org\n    verified: 2026-05-27\n    valid-days: 180\n"),
            "data/facts.yml:2:3: warning: The fact “idcare.phone” was to be verified again by 2026-11-23 [fact-overdue] → Check it at https://idcare.org, then set “verified” to that day"),
        say(
            "incomplete",
            new Diagnosis(content())
                .facts("idcare:\n  phone:\n    value: \"1\"\n    verified: 2026-05-27\n"),
            "data/facts.yml:2:3: error: The fact “idcare.phone” has no “source:” [fact-invalid] → Say where it can be checked, when it last was, and for how many days that is good",
            "data/facts.yml:2:3: error: The fact “idcare.phone” has no “valid-days:” [fact-invalid] → Say where it can be checked, when it last was, and for how many days that is good"),
        say(
            "wrong date",
            new Diagnosis(content())
                .facts(
                    "idcare:\n  phone:\n    value: \"1\"\n    source: s\n    verified: 2026-05-37\n    valid-days: x\n"),
            "data/facts.yml:5:15: error: “2026-05-37” is not a date that exists [fact-invalid] → Write year, month and day with hyphens, as in 2026-11-20",
            "data/facts.yml:6:17: error: “x” is not a number of days [fact-invalid] → Write a whole number, as in 180"),
        say(
            "empty value",
            new Diagnosis(content())
                .facts(
                    "idcare:\n  phone:\n    value:\n    source: s\n    verified: 2026-11-01\n    valid-days: 180\n"),
            "data/facts.yml:3:5: error: The fact “idcare.phone” has no value, so readers see a gap [fact-invalid] → Write the value after “value:”, in quotes"),
        say(
            "value cut by a comment",
            new Diagnosis(content())
                .facts(
                    "idcare:\n  phone:\n    value: 1800 595 160 #2\n    source: s\n    verified: 2026-11-01\n    valid-days: 180\n"),
            "data/facts.yml:3:25: error: Everything from “#2” on is left out, because # starts a comment [fact-invalid] → Put the whole value in quotes; write comments on lines of their own"),
        say(
            "verified tomorrow",
            new Diagnosis(content())
                .facts(
                    "idcare:\n  phone:\n    value: \"1\"\n    source: s\n    verified: 2027-05-27\n    valid-days: 180\n"),
            "data/facts.yml:2:3: error: The fact “idcare.phone” was verified on a day that has not come yet [fact-invalid] → Write the day on which it was last checked"),
        say(
            "a fact's key mistyped, and the fact used",
            body("Call {{ fact.idcare.phone }}.\n")
                .facts(
                    "idcare:\n  url:\n    value: u\n    source: s\n    verified: 2026-11-01\n    valid-days: 99\n  phone:\n    valu: \"1\"\n"),
            "data/facts.yml:8:11: error: The fact “idcare.phone.valu” has no “value:” [fact-invalid] → Write it as “value:”, “source:”, “verified:” and “valid-days:”, one below the other"),
        say(
            "a tab before a fact",
            new Diagnosis(content()).facts("a:\n  b:\n\t\tvalue: \"1\"\n"),
            "data/facts.yml:3:1: error: This line starts with a tab [fact-invalid] → Write spaces instead, two for each step"),
        say(
            "no colon behind a fact's name",
            new Diagnosis(content()).facts("a:\n  b\n    value: \"1\"\n    source: s\n"),
            "data/facts.yml:2:3: error: This line has no colon [fact-invalid] → Write a name, a colon and a space"),
        say(
            "no space behind a colon of a fact",
            new Diagnosis(content()).facts("a:\n  b:\n    value:\"1\"\n    source: s\n"),
            "data/facts.yml:3:10: error: A space is missing after this colon [fact-invalid] → Write a space behind it"),
        say(
            "a fact's quotation mark is not closed",
            new Diagnosis(content())
                .facts("a:\n  b:\n    value: \"1\n    source: \"s\"\n    valid-days: 9\n"),
            "data/facts.yml:3:12: error: The quotation mark here is never closed [fact-invalid] → Write the same mark behind the value"),
        say(
            "the last quotation mark of the facts is not closed",
            new Diagnosis(content())
                .facts("a:\n  b:\n    value: '1\n    source: s\n    valid-days: 9\n"),
            "data/facts.yml:3:12: error: The quotation mark here is never closed [fact-invalid] → Write the same mark behind the value"),
        say(
            "words behind a fact's quotation marks",
            new Diagnosis(content()).facts("a:\n  b:\n    value: \"The \\\"1\\\"\" of it\n"),
            "data/facts.yml:3:24: error: There are words behind the value in quotes [fact-invalid] → Put the whole value between two quotation marks; write \\\" for one inside it"),
        say(
            "a fact's line stands too far to the left",
            new Diagnosis(content()).facts("a:\n  b:\n    value: \"1\"\n   source: s\n"),
            "data/facts.yml:4:4: error: This line cannot be read [fact-invalid] → Give it as many spaces as the lines beside which it belongs"),
        say(
            "a list for a fact's value, and a second source",
            body("Call {{ fact.a.b }}.\n")
                .facts(
                    "a:\n  b:\n    value:\n      - \"1\"\n      - \"2\"\n    source: s\n    source: t\n    verified: 2026-11-20\n    valid-days: 9\n"),
            "data/facts.yml:4:7: error: “value:” of the fact “a.b” has more than one value [fact-invalid] → Write one value behind “value:”, in quotes; two values are two facts",
            "data/facts.yml:7:5: error: “source” stands here twice [fact-invalid] → Remove one of them"),
        say(
            "no YAML",
            new Diagnosis(content()).facts("idcare: a: b\n"),
            "data/facts.yml:1:10: error: This line cannot be read [fact-invalid] → Each line is a name, a colon and a space, and so is the line above; put values that hold a colon in quotes"),
        say(
            "facts are used, but their file is gone",
            body("Call {{ fact.idcare.phone }} or {{ fact.hotline.phone }}.\n"),
            "data/facts.yml:1:1: error: There is no such file, but {{ fact.idcare.phone }} (content/a/x.md:5) and 1 more need it [variable-unknown] → If it was deleted or renamed by mistake, bring it back from the site's history; otherwise write the facts into it"),
        say(
            "a fact is used, but their file is empty",
            body("Call {{ fact.idcare.phone }}.\n").facts("# Numbers\n"),
            "data/facts.yml:1:1: error: There is no fact in this file, but {{ fact.idcare.phone }} (content/a/x.md:5) needs it [variable-unknown] → If it was emptied by mistake, bring it back from the site's history; otherwise write the facts into it"),
        say(
            "mistyped names of data files",
            new Diagnosis(content())
                .dataFiles(
                    "Synonyms.txt",
                    "facts.yaml",
                    "redirect.csv",
                    "redirects.csv",
                    "redirects.csv.txt",
                    "redirects.xlsx",
                    "synonym.txt",
                    "team.yml"),
            "data/Synonyms.txt:1:1: warning: Nothing reads this file, because of its name [data-file-unread] → Did you mean “data/synonyms.txt”?",
            "data/facts.yaml:1:1: warning: Nothing reads this file, because of its name [data-file-unread] → Did you mean “data/facts.yml”?",
            "data/redirect.csv:1:1: warning: Nothing reads this file, because of its name [data-file-unread] → Did you mean “data/redirects.csv”?",
            "data/redirects.csv.txt:1:1: warning: Nothing reads this file, because of its name [data-file-unread] → Did you mean “data/redirects.csv”?",
            "data/redirects.xlsx:1:1: warning: Nothing reads this file, because of its name [data-file-unread] → Did you mean “data/redirects.csv”?",
            "data/synonym.txt:1:1: warning: Nothing reads this file, because of its name [data-file-unread] → Did you mean “data/synonyms.txt”?"),
        say(
            "no fact",
            new Diagnosis(content()).facts("idcare: 1800\n"),
            "data/facts.yml:1:9: error: The fact “idcare” has no “value:” [fact-invalid] → Write it as “value:”, “source:”, “verified:” and “valid-days:”, one below the other"));
  }

  private static Stream<Case> stock() {
    return Stream.of(
        say(
            "one title twice",
            new Diagnosis(content().article("a/x.md", "passwords", "Text.")),
            "content/b/passwords.md:2:8: warning: “content/a/x.md” has the same title [title-taken] → Say in each title what tells the two articles apart"),
        say(
            "one id twice",
            new Diagnosis(
                content()
                    .file("a/x.md", "---\ntitle: X\nid: 12\n---\nText.\n")
                    .file("a/y.md", "---\ntitle: Y\nid: 12\n---\nText.\n")),
            "content/a/y.md:3:5: warning: “content/a/x.md” has the same id [id-taken] → Give each article an id of its own: links by id lead to only one of them"),
        say(
            "no text",
            file("a/x.md", HEADER),
            "content/a/x.md:1:1: warning: This article has no text [text-missing] → Write it below the header, or add “status: draft” to the header until it is written"),
        say(
            "nothing below a heading",
            body(
                """
                ## One

                ## Two

                ### Deeper

                ![A sign](../b/s.png)

                ## Three

                ```
                -
                ```

                ##

                Text.

                ## Last
                """),
            "content/a/x.md:5:1: warning: Nothing stands below this heading [text-missing] → Write its text, or remove the heading",
            "content/a/x.md:11:1: error: There is no image “../b/s.png” [file-missing] → Put it beside the article, and check the name, with capitals as they are",
            "content/a/x.md:19:1: warning: This heading has no words [text-missing] → Write them behind the signs #, or remove the line",
            "content/a/x.md:23:1: warning: Nothing stands below this heading [text-missing] → Write its text, or remove the heading"),
        say(
            "a question without an answer",
            file("a/x.md", "---\ntitle: T\ntype: faq\n---\n\n## Who?\n\n## When?\n\nNow.\n"),
            "content/a/x.md:6:1: warning: This question has no answer [text-missing] → Write it below, or remove the question"),
        say(
            "names that other systems give to index.md",
            new Diagnosis(
                content()
                    .file("a/Index.md", "---\ntitle: One\n---\nText.\n")
                    .file("b/README.md", "---\ntitle: Two\n---\nText.\n")),
            "content/a/Index.md:1:1: warning: This file is an article like others: only index.md describes its folder [index-name] → Rename it to index.md, with small letters, or to what it is about",
            "content/b/README.md:1:1: warning: This file is an article like others: only index.md describes its folder [index-name] → Rename it to index.md, with small letters, or to what it is about"),
        say(
            "no article",
            new Diagnosis(content().media("a/x.mdx")),
            "content/a/x.mdx:1:1: warning: This file is no article, because its name does not end in .md [file-no-article] → Save it as text with a name that ends in .md, or link to it if readers shall download it"),
        say(
            "a download",
            new Diagnosis(
                content().media("a/form.docx").file("a/x.md", HEADER + "[Form](form.docx)\n"))),
        say(
            "a space in a link",
            body("[Phones] (../b/phones.md)\n"),
            "content/a/x.md:5:1: warning: “[Phones] (../b/phones.md)” is no link [markdown-slip] → Remove the space between “]” and “(”"),
        say(
            "a variable in a title without its end",
            header("title: \"{{ site.name\"\n"),
            "content/a/x.md:2:8: error: “{{ site.name” does not have two braces before it and two behind it [variable-braces] → Write it as in {{ fact.idcare.phone }}"),
        say(
            "a category may have no text",
            new Diagnosis(content().file("b/index.md", "---\ntitle: B\n---\n"))));
  }

  @TestFactory
  Stream<DynamicTest> everyMistakeIsTold() {
    return cases()
        .map(
            c ->
                DynamicTest.dynamicTest(
                    c.name(), () -> assertThat(c.diagnosis().lines()).isEqualTo(c.expected())));
  }

  @Test
  void ofManyAddressesThatAreGoneTheFirstAreToldAndHowManyMore() {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 1_002; i++) {
      lines.append("c/gone-").append(10_000 + i).append("/\n");
    }
    List<String> told = new Diagnosis(content()).published(lines.toString()).lines();
    assertThat(told).hasSize(1_001);
    assertThat(told.get(1_000))
        .isEqualTo(
            "data/urls.lock:1001:1: error: From here on 2 more addresses and headings of this list were published, and are gone [url-gone] → Mend the first ones; if all of this is a mistake, bring the list or the articles back from the site's history");
  }

  @Test
  void ofManyRedirectsThatLeadNowhereTheFirstGetProposals() {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 110; i++) {
      lines.append("old-").append(i).append("/,b/phone/\n");
    }
    assertThat(new Diagnosis(content().redirects(lines.toString())).lines())
        .hasSize(110)
        .filteredOn(line -> line.endsWith("Did you mean “b/phones/”?"))
        .hasSize(100);
  }

  @Test
  void addressesThatLeadOnAreNotGone() {
    TestContent content =
        content()
            .file(
                "a/x.md",
                "---\ntitle: T\naliases: a/old/\n---\n\n<a id=\"was\"></a>\n\n## Is\n\nText.\n")
            .file("a/gone.md", "---\ntitle: T\nexpires: 2026-11-23\n---\n\nText.\n")
            .redirects("a/older/,a/x/\n");
    assertThat(
            new Diagnosis(content)
                .published("a/gone/ #b\na/old/ #heading\na/older/\na/x/ #is #was\nb/\n")
                .lines())
        .isEmpty();
  }

  @Test
  void everyCheckHasACase() {
    Set<String> told = new TreeSet<>();
    cases().forEach(c -> c.diagnosis().diagnostics().forEach(d -> told.add(d.check())));
    assertThat(told)
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(Check.values())
                .filter(check -> !TESTED_ELSEWHERE.contains(check))
                .map(Check::id)
                .toList());
  }
}
