package dev.helpcenter.site;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Gives each name of one folder its slug.
 *
 * <p>Names that differ only in what slugs drop ({@code peche}, {@code pêche}) are different names
 * and get different slugs: the one that is its own slug, else a folder, else the first by name,
 * keeps the plain one; each other gets a suffix made from its own {@code id} or else from its own
 * name, so that it never depends on the files around it. Names that differ only in case or in
 * spaces, hyphens, underscores and dots share one slug; that is for the checks to judge.
 */
final class SlugNames {
  /**
   * A name to give a slug to.
   *
   * @param name without its extension
   * @param id the {@code id} of its header; may be empty
   */
  record Name(String name, boolean folder, String id) {}

  private static final Comparator<Name> PRECEDENCE =
      Comparator.comparing((Name n) -> !n.name().equals(Slug.of(n.name())))
          .thenComparing(n -> !n.folder())
          .thenComparing(Name::name);

  private SlugNames() {}

  /** The slug for each name; folders and files of the same name have the same. */
  static Map<String, String> assign(List<Name> names) {
    Map<String, List<Name>> bySlug =
        names.stream()
            .collect(
                Collectors.groupingBy(n -> Slug.of(n.name()), TreeMap::new, Collectors.toList()));
    Map<String, String> assigned = new HashMap<>();
    Set<String> taken = new HashSet<>(bySlug.keySet());
    bySlug.forEach(
        (slug, group) -> {
          if (group.size() == 1 && !slug.isEmpty()) {
            assigned.put(group.get(0).name(), slug);
          } else {
            assignGroup(slug, group, assigned, taken);
          }
        });
    return assigned;
  }

  private static void assignGroup(
      String slug, List<Name> group, Map<String, String> assigned, Set<String> taken) {
    Map<String, String> byName = new HashMap<>();
    for (Name name : group.stream().sorted(PRECEDENCE).toList()) {
      String given =
          byName.computeIfAbsent(
              Slug.sameName(name.name()),
              key -> byName.isEmpty() && !slug.isEmpty() ? slug : suffixed(slug, name, taken));
      assigned.put(name.name(), given);
    }
  }

  private static String suffixed(String slug, Name name, Set<String> taken) {
    String id = Slug.of(name.id());
    String prefix = slug.isEmpty() ? "" : slug + "-";
    if (!id.isEmpty() && taken.add(prefix + id)) {
      return prefix + id;
    }
    String made = prefix + Slug.fingerprint(name.name());
    taken.add(made);
    return made;
  }
}
