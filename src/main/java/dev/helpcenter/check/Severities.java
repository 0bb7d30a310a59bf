package dev.helpcenter.check;

import dev.helpcenter.site.SiteSettings;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * How much each check weighs on one site: {@code check.<name>} and {@code check.all} in {@code
 * jbake.properties} say {@code error}, {@code warning} or {@code off}. What threatens readers is an
 * error whatever is set, and what puts them at risk at least a warning.
 */
final class Severities {
  static final String PREFIX = "check.";
  static final String ALL = "check.all";

  private final Map<Check, Optional<Severity>> severities = new EnumMap<>(Check.class);

  /**
   * @param strict whether warnings count as errors
   */
  Severities(SiteSettings settings, boolean strict) {
    for (Check check : Check.values()) {
      Optional<Severity> severity =
          check.isFixed() ? Optional.of(unset(check, settings)) : set(check, settings);
      severities.put(check, severity.map(s -> strict && !check.isPassing() ? Severity.ERROR : s));
    }
  }

  /** The weight of a check; empty if it is switched off. */
  Optional<Severity> of(Check check) {
    return severities.getOrDefault(check, Optional.of(Severity.ERROR));
  }

  private static Optional<Severity> set(Check check, SiteSettings settings) {
    Optional<String> word =
        settings
            .property(PREFIX + check.id())
            .or(() -> settings.property(ALL))
            .filter(Severities::isWord);
    if (word.isEmpty()) {
      return Optional.of(unset(check, settings));
    }
    return switch (word.get().toLowerCase(Locale.ROOT)) {
      case "off" -> check.canBeOff() ? Optional.empty() : Optional.of(Severity.WARNING);
      case "warning" -> Optional.of(Severity.WARNING);
      default -> Optional.of(Severity.ERROR);
    };
  }

  private static Severity unset(Check check, SiteSettings settings) {
    return settings.hasCategories() ? check.severity() : check.severityInPlainSite();
  }

  /** Whether a property of this package may have this value. */
  static boolean isWord(String value) {
    String word = value.strip().toLowerCase(Locale.ROOT);
    return word.equals("error") || word.equals("warning") || word.equals("off");
  }
}
