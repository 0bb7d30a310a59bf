package dev.helpcenter.policy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** What the values of attributes may be, each by itself and those of a tag together. */
final class PageRules {
  private static final Set<String> DATA_SCRIPTS = Set.of("application/ld+json");
  private static final Set<String> SCRIPTS = Set.of("", "module", "text/javascript");

  private final Predicate<String> isOwnScript;
  private final boolean redirect;

  /**
   * @param isOwnScript whether an address in a page is that of a script of the theme
   * @param redirect whether the page may lead on by itself
   */
  PageRules(Predicate<String> isOwnScript, boolean redirect) {
    this.isOwnScript = isOwnScript;
    this.redirect = redirect;
  }

  /** What is wrong with an attribute; what cannot be told yet goes to the facts. */
  Optional<String> flaw(
      Element element, Attribute attribute, byte[] page, int from, int to, TagFacts facts) {
    return switch (attribute) {
      case ANY -> Optional.empty();
      case ADDRESS -> address(page, from, to);
      case SOURCES -> sources(page, from, to);
      case HREF -> {
        if (element != Element.PLAIN) {
          facts.note(attribute, page, from, to);
        }
        yield address(page, from, to);
      }
      case SRC -> {
        if (element == Element.SCRIPT) {
          facts.note(attribute, page, from, to);
        }
        yield address(page, from, to);
      }
      case ACTION ->
          Address.kind(page, from, to) == Address.Kind.INTERNAL
              ? Optional.empty()
              : Optional.of("a form that sends to another site");
      case CONTENT -> {
        facts.noteContent(from, to);
        yield Optional.empty();
      }
      case TYPE, REL, HTTP_EQUIV -> {
        if (element != Element.PLAIN && element != Element.FORM) {
          facts.note(attribute, page, from, to);
        }
        yield Optional.empty();
      }
      case CHARSET -> only(Set.of("utf-8"), "an encoding other than UTF-8", page, from, to);
      case METHOD -> only(Set.of("get", "dialog"), "a form that posts", page, from, to);
      case AUTOCOMPLETE ->
          only(Set.of("on", "off"), "a field for what a browser remembers", page, from, to);
    };
  }

  private static Optional<String> address(byte[] page, int from, int to) {
    return Address.kind(page, from, to) == Address.Kind.REFUSED
        ? Optional.of("the address " + shown(text(page, from, to)))
        : Optional.empty();
  }

  private static Optional<String> sources(byte[] page, int from, int to) {
    return Arrays.stream(text(page, from, to).split(",", -1))
        .map(String::strip)
        .map(source -> source.replaceFirst(" .*", "").getBytes(StandardCharsets.UTF_8))
        .map(source -> address(source, 0, source.length))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<String> only(
      Set<String> allowed, String otherwise, byte[] page, int from, int to) {
    return allowed.contains(text(page, from, to).toLowerCase(Locale.ROOT))
        ? Optional.empty()
        : Optional.of(otherwise);
  }

  /** What is wrong with a tag as a whole. */
  Optional<String> flaw(Element element, TagFacts facts, byte[] page) {
    return switch (element) {
      case SCRIPT -> script(facts);
      case META -> meta(facts, page);
      case LINK -> link(facts);
      case INPUT -> input(facts);
      case USE ->
          facts.reference == null || facts.fragment
              ? Optional.empty()
              : Optional.of("a <use> element of another file");
      case PLAIN, TITLE, NOSCRIPT, FORM -> Optional.empty();
    };
  }

  private Optional<String> script(TagFacts facts) {
    String type = facts.type == null ? "" : facts.type;
    if (facts.source == null) {
      return DATA_SCRIPTS.contains(type)
          ? Optional.empty()
          : Optional.of("a script that is written into the page");
    }
    return SCRIPTS.contains(type) && isOwnScript.test(facts.source)
        ? Optional.empty()
        : Optional.of("a script that is not the theme's own: " + shown(facts.source));
  }

  private Optional<String> meta(TagFacts facts, byte[] page) {
    if (facts.directive == null || facts.directive.equals("content-security-policy")) {
      return Optional.empty();
    }
    if (!facts.directive.equals("refresh")) {
      return Optional.of("the directive " + shown(facts.directive));
    }
    String target = facts.content(page);
    boolean internal = target.startsWith("0; url=") && isInternal(target.substring(7));
    return redirect && internal
        ? Optional.empty()
        : Optional.of("a redirect (<meta http-equiv=refresh>)");
  }

  private static boolean isInternal(String address) {
    byte[] bytes = address.getBytes(StandardCharsets.UTF_8);
    boolean quoted = address.startsWith("'") || address.startsWith("\"");
    return !quoted && Address.kind(bytes, 0, bytes.length) == Address.Kind.INTERNAL;
  }

  private static Optional<String> link(TagFacts facts) {
    if (facts.relation == null) {
      return Optional.empty();
    }
    List<String> relations = List.of(facts.relation.split(" ", -1));
    if (!Names.LINKS.containsAll(relations)) {
      return Optional.of("the link " + shown(facts.relation));
    }
    boolean loads = relations.contains("stylesheet") || !anyDescriptive(relations);
    return loads && facts.reference == Address.Kind.EXTERNAL
        ? Optional.of("a " + shown(facts.relation) + " from another site")
        : Optional.empty();
  }

  private static boolean anyDescriptive(List<String> relations) {
    return relations.stream().anyMatch(Names.DESCRIPTIVE_LINKS::contains);
  }

  private static Optional<String> input(TagFacts facts) {
    String type = facts.type == null ? "text" : facts.type;
    return Names.FIELDS.contains(type)
        ? Optional.empty()
        : Optional.of("a field that readers type into (" + shown(type) + ")");
  }

  private static String text(byte[] page, int from, int to) {
    return new String(page, from, to - from, StandardCharsets.UTF_8);
  }

  private static String shown(String text) {
    return "\"" + (text.length() > 60 ? text.substring(0, 60) + "…" : text) + "\"";
  }
}
