package dev.helpcenter.site;

import dev.helpcenter.source.Flaw;
import dev.helpcenter.source.MergeConflicts;
import dev.helpcenter.source.SourceDocument;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A source file in its site, whether it is published or not: what the checks look at.
 *
 * @param url as in {@link Article#url()}
 * @param outputPath as in {@link Article#outputPath()}
 * @param category the url of the category it is listed in, or describes
 * @param categoryKnown whether the category that the header names exists; true if it names none
 * @param live whether it is published: its day has come, and no other file took its address
 * @param targets what each reference of the body means
 * @param related what each path of the header's {@code related} means
 */
public record Page(
    SourceDocument source,
    Header header,
    String url,
    String outputPath,
    Optional<String> category,
    boolean categoryKnown,
    boolean live,
    List<Target> targets,
    List<Target> related) {
  public Page {
    targets = List.copyOf(targets);
    related = List.copyOf(related);
  }

  private static final Set<Flaw.Kind> UNREADABLE =
      Set.of(
          Flaw.Kind.EMPTY_FILE,
          Flaw.Kind.TOO_LARGE,
          Flaw.Kind.NOT_UTF8,
          Flaw.Kind.MERGE_CONFLICT,
          Flaw.Kind.HEADER_MISSING,
          Flaw.Kind.HEADER_NOT_CLOSED,
          Flaw.Kind.HEADER_LINE_WITHOUT_EQUALS,
          Flaw.Kind.HEADER_YAML);

  /** Whether the file and its header could be read, so that what is not there was not written. */
  public boolean readable() {
    for (Flaw flaw : source.flaws()) {
      if (UNREADABLE.contains(flaw.kind())) {
        return false;
      }
    }
    return true;
  }

  /** Whether its header could be read, whatever is wrong with the text below it. */
  public boolean headerReadable() {
    for (Flaw flaw : source.flaws()) {
      boolean below =
          flaw.kind() == Flaw.Kind.MERGE_CONFLICT
              && !flaw.detail().equals(MergeConflicts.IN_HEADER);
      if (UNREADABLE.contains(flaw.kind()) && !below) {
        return false;
      }
    }
    return true;
  }

  /** The old addresses that its header names, as {@link Redirect#from()} has them. */
  public List<String> oldAddresses() {
    return header.aliases().stream().map(OldAddress::normalize).flatMap(Optional::stream).toList();
  }

  /** The path from the site's folder. */
  public String file() {
    return source.file();
  }
}
