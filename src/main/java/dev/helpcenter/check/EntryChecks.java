package dev.helpcenter.check;

import dev.helpcenter.site.Assembly;
import dev.helpcenter.site.DateText;
import dev.helpcenter.site.FrontMatterKey;
import dev.helpcenter.site.PublicationFlag;
import dev.helpcenter.site.SiteSettings;
import dev.helpcenter.source.FrontMatter;
import dev.helpcenter.source.LowerCase;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Judges each entry of a header by itself: whether its key means something, and its value fits. */
final class EntryChecks implements SiteCheck {
  /** Keys of a site's own templates, with commas between them. */
  static final String OWN_KEYS = "front-matter.keys";

  /** Days that somebody meant to write; JBake leaves its own “date” empty. */
  private static final Set<FrontMatterKey> NEVER_EMPTY =
      Set.of(FrontMatterKey.REVIEWED, FrontMatterKey.PUBLISH, FrontMatterKey.EXPIRES);

  /** Lists of addresses and files, which have no hyphen between spaces. */
  private static final Set<String> PATHS = Set.of("aliases", "related");

  @Override
  public void judge(Assembly assembly, Findings findings) {
    Judge judge = new Judge(assembly.settings(), findings);
    assembly.pages().stream()
        .filter(page -> Pages.isHeaderRead(page) && Pages.isJudged(page))
        .forEach(page -> page.source().frontMatter().entries().forEach(judge::entry));
  }

  private static final class Judge {
    private final SiteSettings settings;
    private final Findings findings;
    private final DateText dates;
    private final Set<String> keys;

    Judge(SiteSettings settings, Findings findings) {
      this.settings = settings;
      this.findings = findings;
      this.dates = DateText.of(settings.property("date.format"));
      this.keys =
          Arrays.stream(FrontMatterKey.values())
              .map(FrontMatterKey::key)
              .collect(Collectors.toCollection(TreeSet::new));
      settings
          .property(OWN_KEYS)
          .ifPresent(own -> Arrays.stream(own.split(",")).map(String::strip).forEach(keys::add));
    }

    void entry(FrontMatter.Entry entry) {
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
  }
}
