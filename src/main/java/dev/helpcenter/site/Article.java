package dev.helpcenter.site;

import dev.helpcenter.source.Section;
import dev.helpcenter.source.SourceDocument;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One published page that was written as a file: an article, how-to, FAQ, troubleshooter, page or
 * post.
 *
 * @param source the file it came from
 * @param url from the site's root, without a leading slash, as in {@code
 *     get-back-in/forgot-password/}; empty for the root itself
 * @param outputPath the file that is written, from the output's root: {@code
 *     get-back-in/forgot-password/index.html}
 * @param category the {@link Category#url()} of its category; empty for pages outside of categories
 * @param date the date of the header: when it was written; the file system's times never count
 * @param order the place inside the category, smallest first; {@link Integer#MAX_VALUE} if not
 *     given
 * @param featured the place among the most needed articles; empty for others
 * @param addresses for each reference of the body the attributes to put there, made for this page
 */
public record Article(
    SourceDocument source,
    String type,
    String url,
    String outputPath,
    String title,
    String description,
    Optional<String> category,
    Optional<LocalDate> date,
    Optional<LocalDate> reviewed,
    List<String> tags,
    List<String> keywords,
    List<String> askedAs,
    List<String> aliases,
    int order,
    Optional<Integer> featured,
    List<String> addresses) {
  public Article {
    tags = List.copyOf(tags);
    keywords = List.copyOf(keywords);
    askedAs = List.copyOf(askedAs);
    aliases = List.copyOf(aliases);
    addresses = List.copyOf(addresses);
  }

  /** The same article with another text, in which links have these addresses. */
  public Article with(SourceDocument text, List<String> itsAddresses) {
    return new Article(
        text,
        type,
        url,
        outputPath,
        title,
        description,
        category,
        date,
        reviewed,
        tags,
        keywords,
        askedAs,
        aliases,
        order,
        featured,
        itsAddresses);
  }

  /** The body's HTML with the addresses of this page put in. Made anew at each call. */
  public String html() {
    List<String> fragments = source.body().fragments();
    StringBuilder html = new StringBuilder(fragments.get(0));
    for (int i = 0; i < addresses.size(); i++) {
      html.append(addresses.get(i)).append(fragments.get(i + 1));
    }
    return html.toString();
  }

  /** The sections of the source, the lead first. */
  public List<Section> sections() {
    return source.sections();
  }
}
