package dev.helpcenter.check;

import dev.helpcenter.site.Assembly;
import dev.helpcenter.site.Page;
import dev.helpcenter.site.SiteSettings;
import dev.helpcenter.site.SourcePath;
import dev.helpcenter.source.Place;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Judges how an article presents itself: its title, description, type and category. */
final class HeaderChecks implements SiteCheck {
  static final int LONGEST_TITLE = 60;
  static final int LONGEST_DESCRIPTION = 155;

  /** Types that readers look for in the list of a category. */
  private static final Set<String> LISTED = Set.of("article", "howto", "faq");

  /** Bold words, code, links, usual elements of HTML, and its names of characters. */
  private static final Pattern MARKUP =
      Pattern.compile(
          "\\*\\*[^*]++\\*\\*|`[^`]++`|\\[[^\\[\\]]++\\]\\([^()\\s]++\\)"
              + "|</?(?:a|b|br|code|em|font|i|kbd|mark|p|small|span|strong|sub|sup|u)(?:\\s[^<>]*+)?/?>"
              + "|&(?:[a-z]{2,8}|#\\d{2,6});");

  private static final Pattern QUOTED = Pattern.compile("[“„][^“”„]*[”“]|‘[^‘’]*’");

  @Override
  public void judge(Assembly assembly, Findings findings) {
    Judge judge = new Judge(assembly, findings);
    for (Page page : assembly.pages()) {
      if (Pages.isHeaderRead(page) && Pages.isJudged(page)) {
        judge.page(page);
      }
    }
  }

  private static final class Judge {
    private final SiteSettings settings;
    private final Findings findings;
    private final Set<String> categories;

    Judge(Assembly assembly, Findings findings) {
      this.settings = assembly.settings();
      this.findings = findings;
      this.categories =
          assembly.site().categories().stream()
              .map(c -> c.url().substring(0, Math.max(0, c.url().length() - 1)))
              .collect(Collectors.toCollection(TreeSet::new));
    }

    void page(Page page) {
      title(page);
      length(page, "description", Check.DESCRIPTION_TOO_LONG, LONGEST_DESCRIPTION);
      plain(page, "title");
      quoted(page);
      plain(page, "description");
      type(page);
      category(page);
    }

    private void title(Page page) {
      if (!page.header().titleGiven()) {
        boolean empty = page.source().frontMatter().entry("title").isPresent();
        findings.add(
            Check.TITLE_MISSING,
            Pages.valuePlace(page, "title"),
            empty ? "The title is empty" : "This article has no title",
            "Write “title: …” into the header, in the words that readers use");
        return;
      }
      length(page, "title", Check.TITLE_TOO_LONG, LONGEST_TITLE);
    }

    private void length(Page page, String key, Check check, int longest) {
      int length = Pages.text(page, key).map(Text::length).orElse(0);
      if (length > longest) {
        findings.add(
            check,
            Pages.valuePlace(page, key),
            "The " + key + " has " + length + " characters; search engines show " + longest,
            "Shorten it to " + longest + " characters or fewer");
      }
    }

    /** The theme shows these as they are, also where a list or a search engine names the page. */
    private void plain(Page page, String key) {
      String text = Pages.text(page, key).orElse("");
      Matcher markup = MARKUP.matcher(text);
      if (settings.hasCategories() && markup.find()) {
        findings.add(
            Check.MARKDOWN_SLIP,
            Pages.valuePlace(page, key),
            "Readers see “" + Text.shorten(markup.group()) + "” in this " + key + " as it is",
            "Write plain words: only the text below the header can have links and the like");
      }
    }

    /** Those of a word processor are no quotation marks to the header. */
    private void quoted(Page page) {
      String title = Pages.text(page, "title").orElse("");
      if (settings.hasCategories() && QUOTED.matcher(title).matches()) {
        findings.add(
            Check.MARKDOWN_SLIP,
            Pages.valuePlace(page, "title"),
            "Readers see the quotation marks around this title",
            "Write straight ones (\") or none");
      }
    }

    private void type(Page page) {
      String type = page.header().type();
      if (type.isEmpty()) {
        findings.add(
            Check.TYPE_UNKNOWN,
            Place.start(page.file()),
            "This file has no type",
            "Write “type: …” into the header; the types are " + list(settings.types()));
      } else if (!settings.types().contains(type)) {
        findings.add(
            Check.TYPE_UNKNOWN,
            Pages.valuePlace(page, "type"),
            "There is no type “" + type + "”",
            Spelling.didYouMean(type, settings.types(), "The types are " + list(settings.types())));
      } else if (type.equals("category") && !SourcePath.isIndex(page.file())) {
        findings.add(
            Check.TYPE_UNKNOWN,
            Pages.valuePlace(page, "type"),
            "Only a file named index.md can have the type “category”",
            "Rename the file to index.md to describe its folder, or give it another type");
      }
    }

    private void category(Page page) {
      String category = page.header().category();
      if (settings.hasCategories() && !category.isEmpty() && !page.categoryKnown()) {
        findings.add(
            Check.CATEGORY_UNKNOWN,
            Pages.valuePlace(page, "category"),
            "There is no category “" + category + "”",
            Spelling.didYouMean(category, categories, "The categories are " + list(categories)));
      } else if (settings.hasCategories()
          && page.live()
          && page.category().isEmpty()
          && LISTED.contains(page.header().type())
          && !SourcePath.isIndex(page.file())
          && !categories.isEmpty()) {
        findings.add(
            Check.CATEGORY_MISSING,
            Place.start(page.file()),
            "This article is in no category, so readers find it only by search and in the A–Z",
            "Move it into the folder of a category, or write “category: "
                + categories.iterator().next()
                + "” or another one into its header; for a page that belongs to none, write"
                + " “type: page”");
      }
    }

    private static String list(Iterable<String> words) {
      return String.join(", ", words);
    }
  }
}
