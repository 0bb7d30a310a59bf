package dev.helpcenter.check;

import dev.helpcenter.site.Assembly;
import dev.helpcenter.site.Page;
import dev.helpcenter.site.PortablePath;
import dev.helpcenter.source.Place;

/** Judges the names of files: each must be one that every system can hold. */
final class PathChecks implements SiteCheck {
  @Override
  public void judge(Assembly assembly, Findings findings) {
    assembly.pages().stream()
        .filter(Page::live)
        .forEach(page -> judge(page.outputPath(), page.file(), findings));
    assembly.site().media().forEach((output, file) -> judge(output, file, findings));
    assembly.input().assets().forEach(asset -> judge(asset, "assets/" + asset, findings));
  }

  private static void judge(String output, String file, Findings findings) {
    PortablePath.problem(output)
        .ifPresent(
            problem ->
                findings.add(
                    Check.FILE_NAME,
                    Place.start(file),
                    "This file cannot be published under its name: " + problem,
                    "Give the file, or the folder it is in, a name of letters, digits and"
                        + " hyphens"));
  }
}
