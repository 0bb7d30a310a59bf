package dev.helpcenter.check;

/**
 * Every check there is: its name, its weight unless a site says otherwise, and what it looks for.
 * Settings, messages, documentation and tests all start from here.
 */
public enum Check {
  CONFIGURATION(
      "configuration", Weight.FIXED, "The properties, or a folder that they name, cannot be used"),
  TEMPLATE("template", Weight.FIXED, "A template fails, or is not there"),
  THEME("theme", Weight.FIXED, "The scripts of the theme do not fit together"),
  PAGE_UNSAFE("page-unsafe", Weight.FIXED, "A page or picture holds what could harm readers"),
  FILE_EMPTY("file-empty", "A file has no text"),
  FILE_TOO_LARGE("file-too-large", "A text file is over 5 MB, or another one over 100 MB"),
  FILE_NOT_UTF8("file-not-utf8", "A file is not saved as UTF-8"),
  MERGE_CONFLICT("merge-conflict", "Two versions of a text stand in a file since a merge"),
  FILE_NAME("file-name", "A file has a name that some systems cannot hold"),
  SYMBOLIC_LINK("symbolic-link", Weight.FIXED, "A symbolic link leads out of the site's folder"),
  HEADER_MISSING("header-missing", Weight.EDITORIAL, "A file does not start with a header"),
  HEADER_NOT_CLOSED("header-not-closed", "The line that ends a header is missing"),
  HEADER_LINE("header-line", "A line of a JBake header has no equals sign"),
  HEADER_YAML("header-yaml", "A YAML header cannot be read"),
  KEY_REPEATED("key-repeated", "A key stands twice in a header"),
  KEY_UNKNOWN("key-unknown", Weight.EDITORIAL, "A header has a key that means nothing"),
  VALUE_INVALID("value-invalid", Weight.EDITORIAL, "A key of a header has a value of another kind"),
  DATE_INVALID("date-invalid", "A date of a header does not exist"),
  TITLE_MISSING("title-missing", Weight.EDITORIAL, "An article has no title"),
  TITLE_TOO_LONG("title-too-long", Weight.WARNING, "A title has over 60 characters"),
  DESCRIPTION_TOO_LONG(
      "description-too-long", Weight.WARNING, "A description has over 155 characters"),
  REVIEW_OVERDUE(
      "review-overdue", Weight.WARNING, "An article was not reviewed for review.after.days"),
  TYPE_UNKNOWN("type-unknown", "No template is there for an article's type"),
  STATUS_UNKNOWN("status-unknown", "A status is none that exists"),
  CATEGORY_UNKNOWN("category-unknown", "A header names a category that does not exist"),
  CATEGORY_MISSING(
      "category-missing", Weight.WARNING, "An article is in no category, so no list names it"),
  TAG_UNUSUAL("tag-unusual", Weight.WARNING, "A tag is spelled a little differently elsewhere"),
  RELATED_MISSING("related-missing", "A related article does not exist or is not published"),
  VARIABLE_UNKNOWN("variable-unknown", "A variable between {{ and }} does not exist"),
  VARIABLE_BRACES("variable-braces", "A variable does not stand between two braces and two braces"),
  SNIPPET_UNKNOWN("snippet-unknown", "A snippet does not exist"),
  SNIPPET_LOOP("snippet-loop", "A snippet includes itself"),
  NESTED_TOO_DEEP(
      "nested-too-deep", "Lists, quotes, snippets or folders are in each other too often"),
  HTML_UNSAFE("html-unsafe", Weight.FIXED, "HTML could run a script or hide something"),
  HTML_LEFT_OUT(
      "html-left-out", Weight.EDITORIAL, "HTML is not on the list of what articles may use"),
  HTML_UNBALANCED(
      "html-unbalanced", Weight.WARNING, "HTML is never closed, or an end tag closes nothing"),
  SECRET_FIELD("secret-field", Weight.FIXED, "A page asks readers to type something in"),
  TITLE_REPEATED("title-repeated", Weight.EDITORIAL, "An article has a second level-1 heading"),
  HEADING_SKIPPED("heading-skipped", Weight.EDITORIAL, "A heading skips a level"),
  TEXT_MISSING(
      "text-missing", Weight.WARNING, "An article has no text, or a heading nothing below it"),
  TITLE_TAKEN("title-taken", Weight.WARNING, "Two articles have the same title"),
  ID_TAKEN("id-taken", Weight.WARNING, "Two articles have the same id"),
  FILE_NO_ARTICLE(
      "file-no-article", Weight.WARNING, "A file looks like an article, but does not end in .md"),
  INDEX_NAME("index-name", Weight.WARNING, "A file is named almost as the index.md of its folder"),
  MARKDOWN_SLIP("markdown-slip", Weight.WARNING, "A link, list, table or the like was mistyped"),
  URL_TAKEN("url-taken", "Two files would have the same address"),
  LINK_MISSING("link-missing", "A link leads to an article that does not exist"),
  LINK_UNRESOLVED(
      "link-unresolved", Weight.EDITORIAL, "A link leads to a page or file that does not exist"),
  LINK_BLANK("link-blank", Weight.EDITORIAL, "A link has no address"),
  ANCHOR_MISSING("anchor-missing", "A link leads to a heading that does not exist"),
  LINK_TO_DRAFT("link-to-draft", "A link leads to an article that is not published"),
  LINK_BY_ADDRESS(
      "link-by-address", "A link leads to an article by its public address, not by its file"),
  LINK_OUTSIDE("link-outside", Weight.FIXED, "A link leads out of the content folder"),
  LINK_TEXT("link-text", Weight.EDITORIAL, "A link's text is empty or does not say where it leads"),
  LINK_UNTRUSTED(
      "link-untrusted", Weight.GUARDED, "A link leads to a host that links.trusted does not list"),
  LINK_SHORTENED("link-shortened", Weight.GUARDED, "A link hides behind a link shortener"),
  LINK_LOOKALIKE(
      "link-lookalike", Weight.DECEPTIVE, "A link's host can be mistaken for another one"),
  LINK_NOT_HTTPS("link-not-https", Weight.GUARDED, "A link is not encrypted: plain http"),
  LINK_EXTERNAL("link-external", "A link leads to a page of another site that is gone"),
  LINK_EXTERNAL_MOVED(
      "link-external-moved", Weight.WARNING, "A link leads to another site's page that has moved"),
  LINK_EXTERNAL_UNCERTAIN(
      "link-external-uncertain",
      Weight.PASSING,
      "Whether another site's page is there cannot be told today"),
  FILE_MISSING("file-missing", Weight.EDITORIAL, "An image or video does not exist"),
  IMAGE_EXTERNAL("image-external", Weight.EDITORIAL, "An image or video comes from another site"),
  IMAGE_ALT("image-alt", Weight.EDITORIAL, "An image has no alternative text"),
  IMAGE_TOO_LARGE(
      "image-too-large", Weight.EDITORIAL, "An image has more pixels than a help page can use"),
  IMAGE_BROKEN(
      "image-broken", Weight.EDITORIAL, "An image is empty, cut off, or of a form not shown"),
  IMAGE_FORM("image-form", Weight.WARNING, "An image is a BMP file, which takes long to load"),
  PAGE_WEIGHT(
      "page-weight",
      Weight.WARNING,
      "A page is too heavy to reach a phone in the first round trip"),
  FAQ_WITHOUT_QUESTIONS("faq-without-questions", "An FAQ has no level-2 headings"),
  TROUBLESHOOTER("troubleshooter", "A troubleshooter leads astray"),
  URL_GONE("url-gone", "An address that was published is gone and leads nowhere"),
  ANCHOR_GONE("anchor-gone", "A heading that was published is gone from its article"),
  REDIRECT_LOOP("redirect-loop", "A redirect leads back to itself"),
  REDIRECT_CHAIN("redirect-chain", "A redirect leads to another redirect"),
  REDIRECT_HIDES_PAGE("redirect-hides-page", "A redirect has the address of a page"),
  REDIRECT_REPEATED("redirect-repeated", "Two redirects have the same old address"),
  REDIRECT_TARGET("redirect-target", "A redirect leads to nothing"),
  REDIRECTS_TOO_MANY("redirects-too-many", "There are over 20,000 redirects"),
  REDIRECT_ADDRESS("redirect-address", "The old address of a redirect cannot be one"),
  PROPERTY_UNKNOWN("property-unknown", Weight.EDITORIAL, "A property means nothing"),
  PROPERTY_INVALID("property-invalid", "A property has a value that it cannot have"),
  PROPERTY_SLIP(
      "property-slip", Weight.WARNING, "A line of jbake.properties is not read as it looks"),
  SITE_UNNAMED("site-unnamed", Weight.WARNING, "The site has no name in jbake.properties"),
  PHONE_NUMBER("phone-number", Weight.WARNING, "A phone number is written out in an article"),
  DATA_FILE_UNREAD(
      "data-file-unread",
      Weight.WARNING,
      "A file in data is not read: its name is mistyped, or it is a folder"),
  PHONE_CODE(
      "phone-code", Weight.DECEPTIVE, "A link dials a code that can change a phone's settings"),
  FACT_OVERDUE("fact-overdue", Weight.WARNING, "A fact was not verified for its valid-days"),
  FACT_INVALID("fact-invalid", "data/facts.yml cannot be understood"),
  SYNONYM_INVALID(
      "synonym-invalid", Weight.WARNING, "A line of data/synonyms.txt cannot be understood"),
  QUERY_INVALID("query-invalid", "A line of data/queries.tsv cannot be understood"),
  QUERY_MISSED(
      "query-missed",
      Weight.WARNING,
      "A question of data/queries.tsv does not find its article among the first three");

  /** How much a check weighs where nothing is set. */
  private enum Weight {
    /** Threatens readers: an error whatever is set. */
    FIXED,
    /** Deceives readers: as {@link #FIXED} in a help center, a warning in a plain JBake site. */
    DECEPTIVE,
    /** As {@link #EDITORIAL}, but nobody may switch it off: readers are at risk. */
    GUARDED,
    /** An error. */
    ERROR,
    /** An error in a help center; a warning in a plain JBake site, which JBake would bake. */
    EDITORIAL,
    /** A warning. */
    WARNING,
    /** A warning about trouble that may pass by itself: none of --strict's errors. */
    PASSING
  }

  private final String id;
  private final Weight weight;
  private final String explanation;

  Check(String id, String explanation) {
    this(id, Weight.ERROR, explanation);
  }

  Check(String id, Weight weight, String explanation) {
    this.id = id;
    this.weight = weight;
    this.explanation = explanation;
  }

  /** The name in {@code check.<name>=error|warning|off} and at the end of messages. */
  public String id() {
    return id;
  }

  /** What the check looks for, in one line without a full stop. */
  public String explanation() {
    return explanation;
  }

  /** Whether it stays an error whatever a site sets. */
  public boolean isFixed() {
    return weight == Weight.FIXED || weight == Weight.DECEPTIVE;
  }

  /** Whether a site may switch it off; what puts readers at risk is at least a warning. */
  public boolean canBeOff() {
    return !isFixed() && weight != Weight.GUARDED;
  }

  /** Whether it tells of trouble that may pass, so that strictness makes no error of it. */
  public boolean isPassing() {
    return weight == Weight.PASSING;
  }

  /** Its weight in a help center that sets nothing. */
  public Severity severity() {
    return weight == Weight.WARNING || isPassing() ? Severity.WARNING : Severity.ERROR;
  }

  /** Its weight in a plain JBake site that sets nothing. */
  public Severity severityInPlainSite() {
    return switch (weight) {
      case EDITORIAL, DECEPTIVE, GUARDED -> Severity.WARNING;
      default -> severity();
    };
  }
}
