package dev.helpcenter.check;

import dev.helpcenter.site.Assembly;
import dev.helpcenter.source.Place;
import dev.helpcenter.source.Variables;
import java.util.regex.Pattern;

/** Judges snippets as files: what they hold is judged where articles include it. */
final class SnippetChecks implements SiteCheck {
  private static final Pattern HEADER = Pattern.compile("---\\s*\\R(.*\\R){0,50}?---\\s*(\\R|$)");

  private final Variables variables;

  SnippetChecks(Variables variables) {
    this.variables = variables;
  }

  @Override
  public void judge(Assembly assembly, Findings findings) {
    for (Variables.Snippet snippet : variables.snippets().values()) {
      if (HEADER.matcher(snippet.text()).lookingAt()) {
        findings.add(
            Check.MARKDOWN_SLIP,
            Place.start(snippet.file()),
            "Readers see this header as text, because a snippet has none",
            "Remove all from the first line --- to the second");
      }
    }
  }
}
