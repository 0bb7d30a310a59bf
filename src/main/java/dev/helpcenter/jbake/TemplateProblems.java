package dev.helpcenter.jbake;

import dev.helpcenter.check.Check;
import dev.helpcenter.check.Diagnostic;
import dev.helpcenter.check.Severity;
import dev.helpcenter.source.Place;
import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.template.TemplateException;
import freemarker.template.TemplateNotFoundException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jbake.app.FileUtil;
import org.jspecify.annotations.Nullable;

/** Says in plain words what went wrong in a template. */
final class TemplateProblems {
  private static final String CHECK = Check.TEMPLATE.id();
  private static final Pattern SUBJECT = Pattern.compile(" \\(while rendering [^()]*\\)$");

  private static final String MEMORY_HINT =
      "Look for a list or text that grows without end, or is made of millions (?left_pad,"
          + " ?right_pad, ?join)";

  private static final String OWN_HINT =
      "It is a file of the bundled theme, which one in “%s” does not fit: compare that with the"
          + " theme's of the same name";

  private final String folder;
  private final Theme theme;

  /**
   * @param folder the template folder's path from the site's folder
   */
  TemplateProblems(String folder, Theme theme) {
    this.folder = folder;
    this.theme = theme;
  }

  /** Each mistake once: it shows in every page that its template makes. */
  static List<Diagnostic> once(List<Diagnostic> diagnostics) {
    Map<List<Object>, List<Diagnostic>> byMistake = new LinkedHashMap<>();
    for (Diagnostic one : diagnostics) {
      List<Object> mistake = List.of(one.place(), SUBJECT.matcher(one.message()).replaceFirst(""));
      byMistake.computeIfAbsent(mistake, m -> new ArrayList<>()).add(one);
    }
    return byMistake.values().stream().map(TemplateProblems::together).toList();
  }

  private static Diagnostic together(List<Diagnostic> alike) {
    Diagnostic first = alike.get(0);
    long others = alike.stream().distinct().count() - 1;
    if (others == 0 || !first.check().equals(CHECK)) {
      return first;
    }
    // After a few failures rendering ends, so nobody knows how many there would be.
    String pages = others == 1 ? " and another page)" : " and other pages)";
    String message = first.message().substring(0, first.message().length() - 1) + pages;
    return new Diagnostic(first.place(), first.severity(), message, first.hint(), CHECK);
  }

  /**
   * Explains a failure.
   *
   * @param template the template that was asked for
   * @param subject what was being rendered: an article's file, or "the archive page"
   */
  Diagnostic explain(Throwable failure, String template, String subject) {
    Throwable cause = ofIncluded(failure);
    while (cause != null) {
      Optional<Diagnostic> known = known(cause, template, subject);
      if (known.isPresent()) {
        return known.get();
      }
      cause = cause.getCause();
    }
    return error(place(template, 1, 1), String.valueOf(failure.getMessage()), subject, "");
  }

  /**
   * Freemarker tells where a template was to be included, and what is wrong with that one further
   * down; when it is asked for again, it speaks of an earlier attempt.
   */
  private static Throwable ofIncluded(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof ParseException || cause instanceof TemplateNotFoundException) {
        return cause;
      }
    }
    return failure;
  }

  /** A template that the configuration names is not there. */
  Diagnostic missing(String template, String type, String subject) {
    return error(
        place(template, 1, 1),
        "this template is missing",
        subject,
        "Add the file, or name another one by template."
            + type
            + ".file in jbake.properties. If “"
            + folder
            + "” only changes the tool's own theme, write theme.base=bundled there");
  }

  /** A template is in a language that nobody here can read. */
  Diagnostic withoutEngine(String template, String subject) {
    return error(
        place(template, 1, 1),
        "there is no engine for templates that end in ." + FileUtil.fileExt(template),
        subject,
        "Write the template in Freemarker (.ftl, .ftlh or .ftlx), or put the engine on the class"
            + " path");
  }

  /** The configuration names no template at all. */
  Diagnostic unnamed(String type, String subject) {
    return error(
        Place.start("jbake.properties"),
        "there is no template for the type \"" + type + "\"",
        subject,
        "Add template." + type + ".file=…");
  }

  /** A page never ended. */
  Diagnostic stuck(StuckPage page) {
    return error(
        inFolder(page.place()),
        PageTooSlowException.message(page.limit()),
        page.subject(),
        "Look for a regular expression that tries too much (?matches, ?replace, ?split), or a"
            + " text, list or range that is far too long. The pages after it were not tried");
  }

  private Optional<Diagnostic> known(Throwable cause, String template, String subject) {
    if (cause instanceof InvalidReferenceException e) {
      String expression = Optional.ofNullable(e.getBlamedExpressionString()).orElse("a value");
      return Optional.of(
          error(
              place(e, template),
              expression + " has no value",
              subject,
              "If it may be missing, write ${" + expression + "!} or test it with <#if>"));
    }
    if (cause instanceof TemplateException e) {
      return Optional.of(
          error(place(e, template), firstSentence(e.getMessageWithoutStackTop()), subject, ""));
    }
    if (cause instanceof ParseException e) {
      return Optional.of(
          error(
              place(e.getTemplateName(), template, e.getLineNumber(), e.getColumnNumber()),
              firstSentence(e.getEditorMessage()),
              subject,
              ""));
    }
    if (cause instanceof TemplateNotFoundException e) {
      return Optional.of(
          error(
              place(e.getTemplateName(), template, 1, 1),
              "this template is missing",
              subject,
              template + " or a template that it includes asks for it"));
    }
    if (cause instanceof PageTooLargeException e) {
      return Optional.of(
          error(
              place(template, 1, 1),
              String.valueOf(e.getMessage()),
              subject,
              "Look for a <#list> or a macro that never ends"));
    }
    if (cause instanceof PageTooSlowException e) {
      return Optional.of(
          error(
              inFolder(e.place()),
              String.valueOf(e.getMessage()),
              subject,
              "Look for a <#list> that never ends"));
    }
    if (cause instanceof PageTooHungryException e) {
      return Optional.of(
          error(inFolder(e.place()), String.valueOf(e.getMessage()), subject, MEMORY_HINT));
    }
    if (cause instanceof OutOfMemoryError) {
      Place start = Place.start(template);
      return known(new PageTooHungryException(start), template, subject);
    }
    if (cause instanceof PageNotTriedException) {
      return Optional.of(
          error(
              place(template, 1, 1),
              "this template was not tried, as other pages had taken too long or too much memory",
              subject,
              "Mend what is told of these first"));
    }
    if (cause instanceof StackOverflowError) {
      return Optional.of(
          error(place(template, 1, 1), "it includes or calls itself without end", subject, ""));
    }
    return Optional.empty();
  }

  private Place place(TemplateException e, String template) {
    return place(e.getTemplateSourceName(), template, e.getLineNumber(), e.getColumnNumber());
  }

  private Place place(
      @Nullable String name, String template, @Nullable Integer line, @Nullable Integer column) {
    return place(
        name == null ? template : name, line == null ? 1 : line, column == null ? 1 : column);
  }

  private Place inFolder(Place place) {
    return place(place.file(), place.line(), place.column());
  }

  private Place place(String template, int line, int column) {
    return new Place(folder + "/" + template, Math.max(line, 1), Math.max(column, 1));
  }

  private Diagnostic error(Place place, String message, String subject, String hint) {
    return new Diagnostic(
        place,
        Severity.ERROR,
        message + " (while rendering " + subject + ")",
        isOfBundledTheme(place.file()) ? OWN_HINT.formatted(folder) : hint,
        CHECK);
  }

  private boolean isOfBundledTheme(String file) {
    return file.startsWith(folder + "/")
        && theme.isBundledTemplate(file.substring(folder.length() + 1));
  }

  /** Freemarker explains at length; the first lines, up to a blank one, say what is wrong. */
  private static String firstSentence(@Nullable String message) {
    if (message == null) {
      return "the template fails";
    }
    String paragraph = message.strip().split("\\n\\s*\\n|\\n-{3,}", 2)[0];
    return paragraph.replaceAll("\\s+", " ").strip();
  }
}
