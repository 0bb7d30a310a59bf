package dev.helpcenter.check;

import dev.helpcenter.site.Assembly;
import dev.helpcenter.source.LowerCase;
import dev.helpcenter.source.Place;
import java.util.List;
import java.util.Optional;

/** Judges the names in the data folder: what has one that is almost right is never read. */
public final class DataFileChecks implements SiteCheck {
  private static final List<String> READ =
      List.of("facts.yml", "queries.tsv", "redirects.csv", "synonyms.txt", "urls.lock");

  private static final int MOST_SLIPS = 2;

  private final String folder;
  private final List<String> names;
  private final List<String> folders;

  /**
   * @param folder the path of the data folder from the site's folder
   * @param names of the files in it
   * @param folders the names of the folders in it
   */
  public DataFileChecks(String folder, List<String> names, List<String> folders) {
    this.folder = folder;
    this.names = List.copyOf(names);
    this.folders = List.copyOf(folders);
  }

  @Override
  public void judge(Assembly assembly, Findings findings) {
    for (String name : names) {
      meant(name)
          .ifPresent(
              right ->
                  findings.add(
                      Check.DATA_FILE_UNREAD,
                      Place.start(folder + "/" + name),
                      "Nothing reads this file, because of its name",
                      Spelling.didYouMean(folder + "/" + right)));
    }
    for (String name : folders) {
      if (READ.contains(name)) {
        findings.add(
            Check.DATA_FILE_UNREAD,
            Place.start(folder + "/" + name),
            "This is a folder, and a file has to be here",
            "Give the folder another name, or remove it");
      }
    }
  }

  /** Other files are none of our business: templates may read them. */
  private static Optional<String> meant(String name) {
    return READ.contains(name)
        ? Optional.empty()
        : READ.stream().filter(right -> isNear(stem(name), stem(right))).findFirst();
  }

  private static boolean isNear(String written, String right) {
    return Spelling.distance(written, right, MOST_SLIPS)
        <= Math.min(MOST_SLIPS, right.length() / 4);
  }

  /** The name without its endings, of which some editors add a second one. */
  private static String stem(String name) {
    int dot = name.indexOf('.');
    return LowerCase.of(dot < 0 ? name : name.substring(0, dot));
  }
}
