package dev.helpcenter.check;

import dev.helpcenter.site.Assembly;
import dev.helpcenter.site.DateText;
import dev.helpcenter.site.FeedbackAddress;
import dev.helpcenter.site.Site;
import dev.helpcenter.site.SiteSettings;
import dev.helpcenter.source.Place;
import dev.helpcenter.source.PropertyLine;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeSet;

/**
 * Judges {@code jbake.properties} and the files beside it: names that mean nothing, and values that
 * cannot be.
 */
final class PropertyChecks implements SiteCheck {
  private static final String LANGUAGE = "[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*";
  private static final String CONTACT = "(https://|mailto:[^@\\s]+@)\\S+";

  /** With placeholders, where they stand neither in a host nor in what a mail goes to. */
  private static final String CONTACT_FORM = "(https://[^\\s{}/?#]+[/?#]|mailto:[^\\s{}?]+\\?)\\S+";

  private static final String HOST = "[\\p{L}\\p{N}-]+(\\.[\\p{L}\\p{N}-]+)+";

  private static final String FILE = "jbake.properties";

  /** Properties that name an article by its address. */
  private static final Set<String> ARTICLES = Set.of("site.urgent", "site.troubleshooter");

  /** A theme is made for more than one site: it may name articles that this one has not. */
  private static final Set<String> OF_THE_SITE = Set.of("custom.properties", FILE);

  private final List<PropertyLine> properties;
  private final Set<String> known;

  /** For each property the file that counts. */
  private final Map<String, String> decisive = new HashMap<>();

  /**
   * @param properties of all files; those of the file that counts most come first
   * @param theme the properties that the theme uses beside those of JBake and this tool
   */
  PropertyChecks(List<PropertyLine> properties, Set<String> theme) {
    this.properties = properties;
    properties.forEach(line -> decisive.putIfAbsent(line.key(), line.place().file()));
    this.known = new TreeSet<>(PropertyNames.ALL);
    known.addAll(theme);
    Arrays.stream(Check.values()).forEach(check -> known.add(Severities.PREFIX + check.id()));
  }

  @Override
  public void judge(Assembly assembly, Findings findings) {
    unnamed(assembly.settings(), findings);
    PropertySlips.judge(properties, findings);
    for (PropertyLine property : properties) {
      if (!counts(property)) {
        continue;
      }
      boolean free = PropertyNames.FREE_PREFIXES.stream().anyMatch(property.key()::startsWith);
      if (!known.contains(property.key()) && !free) {
        unknown(property, findings);
      } else {
        value(property, findings);
        if (isOfTheSite(property)) {
          named(property, assembly.site(), findings);
        }
      }
      if (free && !known.contains(property.key())) {
        mistyped(property, findings);
      }
    }
  }

  private boolean counts(PropertyLine property) {
    return property.place().file().equals(decisive.get(property.key()));
  }

  private static boolean isOfTheSite(PropertyLine property) {
    return OF_THE_SITE.contains(property.place().file());
  }

  /** An empty file is told of as one: all settings are lost, not only the name. */
  private void unnamed(SiteSettings settings, Findings findings) {
    boolean written = properties.stream().anyMatch(property -> property.key().equals("site.name"));
    if (settings.hasCategories() && settings.name().isBlank() && !written) {
      boolean empty = properties.stream().noneMatch(PropertyChecks::isOfTheSite);
      findings.add(
          Check.SITE_UNNAMED,
          Place.start(FILE),
          empty ? "This file has no settings, not even the site's name" : "The site has no name",
          (empty
                  ? "If it was emptied by mistake, bring it back from the site's history; otherwise"
                      + " write"
                  : "Write")
              + " a line as in site.name=Our help");
    }
  }

  /** A name that a site may choose, but that looks like one that means something. */
  private void mistyped(PropertyLine property, Findings findings) {
    Spelling.closest(property.key(), known)
        .filter(meant -> Spelling.distance(property.key(), meant, 2) == 1)
        .ifPresent(
            meant ->
                findings.add(
                    Check.PROPERTY_UNKNOWN,
                    property.place(),
                    "The property “" + Text.shorten(property.key()) + "” means nothing",
                    Spelling.didYouMean(meant)));
  }

  private void named(PropertyLine property, Site site, Findings findings) {
    String key = property.key();
    List<String> addresses = new ArrayList<>();
    site.articles().forEach(article -> addresses.add(article.url()));
    if (ARTICLES.contains(key)) {
      address(property, addresses, "published article", findings);
    } else if (key.equals("site.help")) {
      site.categories().forEach(category -> addresses.add(category.url()));
      address(property, addresses, "published article or category", findings);
    } else if (key.equals("site.urgent.question")) {
      must(
          !property.value().isBlank() || !isSet("site.urgent"),
          property,
          "the question that leads to the page of “site.urgent”",
          findings);
    }
  }

  /** The theme looks for exactly this address, and leaves out the link if there is none. */
  private static void address(
      PropertyLine property, List<String> addresses, String what, Findings findings) {
    String value = property.value().strip();
    if (!value.isEmpty() && !addresses.contains(value)) {
      findings.add(
          Check.PROPERTY_INVALID,
          property.place(),
          "“" + property.key() + "” names “" + Text.shorten(value) + "”, which is no " + what,
          Spelling.didYouMean(
              value, addresses, "Write its address, as in get-back-in/forgot-password/"));
    }
  }

  private boolean isSet(String key) {
    return properties.stream()
        .filter(this::counts)
        .anyMatch(property -> property.key().equals(key) && !property.value().isBlank());
  }

  private void unknown(PropertyLine property, Findings findings) {
    boolean check = property.key().startsWith(Severities.PREFIX);
    findings.add(
        Check.PROPERTY_UNKNOWN,
        property.place(),
        check
            ? "There is no check “" + property.key().substring(Severities.PREFIX.length()) + "”"
            : "The property “" + Text.shorten(property.key()) + "” means nothing",
        Spelling.didYouMean(
            property.key(),
            known,
            check
                ? "Each message ends with the name of its check in brackets"
                : "Remove the line; settings for templates of your own start with “site.”"));
  }

  private static void value(PropertyLine property, Findings findings) {
    String key = property.key();
    String value = property.value().strip();
    if (value.isEmpty()) {
      must(!key.equals("site.name"), property, "the name that every page shows", findings);
      return;
    }
    if (key.equals("site.language")) {
      must(value.matches(LANGUAGE), property, "a language's code, as in en or en-AU", findings);
    } else if (key.equals("links.trusted")) {
      hosts(property, findings);
    } else if (key.equals("feedback.url")) {
      feedback(property, new FeedbackAddress(value), findings);
    } else if (key.startsWith(Severities.PREFIX)) {
      must(Severities.isWord(value), property, "error, warning or off", findings);
      fixed(property, value, findings);
    } else if (key.equals("review.after.days")) {
      must(value.matches("\\d{1,5}"), property, "a number of days, as in 180", findings);
    } else if (key.equals("list.size")) {
      must(value.matches("[1-9]\\d{0,5}"), property, "a number of entries, as in 50", findings);
    } else if (key.equals("tabs.labels")) {
      tabs(property, findings);
    } else if (key.equals("import.article.url.pattern")) {
      must(value.contains("{id}"), property, "an address with {id} in it", findings);
    } else if (key.equals("site.host")) {
      must(value.matches("https?://[^\\s?#]+"), property, "an address with https://", findings);
    } else if (key.equals("freemarker.timezone")) {
      must(isTimeZone(value), property, "a time zone, as in Australia/Sydney", findings);
    } else if (key.equals("date.format")) {
      must(DateText.isPattern(value), property, "a pattern such as yyyy-MM-dd", findings);
    } else if (PropertyNames.FLAGS.contains(key)) {
      must(
          value.toLowerCase(Locale.ROOT).matches("true|false"),
          property,
          "true or false",
          findings);
    }
  }

  private static void feedback(PropertyLine property, FeedbackAddress address, Findings findings) {
    Optional<String> unknown = address.unknownPlaceholder();
    if (unknown.isPresent()) {
      findings.add(
          Check.PROPERTY_INVALID,
          property.place(),
          "“" + Text.shorten(unknown.get()) + "” in “feedback.url” stands for nothing",
          Spelling.didYouMean(
              unknown.get(),
              FeedbackAddress.PLACEHOLDERS,
              "Only {title} and {url} are filled in; write braces of an address as %7B and %7D"));
      return;
    }
    String value = address.pattern();
    must(value.matches(CONTACT), property, "an address with https:// or mailto:", findings);
    if (value.matches(CONTACT)) {
      must(
          value.indexOf('{') < 0 || value.matches(CONTACT_FORM),
          property,
          "an address with {title} and {url} behind its host or mail address, as in"
              + " mailto:editor@example.org?subject={title}&body={url}",
          findings);
    }
  }

  /** Java takes what it does not know for Greenwich's time, and says nothing. */
  private static boolean isTimeZone(String value) {
    return value.equals("GMT") || !TimeZone.getTimeZone(value).getID().equals("GMT");
  }

  private static void hosts(PropertyLine property, Findings findings) {
    for (String host : property.value().split(",", -1)) {
      String name = host.strip();
      if (!name.isEmpty() && !name.matches(HOST)) {
        findings.add(
            Check.PROPERTY_INVALID,
            property.place(),
            "“" + Text.shorten(name) + "” in “links.trusted” is no host",
            "Write only its name, as in idcare.org; its subdomains are included");
      }
    }
  }

  /** Two tabs are the least there can be. */
  private static void tabs(PropertyLine property, Findings findings) {
    String label = property.value().strip();
    if (label.indexOf(',') < 0) {
      findings.add(
          Check.PROPERTY_SLIP,
          property.place(),
          "“tabs.labels” has only one label, “" + Text.shorten(label) + "”, so there are no tabs",
          "Write two or more with commas between them, as in In a browser,In the app");
    }
  }

  private static void fixed(PropertyLine property, String value, Findings findings) {
    Optional<Check> set =
        Arrays.stream(Check.values())
            .filter(check -> property.key().equals(Severities.PREFIX + check.id()))
            .findFirst();
    if (set.isEmpty()) {
      return;
    }
    if (set.get().isFixed() && !value.equalsIgnoreCase("error")) {
      findings.add(
          Check.PROPERTY_INVALID,
          property.place(),
          "“" + property.key() + "” stays an error, because it threatens readers",
          "Remove the line");
    } else if (!set.get().canBeOff() && value.equalsIgnoreCase("off")) {
      findings.add(
          Check.PROPERTY_INVALID,
          property.place(),
          "“" + property.key() + "” cannot be switched off, because it puts readers at risk",
          "Write warning instead of off, and mend the links step by step");
    }
  }

  private static void must(boolean right, PropertyLine property, String what, Findings findings) {
    if (!right) {
      findings.add(
          Check.PROPERTY_INVALID,
          property.place(),
          "The value of “" + property.key() + "” must be " + what,
          "");
    }
  }
}
