package dev.helpcenter.check;

import dev.helpcenter.site.SourcePath;
import dev.helpcenter.source.LowerCase;
import java.util.regex.Pattern;

/** What to do about a link that leads to nothing, when nothing is like it. */
final class MissingHint {
  private static final Pattern HOST =
      Pattern.compile(
          "(https?[;,]?/{1,2}[\\w.-]++|www\\.[\\w.-]++|([\\w-]++\\.)++(com|org|net|gov|edu|au|uk|nz|io|info))([/?#].*)?");
  private static final Pattern FILE = Pattern.compile("[^.].*\\.(?!html?$)[a-z0-9]{2,5}");

  private static final String ARTICLE =
      "Link to an article by its file, as in ../stay-safe/passwords.md";

  /** Nothing longer was meant for a host or a file, and it would take long to find out. */
  private static final int LONGEST = 500;

  private MissingHint() {}

  /**
   * @param written the address as it stands in the article
   * @param path what it means, counted from the content folder
   */
  static String of(String written, String path) {
    String name = LowerCase.of(SourcePath.name(path));
    if (CurlyQuotes.begin(written)) {
      return CurlyQuotes.HINT;
    }
    if (written.length() > LONGEST) {
      return ARTICLE;
    }
    if (HOST.matcher(written.strip()).matches()) {
      return "If this is another site, write https:// before it";
    }
    if (name.equals("index.md") || name.equals("readme.md")) {
      return path.contains("/")
          ? "Link to the folder, as in ../stay-safe/"
          : "Link to / for the home page";
    }
    if (name.endsWith(".md") || name.endsWith(".markdown")) {
      return "Check the name; it is counted from the folder of this file";
    }
    return FILE.matcher(name).matches()
        ? "Put the file beside the article, and check the name, with capitals as they are"
        : ARTICLE;
  }
}
