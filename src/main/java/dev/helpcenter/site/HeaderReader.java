package dev.helpcenter.site;

import dev.helpcenter.source.FrontMatter;
import dev.helpcenter.source.LowerCase;
import dev.helpcenter.source.SourceDocument;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Understands front matter, leniently: what is wrong with it is told by the checks. */
final class HeaderReader {
  static final String PUBLISHED = "published";
  static final String DRAFT = "draft";
  static final String PUBLISHED_DATE = "published-date";

  private final DateText dates;
  private final String defaultType;
  private final String defaultStatus;
  private final boolean categories;
  private final LocalDate today;

  HeaderReader(SiteSettings settings, LocalDate today) {
    this.dates = DateText.of(settings.property("date.format"));
    this.defaultType = settings.property("default.type").orElse("");
    this.defaultStatus = settings.property("default.status").orElse(PUBLISHED);
    this.categories = settings.hasCategories();
    this.today = today;
  }

  Header read(SourceDocument source) {
    FrontMatter header = source.frontMatter();
    String title = header.text("title").orElse("");
    Optional<LocalDate> date = date(header, "date");
    return new Header(
        type(source),
        publication(header, date),
        title.isEmpty() ? titleOf(SourcePath.baseName(source.file())) : title,
        !title.isEmpty(),
        header.text("description").orElse(""),
        date,
        date(header, "reviewed"),
        date(header, "publish"),
        header.text("category").orElse(""),
        header.list("tags"),
        header.list("keywords"),
        wholeList(header, "asked-as"),
        header.list("aliases"),
        header.list("related"),
        number(header, "order").orElse(Integer.MAX_VALUE),
        featured(header),
        header.text("icon").orElse(""),
        header.text("id").orElse(""));
  }

  /**
   * A title from the name of a file or folder: names without spaces and capitals are spelled out.
   */
  static String titleOf(String name) {
    boolean written = name.chars().anyMatch(c -> c == ' ' || Character.isUpperCase(c));
    if (written || name.isEmpty()) {
      return name;
    }
    String words = name.replace('-', ' ').replace('_', ' ').strip();
    return words.isEmpty()
        ? name
        : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  private String type(SourceDocument source) {
    String given = source.frontMatter().text("type").orElse("");
    if (!given.isEmpty()) {
      return given;
    }
    return categories && SourcePath.isIndex(source.file()) ? "category" : defaultType;
  }

  private Publication publication(FrontMatter header, Optional<LocalDate> date) {
    String status =
        LowerCase.of(header.text("status").filter(s -> !s.isEmpty()).orElse(defaultStatus));
    if (status.equals(DRAFT) || isForeignDraft(header)) {
      return Publication.DRAFT;
    }
    boolean byDate = status.equals(PUBLISHED_DATE);
    if (byDate && date.isEmpty()) {
      return Publication.DRAFT;
    }
    Optional<LocalDate> from = byDate ? date : date(header, "publish");
    if (from.filter(today::isBefore).isPresent()) {
      return Publication.SCHEDULED;
    }
    // The day named by "expires" is the first on which the article is gone.
    boolean expired = date(header, "expires").filter(day -> !today.isBefore(day)).isPresent();
    return expired ? Publication.EXPIRED : Publication.PUBLISHED;
  }

  /** Other systems say it by a key of its own, and what they hold back must not get out here. */
  private boolean isForeignDraft(FrontMatter header) {
    return categories
        && (header.text("draft").filter(PublicationFlag::isYes).isPresent()
            || header.text("published").filter(PublicationFlag::isNo).isPresent());
  }

  private Optional<LocalDate> date(FrontMatter header, String key) {
    return header.entry(key).flatMap(entry -> dates.parse(entry.value()));
  }

  private static Optional<Integer> featured(FrontMatter header) {
    boolean flag = header.text("featured").filter("true"::equals).isPresent();
    return flag ? Optional.of(Integer.MAX_VALUE) : number(header, "featured");
  }

  private static Optional<Integer> number(FrontMatter header, String key) {
    return header.text(key).filter(text -> text.matches("-?\\d{1,9}")).map(Integer::valueOf);
  }

  /** A list whose texts may hold commas: what is no YAML list is one text. */
  private static List<String> wholeList(FrontMatter header, String key) {
    boolean text = header.entry(key).filter(e -> e.value() instanceof String).isPresent();
    return text
        ? header.text(key).filter(s -> !s.isEmpty()).map(List::of).orElse(List.of())
        : header.list(key);
  }
}
