package dev.helpcenter.check;

import dev.helpcenter.site.Assembly;
import dev.helpcenter.site.DateText;
import dev.helpcenter.site.FrontMatterKey;
import dev.helpcenter.site.Page;
import dev.helpcenter.site.Publication;
import dev.helpcenter.site.PublicationFlag;
import dev.helpcenter.site.SiteSettings;
import dev.helpcenter.site.SourcePath;
import dev.helpcenter.source.FrontMatter;
import dev.helpcenter.source.LowerCase;
import dev.helpcenter.source.Place;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Judges what stands in headers: keys, values, titles, dates. */
final class HeaderChecks implements SiteCheck {
  static final int LONGEST_TITLE = 60;
  static final int LONGEST_DESCRIPTION = 155;

  /** Keys of a site's own templates, with commas between them. */
  static final String OWN_KEYS = "front-matter.keys";

  /** Types that readers look for in the list of a category. */
  private static final Set<String> LISTED = Set.of("article", "howto", "faq");

  /** Days that somebody meant to write; JBake leaves its own “date” empty. */
  private static final Set<FrontMatterKey> NEVER_EMPTY =
      Set.of(FrontMatterKey.REVIEWED, FrontMatterKey.PUBLISH, FrontMatterKey.EXPIRES);

  /** Lists of addresses and files, which have no hyphen between spaces. */
  private static final Set<String> PATHS = Set.of("aliases", "related");

  /** Bold words, code, links, usual elements of HTML, and its names of characters. */
  private static final Pattern MARKUP =
      Pattern.compile(
          "\\*\\*[^*]++\\*\\*|`[^`]++`|\\[[^\\[\\]]++\\]\\([^()\\s]++\\)"
              + "|</?(?:a|b|br|code|em|font|i|kbd|mark|p|small|span|strong|sub|sup|u)(?:\\s[^<>]*+)?/?>"
              + "|&(?:[a-z]{2,8}|#\\d{2,6});");

  private static final List<String> STATUSES = List.of("published", "draft", "published-date");

  @Override
  public void judge(Assembly assembly, Findings findings) {
    Judge judge = new Judge(assembly, findings);
    for (Page page : assembly.pages()) {
      if (Pages.isHeaderRead(page)) {
        judge.status(page);
        judge.neverPublished(page);
        if (Pages.isJudged(page)) {
          judge.page(page);
        }
      }
    }
  }

  private static final class Judge {
    private final SiteSettings settings;
    private final Findings findings;
    private final DateText dates;
    private final Set<String> keys;
    private final Set<String> categories;

    Judge(Assembly assembly, Findings findings) {
      this.settings = assembly.settings();
      this.findings = findings;
      this.dates = DateText.of(settings.property("date.format"));
      this.keys =
          Arrays.stream(FrontMatterKey.values())
              .map(FrontMatterKey::key)
              .collect(Collectors.toCollection(TreeSet::new));
      settings
          .property(OWN_KEYS)
          .ifPresent(own -> Arrays.stream(own.split(",")).map(String::strip).forEach(keys::add));
      this.categories =
          assembly.site().categories().stream()
              .map(c -> c.url().substring(0, Math.max(0, c.url().length() - 1)))
              .collect(Collectors.toCollection(TreeSet::new));
    }

    void page(Page page) {
      title(page);
      length(page, "description", Check.DESCRIPTION_TOO_LONG, LONGEST_DESCRIPTION);
      plain(page, "title");
      plain(page, "description");
      type(page);
      category(page);
      page.source().frontMatter().entries().forEach(this::entry);
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

    void status(Page page) {
      Optional<String> status = Pages.text(page, "status");
      if (status.isEmpty() && page.source().frontMatter().entry("status").isPresent()) {
        findings.add(
            Check.STATUS_UNKNOWN,
            Pages.valuePlace(page, "status"),
            "The status is empty",
            "Write “status: draft” if nobody is to see this yet; otherwise remove the line");
        return;
      }
      boolean known = status.map(s -> STATUSES.contains(LowerCase.of(s))).orElse(true);
      if (!known) {
        findings.add(
            Check.STATUS_UNKNOWN,
            Pages.valuePlace(page, "status"),
            "There is no status “" + status.orElse("") + "”",
            Spelling.didYouMean(status.orElse(""), STATUSES, "A status is " + list(STATUSES)));
      } else if (status.filter("published-date"::equalsIgnoreCase).isPresent()
          && page.header().date().isEmpty()) {
        findings.add(
            Check.STATUS_UNKNOWN,
            Pages.valuePlace(page, "status"),
            "The status “published-date” needs a date",
            "Write “date: …” with the day on which the article is to be published");
      }
    }

    /** Whoever gives both days means to publish the article, whether its time has come or not. */
    void neverPublished(Page page) {
      Optional<FrontMatter.Entry> publish = page.source().frontMatter().entry("publish");
      Optional<FrontMatter.Entry> expires = page.source().frontMatter().entry("expires");
      Optional<LocalDate> from = publish.flatMap(entry -> dates.parse(entry.value()));
      Optional<LocalDate> until = expires.flatMap(entry -> dates.parse(entry.value()));
      if (from.isEmpty()
          || until.isEmpty()
          || from.get().isBefore(until.get())
          || page.header().publication() == Publication.DRAFT) {
        return;
      }
      Place first = publish.orElseThrow().valuePlace();
      Place second = expires.orElseThrow().valuePlace();
      findings.add(
          Check.DATE_INVALID,
          first.line() > second.line() ? first : second,
          "This article is never published: it expires on "
              + until.get()
              + ", and is to be published on "
              + from.get(),
          "Write a day after that of “publish” as the one of “expires”, on which the article is"
              + " gone");
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

    private void entry(FrontMatter.Entry entry) {
      Optional<FrontMatterKey> known = FrontMatterKey.of(entry.key());
      if (known.isPresent()) {
        value(known.get(), entry);
      } else if (settings.hasCategories()
          && !keys.contains(entry.key())
          && !PublicationFlag.isUnderstood(entry.key(), String.valueOf(entry.value()))) {
        unknown(entry);
      }
    }

    private void unknown(FrontMatter.Entry entry) {
      if (LowerCase.of(entry.key()).equals("draft")) {
        unclearDraft(entry);
      } else {
        findings.add(
            Check.KEY_UNKNOWN,
            entry.keyPlace(),
            "The key “" + Text.shorten(entry.key()) + "” means nothing",
            KeyNames.didYouMean(
                entry.key(),
                keys,
                "Remove the line; if a template of yours uses it, list it in jbake.properties as "
                    + OWN_KEYS
                    + "="
                    + Text.shorten(entry.key())));
      }
    }

    /** Whoever is told to remove such a line publishes what was to be held back. */
    private void unclearDraft(FrontMatter.Entry entry) {
      findings.add(
          Check.KEY_UNKNOWN,
          entry.keyPlace(),
          "“"
              + Text.shorten(entry.key() + ": " + String.valueOf(entry.value()).strip())
              + "” does not say clearly whether this is a draft",
          "Write “status: draft” instead if nobody is to see this yet; remove the line only if it"
              + " may be published");
    }

    private void value(FrontMatterKey key, FrontMatter.Entry entry) {
      String text = String.valueOf(entry.value()).strip();
      if (text.isEmpty()) {
        if (NEVER_EMPTY.contains(key)) {
          findings.add(
              Check.DATE_INVALID,
              entry.valuePlace(),
              "“" + key.key() + "” has no date",
              "Write year, month and day, as in 2026-11-20, or remove the line");
        }
        return;
      }
      boolean nested = entry.value() instanceof List || entry.value() instanceof Map;
      switch (key.kind()) {
        case DATE -> {
          if (dates.parse(entry.value()).isEmpty()) {
            findings.add(
                Check.DATE_INVALID,
                entry.valuePlace(),
                "“" + Text.shorten(text) + "” is not a date that exists",
                "Write year, month and day with hyphens, as in 2026-11-20");
          }
        }
        case NUMBER -> mustBe(text.matches("-?\\d{1,9}"), entry, "a whole number, as in 3");
        case NUMBER_OR_FLAG ->
            mustBe(
                text.matches("-?\\d{1,9}|true|false"),
                entry,
                "a whole number, as in 3, or true or false");
        case FLAG -> mustBe(text.matches("true|false"), entry, "true or false");
        case TEXT -> mustBe(!nested, entry, "one text");
        case LIST -> list(entry, text);
      }
    }

    private void list(FrontMatter.Entry entry, String text) {
      mustBe(!(entry.value() instanceof Map), entry, "a list, or a text with commas");
      boolean torn =
          entry.valuePlace().line() > entry.keyPlace().line()
              && text.indexOf(' ') > 0
              && text.indexOf(',') < 0;
      if (entry.value() instanceof String && (torn || text.matches("-[^\\s-].*"))) {
        findings.add(
            Check.VALUE_INVALID,
            entry.valuePlace(),
            "“" + Text.shorten(text) + "” is no list",
            "Write a hyphen and a space before each of its items: “- ”");
      }
      if (entry.value() instanceof List<?> items) {
        items.forEach(item -> item(entry, item));
      }
    }

    private void item(FrontMatter.Entry entry, Object item) {
      if (item instanceof Map<?, ?> map && !map.isEmpty()) {
        Map.Entry<?, ?> first = map.entrySet().iterator().next();
        findings.add(
            Check.VALUE_INVALID,
            entry.valuePlace(),
            "The item “"
                + first.getKey()
                + ": "
                + first.getValue()
                + "” of “"
                + entry.key()
                + "” is no text",
            "Put the whole item in quotes, because it has a colon");
      } else if (item instanceof String text
          && PATHS.contains(entry.key())
          && text.contains(" - ")) {
        findings.add(
            Check.VALUE_INVALID,
            entry.valuePlace(),
            "“" + Text.shorten(text) + "” of “" + entry.key() + "” is one item",
            "Let the hyphens of all items stand one below the other, after as many spaces");
      }
    }

    private void mustBe(boolean right, FrontMatter.Entry entry, String what) {
      if (!right) {
        findings.add(
            Check.VALUE_INVALID,
            entry.valuePlace(),
            "The value of “" + entry.key() + "” must be " + what,
            "");
      }
    }

    private static String list(Iterable<String> words) {
      return String.join(", ", words);
    }
  }
}
