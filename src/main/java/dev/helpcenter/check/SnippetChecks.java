package dev.helpcenter.check;

import dev.helpcenter.site.Assembly;
import dev.helpcenter.source.Flaw;
import dev.helpcenter.source.Place;
import dev.helpcenter.source.Variables;
import java.util.List;

/** Judges snippets as files: what they hold is judged where articles include it. */
final class SnippetChecks implements SiteCheck {
  private static final String FENCE = "---";
  private static final int LONGEST_HEADER = 50;

  private final Variables variables;

  SnippetChecks(Variables variables) {
    this.variables = variables;
  }

  @Override
  public void judge(Assembly assembly, Findings findings) {
    if (variables.snippets().isEmpty()) {
      noSnippets(FlawChecks.told(assembly, Flaw.Kind.UNKNOWN_SNIPPET), findings);
    }
    for (Variables.Snippet snippet : variables.snippets().values()) {
      if (hasHeader(snippet.text())) {
        findings.add(
            Check.MARKDOWN_SLIP,
            Place.start(snippet.file()),
            "Readers see this header as text, because a snippet has none",
            "Remove all from the first line --- to the second");
      }
    }
  }

  private static boolean hasHeader(String text) {
    List<String> start = text.lines().limit(LONGEST_HEADER + 2).map(String::stripTrailing).toList();
    return start.indexOf(FENCE) == 0 && start.lastIndexOf(FENCE) > 0;
  }

  /** One message for the folder, instead of one for each place that misses a snippet. */
  private static void noSnippets(List<Flaw> uses, Findings findings) {
    if (!uses.isEmpty()) {
      Flaw first = uses.get(0);
      String others = uses.size() == 1 ? "" : " (" + (uses.size() - 1) + " more places need one)";
      findings.add(
          Check.SNIPPET_UNKNOWN,
          first.place(),
          "There is no snippet “"
              + first.detail()
              + "”: the folder content/_snippets is missing or empty"
              + others,
          "If it was deleted or renamed by mistake, bring it back from the site's history; otherwise"
              + " write the text into content/_snippets/"
              + first.detail()
              + ".md");
    }
  }
}
