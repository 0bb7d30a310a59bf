package dev.helpcenter.site;

import dev.helpcenter.source.Reference;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Writes the attributes that stand for a reference in a page's HTML. A link that leads nowhere gets
 * none, so that readers see its text only; its checks tell the editor. Every attribute is escaped.
 */
final class AddressWriter {
  private static final String EXTERNAL = "\" rel=\"noopener noreferrer external";

  /** The column of text, and on a phone the screen without its margins. */
  private static final String SIZES = " sizes=\"(min-width: 48rem) 42rem, 92vw\"";

  private final Map<String, Path> media;
  private final ImageSizes sizes;
  private final SmallerPictures smaller;
  private final boolean plain;

  /**
   * @param media where each file that is copied can be read, by output path
   * @param plain whether addresses stay as a plain JBake site wrote them, with nothing added
   */
  AddressWriter(Map<String, Path> media, ImageSizes sizes, SmallerPictures smaller, boolean plain) {
    this.media = media;
    this.sizes = sizes;
    this.smaller = smaller;
    this.plain = plain;
  }

  String write(Page page, Reference reference, Target target) {
    return reference.kind() == Reference.Kind.LINK
        ? link(page, reference, target)
        : embedded(page, reference, target);
  }

  private String link(Page page, Reference reference, Target target) {
    if (target instanceof Target.ToPage found) {
      return attribute("href", RelativeUrl.between(page.url(), found.url(), mark(found)));
    }
    if (target instanceof Target.ToAddress address) {
      return link(page, reference, address.page());
    }
    if (target instanceof Target.ToFile file) {
      return attribute("href", toFile(page, file));
    }
    if (target instanceof Target.External external) {
      String href = attribute("href", external.address());
      return plain ? href : href.substring(0, href.length() - 1) + EXTERNAL + "\"";
    }
    if (target instanceof Target.Contact contact) {
      return attribute("href", contact.address());
    }
    return asWritten("href", reference, target);
  }

  private String embedded(Page page, Reference reference, Target target) {
    String name = reference.kind().attribute();
    if (target instanceof Target.ToFile file) {
      String source = attribute(name, toFile(page, file));
      boolean image = reference.kind() == Reference.Kind.IMAGE;
      return plain || !image
          ? source
          : source + widths(page, file) + size(file) + " loading=\"lazy\" decoding=\"async\"";
    }
    if (plain && target instanceof Target.External external) {
      return attribute(name, external.address());
    }
    return asWritten(name, reference, target);
  }

  /** A plain JBake site may know what this tool does not: files that its own tools make. */
  private String asWritten(String name, Reference reference, Target target) {
    boolean harmless = target instanceof Target.Missing || target instanceof Target.Outside;
    return plain && harmless ? attribute(name, reference.target().strip()) : "";
  }

  /** The copies among which a browser chooses by the width of the column and its screen. */
  private String widths(Page page, Target.ToFile file) {
    List<SmallerPicture> copies = smaller.of(file.outputPath());
    Optional<ImageSize> size = Optional.ofNullable(media.get(file.outputPath())).flatMap(sizes::of);
    if (copies.isEmpty() || size.isEmpty()) {
      return "";
    }
    StringBuilder candidates = new StringBuilder();
    for (SmallerPicture copy : copies) {
      candidates.append(candidate(page, copy.path(), copy.width())).append(", ");
    }
    int largest = copies.get(copies.size() - 1).width();
    String all =
        size.get().width() < 2 * largest
            ? candidates + candidate(page, file.outputPath(), size.get().width())
            : candidates.substring(0, candidates.length() - 2);
    return " srcset=\"" + all.replace("&", "&amp;") + "\"" + SIZES;
  }

  private static String candidate(Page page, String path, int width) {
    String address = RelativeUrl.between(page.url(), path, "");
    return address.replace(",", "%2C") + " " + width + "w";
  }

  private String size(Target.ToFile file) {
    return Optional.ofNullable(media.get(file.outputPath()))
        .flatMap(sizes::of)
        .map(size -> " width=\"" + size.width() + "\" height=\"" + size.height() + "\"")
        .orElse("");
  }

  private static String toFile(Page page, Target.ToFile file) {
    return RelativeUrl.between(page.url(), file.outputPath(), file.suffix());
  }

  private static String mark(Target.ToPage target) {
    return target.anchor().isEmpty() ? "" : "#" + target.anchor();
  }

  private static String attribute(String name, String value) {
    StringBuilder text = new StringBuilder(value.length() + 16).append(name).append("=\"");
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      switch (c) {
        case '&' -> text.append("&amp;");
        case '"' -> text.append("%22");
        case '<' -> text.append("%3C");
        case '>' -> text.append("%3E");
        case ' ' -> text.append("%20");
        default -> text.append(c);
      }
    }
    return text.append('"').toString();
  }
}
