package dev.helpcenter.check;

import dev.helpcenter.site.Assembly;
import dev.helpcenter.site.DateText;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeSet;

/** Judges {@code jbake.properties}: names that mean nothing, and values that cannot be. */
final class PropertyChecks implements SiteCheck {
  private final List<PropertyLine> properties;
  private final Set<String> known;

  /**
   * @param theme the properties that the theme uses beside those of JBake and this tool
   */
  PropertyChecks(List<PropertyLine> properties, Set<String> theme) {
    this.properties = properties;
    this.known = new TreeSet<>(PropertyNames.ALL);
    known.addAll(theme);
    Arrays.stream(Check.values()).forEach(check -> known.add(Severities.PREFIX + check.id()));
  }

  @Override
  public void judge(Assembly assembly, Findings findings) {
    for (PropertyLine property : properties) {
      boolean free = PropertyNames.FREE_PREFIXES.stream().anyMatch(property.key()::startsWith);
      if (!known.contains(property.key()) && !free) {
        unknown(property, findings);
      } else {
        value(property, findings);
      }
    }
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
      return;
    }
    if (key.startsWith(Severities.PREFIX)) {
      must(Severities.isWord(value), property, "error, warning or off", findings);
      fixed(property, value, findings);
    } else if (key.equals("review.after.days")) {
      must(value.matches("\\d{1,5}"), property, "a number of days, as in 180", findings);
    } else if (key.equals("list.size")) {
      must(value.matches("[1-9]\\d{0,5}"), property, "a number of entries, as in 50", findings);
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

  /** Java takes what it does not know for Greenwich's time, and says nothing. */
  private static boolean isTimeZone(String value) {
    return value.equals("GMT") || !TimeZone.getTimeZone(value).getID().equals("GMT");
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
