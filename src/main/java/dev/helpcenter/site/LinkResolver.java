package dev.helpcenter.site;

import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Finds out what the address of a link or image means. */
public final class LinkResolver {
  private static final Set<String> CONTACTS = Set.of("mailto", "tel", "sms");

  private final String contentFolder;
  private final PageIndex pages;
  private final GeneratedPages generated;
  private final Set<String> assets;
  private final ImportPattern imported;
  private final Optional<String> host;
  private final boolean addressesAreFine;

  LinkResolver(SiteInput input, PageIndex pages, GeneratedPages generated) {
    SiteSettings settings = input.settings();
    this.contentFolder = settings.contentFolder() + "/";
    this.pages = pages;
    this.generated = generated;
    this.assets = input.assets();
    this.imported = ImportPattern.of(settings.property("import.article.url.pattern"));
    this.host = settings.host().map(URI::toString);
    this.addressesAreFine = !settings.hasCategories();
  }

  /**
   * @param file the file in which the address is written, perhaps a snippet
   * @param page the page in which it stands
   * @param written the address
   */
  Target resolve(String file, Page page, String written) {
    return resolve(file, Optional.of(page), clean(written));
  }

  /**
   * The meaning of an address that stands in no page. Paths count from the content folder; they may
   * also start with its name, as repositories show them.
   */
  Target resolveFromRoot(String written) {
    String address = clean(written);
    boolean relative = !address.isEmpty() && scheme(address).isEmpty() && !address.startsWith("/");
    Target target = resolve("", Optional.empty(), relative ? "/" + address : address);
    return target instanceof Target.Missing && address.startsWith(contentFolder)
        ? resolve("", Optional.empty(), address.substring(contentFolder.length() - 1))
        : target;
  }

  private Target resolve(String file, Optional<Page> page, String address) {
    if (address.isEmpty()) {
      return new Target.Blank();
    }
    String scheme = scheme(address);
    if (scheme.equals("http") || scheme.equals("https")) {
      return resolveAbsolute(address);
    }
    if (CONTACTS.contains(scheme)) {
      return new Target.Contact(address);
    }
    if (!scheme.isEmpty()) {
      return new Target.Forbidden(scheme);
    }
    if (address.startsWith("//") || address.startsWith("/\\") || address.startsWith("\\")) {
      return new Target.External("https:" + address.replace('\\', '/'));
    }
    return resolveRelative(file, page, address);
  }

  private Target resolveAbsolute(String address) {
    String bare = path(address);
    Optional<String> id = imported.idIn(bare, pages.ids());
    if (id.isPresent()) {
      return byId(id.get(), address);
    }
    if (host.isPresent() && (bare + "/").startsWith(host.get())) {
      String rest = bare.length() < host.get().length() ? "" : bare.substring(host.get().length());
      return byAddress(decode(rest), suffix(address), decode(anchor(address)))
          .orElseGet(() -> new Target.Missing(decode(rest)));
    }
    return new Target.External(address);
  }

  private Target byId(String id, String address) {
    return pages
        .byId(id)
        .map(page -> mapped(page, decode(anchor(address))))
        .orElseGet(() -> new Target.UnknownId(id));
  }

  /** A page by its id in the older system, whose anchors are not those of the new pages. */
  private Target mapped(Page page, String anchor) {
    Target target = toPage(page, anchor);
    return target instanceof Target.ToPage found && !found.anchorFound()
        ? new Target.ToPage(found.url(), found.file(), "", true)
        : target;
  }

  private Target resolveRelative(String file, Optional<Page> page, String address) {
    String anchor = decode(anchor(address));
    String raw = path(address);
    if (raw.isEmpty() && page.isPresent()) {
      Target.ToPage here = pages.target(page.get(), anchor);
      boolean top = anchor.equalsIgnoreCase("top") && !here.anchorFound();
      return top ? pages.target(page.get(), "") : here; // browsers know that place by themselves
    }
    String path = decode(raw).replace('\\', '/');
    Optional<String> inContent = inContent(file, path);
    Optional<Target> found =
        inContent.isPresent()
            ? inContent(inContent.get(), path, address, anchor)
            : Optional.empty();
    if (found.isPresent()) {
      return found.get(); // as almost all are
    }
    found = inContent(file, raw).flatMap(p -> inContent(p, raw, address, anchor));
    if (found.isEmpty()) {
      found = byAnyAddress(page, path, address, anchor);
    }
    if (found.isEmpty() && raw.startsWith("/")) {
      found = imported.idInPath(raw, pages.ids()).map(id -> byId(id, address));
    }
    return found.orElseGet(
        () -> inContent.<Target>map(Target.Missing::new).orElseGet(() -> new Target.Outside(path)));
  }

  /** What stands at a path below the content folder: an article, a file, or a folder. */
  private Optional<Target> inContent(String path, String written, String address, String anchor) {
    Optional<Page> page = pages.byPath(path);
    if (page.isPresent() && !path.isEmpty()) {
      return Optional.of(toPage(page.get(), anchor));
    }
    Optional<String> media = pages.media(path);
    if (media.isPresent()) {
      return Optional.of(new Target.ToFile(media.get(), true, suffix(address)));
    }
    if (path.isEmpty() && written.startsWith("/")) {
      return Optional.empty(); // the root is the home page, not a folder
    }
    return pages.folder(path, anchor).map(target -> target);
  }

  private Optional<Target> byAnyAddress(
      Optional<Page> page, String path, String address, String anchor) {
    List<String> candidates = new ArrayList<>();
    String base = path.startsWith("/") ? "" : page.map(p -> folderOf(p.url())).orElse("");
    SourcePath.normalize(base + path)
        .ifPresent(p -> candidates.add(path.endsWith("/") && !p.isEmpty() ? p + "/" : p));
    if (!path.startsWith("/")) {
      SourcePath.normalize(path).ifPresent(candidates::add);
    }
    return candidates.stream()
        .map(candidate -> byAddress(candidate, suffix(address), anchor))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** What is published at an address from the site's root. */
  private Optional<Target> byAddress(String address, String suffix, String anchor) {
    Optional<Target.ToPage> page = pages.byAddress(address, anchor);
    if (page.isPresent()) {
      return page.map(p -> addressesAreFine ? p : new Target.ToAddress(p));
    }
    Optional<String> made = generated.find(address);
    if (made.isEmpty() && assets.contains(address)) {
      made = Optional.of(address);
    }
    return made.map(path -> new Target.ToFile(path, false, suffix));
  }

  private Target toPage(Page page, String anchor) {
    return page.live()
        ? pages.target(page, anchor)
        : new Target.Unpublished(page.file(), page.header().publication(), page.header().opensOn());
  }

  private Optional<String> inContent(String file, String path) {
    if (path.startsWith("/")) {
      return SourcePath.normalize(path);
    }
    String folder =
        file.startsWith(contentFolder)
            ? SourcePath.folder(file.substring(contentFolder.length()))
            : "";
    return SourcePath.normalize(folder + "/" + path);
  }

  private static String folderOf(String url) {
    return url.substring(0, url.lastIndexOf('/') + 1);
  }

  /** Browsers skip control characters in addresses; what they would not see, nobody shall see. */
  private static String clean(String written) {
    int i = 0;
    while (i < written.length() && !isControl(written.charAt(i))) {
      i++;
    }
    if (i == written.length()) {
      return written.strip(); // as almost all are
    }
    StringBuilder clean = new StringBuilder(written.length());
    written.chars().filter(c -> !isControl(c)).forEach(c -> clean.append((char) c));
    return clean.toString().strip();
  }

  private static boolean isControl(int c) {
    return c < ' ' || c == 0x7f;
  }

  private static String scheme(String address) {
    for (int i = 0; i < address.length(); i++) {
      char c = address.charAt(i);
      boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
      boolean later = (c >= '0' && c <= '9') || c == '+' || c == '-' || c == '.';
      if (c == ':' && i > 0) {
        return address.substring(0, i).toLowerCase(Locale.ROOT);
      }
      if (!letter && !(i > 0 && later)) {
        return "";
      }
    }
    return "";
  }

  private static String path(String address) {
    int end = address.length();
    int hash = address.indexOf('#');
    end = hash >= 0 ? hash : end;
    int query = address.indexOf('?');
    return address.substring(0, query >= 0 && query < end ? query : end);
  }

  private static String suffix(String address) {
    return address.substring(path(address).length());
  }

  private static String anchor(String address) {
    int hash = address.indexOf('#');
    return hash < 0 ? "" : address.substring(hash + 1);
  }

  /** Decodes {@code %20} and the like; what is no such code stays as it is. */
  public static String decode(String text) {
    if (text.indexOf('%') < 0) {
      return text;
    }
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    ByteBuffer decoded = ByteBuffer.allocate(bytes.length);
    for (int i = 0; i < bytes.length; i++) {
      int high = i + 2 < bytes.length ? Character.digit((char) bytes[i + 1], 16) : -1;
      int low = high >= 0 ? Character.digit((char) bytes[i + 2], 16) : -1;
      if (bytes[i] == '%' && low >= 0) {
        decoded.put((byte) (high * 16 + low));
        i += 2;
      } else {
        decoded.put(bytes[i]);
      }
    }
    return new String(decoded.array(), 0, decoded.position(), StandardCharsets.UTF_8);
  }
}
