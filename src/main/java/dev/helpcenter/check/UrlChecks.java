package dev.helpcenter.check;

import dev.helpcenter.site.Assembly;
import dev.helpcenter.site.Clash;
import dev.helpcenter.site.RedirectLine;
import dev.helpcenter.site.ResolvedRedirect;
import dev.helpcenter.site.SourcePath;
import dev.helpcenter.site.Target;
import dev.helpcenter.source.Place;
import java.util.List;
import java.util.Locale;

/** Judges addresses: each leads to one page, and each old one to a page that exists. */
final class UrlChecks implements SiteCheck {
  /** Longer ones are no addresses, and would fill the screen. */
  private static final int LONGEST = 200;

  /** Each takes a file and a folder; a site of 10,000 articles has some thousands. */
  private static final int MOST_REDIRECTS = 20_000;

  @Override
  public void judge(Assembly assembly, Findings findings) {
    for (Clash clash : assembly.clashes()) {
      judge(clash, findings);
    }
    List<ResolvedRedirect> redirects = assembly.redirects();
    if (redirects.size() > MOST_REDIRECTS) {
      tooMany(redirects, findings);
      return;
    }
    RedirectTargets targets = new RedirectTargets(assembly);
    for (ResolvedRedirect redirect : redirects) {
      if (isSwapped(redirect, targets)) {
        RedirectLine line = redirect.line();
        findings.add(
            Check.REDIRECT_TARGET,
            line.place(),
            "The old address “" + line.from() + "” is a page, and “" + line.to() + "” is none",
            "Write the old address first and the new one second: " + line.to() + "," + line.from());
      } else {
        judge(redirect, targets, findings);
      }
    }
  }

  private static void tooMany(List<ResolvedRedirect> redirects, Findings findings) {
    findings.add(
        Check.REDIRECTS_TOO_MANY,
        redirects.get(MOST_REDIRECTS).line().place(),
        String.format(
            Locale.ROOT,
            "This site has %,d old addresses, and %,d are the most",
            redirects.size(),
            MOST_REDIRECTS),
        "Each becomes a page. Remove those that nobody asks for any more, or let the web server"
            + " redirect them by a rule");
  }

  /** Whether the columns of a line were mixed up: it would lead from a page to what is none. */
  private static boolean isSwapped(ResolvedRedirect redirect, RedirectTargets targets) {
    String to = redirect.line().to();
    boolean works =
        redirect.destination().isPresent()
            || redirect.outcome() instanceof ResolvedRedirect.Repeats
            || redirect.outcome() instanceof ResolvedRedirect.BadAddress;
    return !works
        && !to.isEmpty()
        && to.length() <= LONGEST
        && !to.contains("://")
        && targets.contain(redirect.line().from())
        && !targets.contain(to)
        && targets.nearest(to).isEmpty();
  }

  private static void judge(Clash clash, Findings findings) {
    boolean folder = clash.url().endsWith("/") && !SourcePath.name(clash.file()).contains(".");
    if (folder && !clash.owner().generated()) {
      findings.add(
          Check.URL_TAKEN,
          Place.start(clash.owner().name()),
          "This file and the folder “"
              + clash.file()
              + "” have one address, “/"
              + clash.url()
              + "”",
          "Move the file into the folder as index.md, or rename one of them");
      return;
    }
    findings.add(
        Check.URL_TAKEN,
        Place.start(clash.file()),
        "This would have the address “/"
            + clash.url()
            + "”, which belongs to "
            + clash.owner().inWords(),
        clash.owner().generated()
            ? "Give this file or folder another name"
            : "Rename one of them; capitals, spaces and hyphens do not make a difference");
  }

  private static void judge(ResolvedRedirect redirect, RedirectTargets targets, Findings findings) {
    RedirectLine line = redirect.line();
    String from = Text.shorten(line.from());
    ResolvedRedirect.Outcome outcome = redirect.outcome();
    if (outcome instanceof ResolvedRedirect.Loop loop) {
      findings.add(
          Check.REDIRECT_LOOP,
          line.place(),
          "The old address “" + from + "” leads to “" + loop.next() + "” and back again",
          "Let it lead to an article");
    } else if (outcome instanceof ResolvedRedirect.Chain chain) {
      findings.add(
          Check.REDIRECT_CHAIN,
          line.place(),
          "The old address “" + from + "” leads to another old address, “" + chain.next() + "”",
          "Let it lead to “" + chain.to() + "” at once");
    } else if (outcome instanceof ResolvedRedirect.Hides hides) {
      findings.add(
          Check.REDIRECT_HIDES_PAGE,
          line.place(),
          "The old address “" + from + "” is the address of " + hides.owner().inWords(),
          "Remove it: a page that exists needs no redirect");
    } else if (outcome instanceof ResolvedRedirect.Repeats repeats) {
      Place earlier = repeats.earlier().place();
      findings.add(
          Check.REDIRECT_REPEATED,
          line.place(),
          "The old address “" + from + "” is redirected twice",
          "Remove it here or in " + earlier.file() + ", line " + earlier.line());
    } else if (outcome instanceof ResolvedRedirect.NoTarget none
        && none.target() instanceof Target.Unpublished unpublished) {
      findings.add(
          Check.REDIRECT_TARGET,
          line.place(),
          "The old address “"
              + from
              + "” leads to “"
              + unpublished.file()
              + "”, which is not published",
          "Let it lead to another article, or publish that one");
    } else if (outcome instanceof ResolvedRedirect.NoTarget) {
      findings.add(
          Check.REDIRECT_TARGET,
          line.place(),
          line.to().isEmpty()
              ? "The old address “" + from + "” leads nowhere"
              : "The old address “"
                  + from
                  + "” leads to “"
                  + Text.shorten(line.to())
                  + "”, which is no page of this site",
          targets
              .nearest(line.to())
              .map(Spelling::didYouMean)
              .orElse("Write “from,to” with an article's file or address as the second"));
    } else if (outcome instanceof ResolvedRedirect.BadAddress) {
      findings.add(
          Check.REDIRECT_ADDRESS,
          line.place(),
          "“" + from + "” cannot be an old address of this site",
          "Write its path without the host, as in old-folder/old-page/");
    }
  }
}
