package dev.helpcenter.check;

import dev.helpcenter.site.Assembly;

/** Looks at a site for one kind of mistake, or for a few that are seen together. */
@FunctionalInterface
public interface SiteCheck {
  /** Adds what is wrong with the site to the findings. */
  void judge(Assembly assembly, Findings findings);
}
