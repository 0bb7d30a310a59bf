package dev.helpcenter.check;

import dev.helpcenter.site.Assembly;
import dev.helpcenter.site.Page;
import dev.helpcenter.site.Target;
import dev.helpcenter.source.LowerCase;
import dev.helpcenter.source.Place;
import dev.helpcenter.source.Reference;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Judges the hosts that articles link to: readers come because of scams, and trust what they find
 * here.
 */
final class TrustChecks implements SiteCheck {
  /** Hosts whose addresses do not show where they lead. */
  private static final Set<String> SHORTENERS =
      Set.of(
          "bit.ly",
          "bitly.com",
          "tinyurl.com",
          "t.co",
          "goo.gl",
          "ow.ly",
          "is.gd",
          "v.gd",
          "buff.ly",
          "cutt.ly",
          "rebrand.ly",
          "tiny.cc",
          "rb.gy",
          "shorturl.at",
          "lnkd.in",
          "s.id",
          "t.ly",
          "bl.ink",
          "adf.ly",
          "bit.do",
          "short.io",
          "soo.gd",
          "clck.ru",
          "qr.ae",
          "u.to",
          "x.co",
          "db.tt",
          "fb.me",
          "amzn.to",
          "s.click.aliexpress.com",
          "shorte.st",
          "trib.al",
          "dlvr.it",
          "snip.ly",
          "urlz.fr",
          "tr.im",
          "kutt.it");

  /** How the address of another site starts; browsers read a backslash as a slash. */
  private static final Pattern SLASHES = Pattern.compile("[a-zA-Z]+:[/\\\\]{2}");

  @Override
  public void judge(Assembly assembly, Findings findings) {
    TrustedHosts trusted = TrustedHosts.of(assembly.settings().property("links.trusted"));
    HostedSource source = new HostedSource(assembly);
    for (Page page : assembly.pages()) {
      if (Pages.isJudged(page)) {
        List<Reference> references = page.source().body().references();
        for (int i = 0; i < references.size(); i++) {
          if (page.targets().get(i) instanceof Target.External external
              && references.get(i).kind() == Reference.Kind.LINK) {
            link(references.get(i), external.address(), trusted, source, findings);
          }
        }
      }
    }
  }

  private static void link(
      Reference link,
      String address,
      TrustedHosts trusted,
      HostedSource source,
      Findings findings) {
    WebAddress web = WebAddress.parse(address);
    Place place = link.place();
    Optional<String> own = source.file(address, web.bareHost());
    if (own.isPresent()) {
      findings.add(
          Check.LINK_BY_ADDRESS,
          place,
          "This link leads to the source of “" + own.get() + "” on " + web.host(),
          "Link to its file: " + LinkSuggestions.relative(place.file(), own.get()));
      return;
    }
    Optional<String> previewed = source.previewed(address, web);
    if (previewed.isPresent()) {
      findings.add(
          Check.LINK_BY_ADDRESS,
          place,
          "This link leads to “" + previewed.get() + "” in a preview on your own computer",
          "Link to its file: " + LinkSuggestions.relative(place.file(), previewed.get()));
      return;
    }
    if (web.scheme().equals("http") && !web.isLocal()) { // routers have nothing else
      findings.add(
          Check.LINK_NOT_HTTPS,
          place,
          "The link to " + quote(web.host()) + " is not encrypted",
          "Write https: instead of http:");
    }
    if (isShortener(web.bareHost())) {
      findings.add(
          Check.LINK_SHORTENED,
          place,
          quote(web.host()) + " hides where this link leads",
          "Open it yourself, and link to the page where you arrive");
      return;
    }
    Optional<String> passedOn = PassedOn.target(address);
    if (passedOn.isPresent()) {
      findings.add(
          Check.LINK_SHORTENED,
          place,
          quote(web.host()) + " stands between readers and the page that this link leads to",
          "Link to that page itself: " + Text.shorten(passedOn.get()));
      return;
    }
    Optional<Disguise> disguise = disguise(web, link.text(), trusted);
    if (disguise.isPresent()) {
      findings.add(Check.LINK_LOOKALIKE, place, disguise.get().message(), disguise.get().hint());
    } else if (!trusted.allows(web.host())) {
      findings.add(
          Check.LINK_UNTRUSTED,
          place,
          quote(web.host()) + " is not among the hosts that articles may link to",
          "If readers can trust it, add it to links.trusted in jbake.properties");
    } else if (!SLASHES.matcher(address).lookingAt()) {
      findings.add(
          Check.LINK_UNRESOLVED,
          place,
          quote(address) + " lacks a slash, so browsers take it for a page of this site",
          "Write https:// before the name of the other site");
    }
  }

  private static boolean isShortener(String host) {
    return lists(SHORTENERS, host);
  }

  /** Whether the host is one of these, or below one of them. */
  private static boolean lists(Set<String> hosts, String host) {
    if (WebAddress.isTooLong(host)) {
      return false; // its many parts would be looked up for minutes
    }
    String step = host;
    while (!hosts.contains(step)) {
      int dot = step.indexOf('.');
      if (dot < 0) {
        return false;
      }
      step = step.substring(dot + 1);
    }
    return true;
  }

  /** Why a host may be taken for another one, and what to do. */
  private record Disguise(String message, String hint) {}

  private static Optional<Disguise> disguise(WebAddress web, String text, TrustedHosts trusted) {
    if (web.hasInvisible()) {
      return Optional.of(
          new Disguise(
              "The address of this link has a character that nobody can see",
              "Delete the address and type it again"));
    }
    if (web.hasUser()) {
      return Optional.of(
          new Disguise(
              "This link shows a name before an “@”, but leads to " + quote(web.host()),
              "Remove everything between https:// and the “@”, and the “@” too"));
    }
    if (web.isNumeric() && !web.isLocal()) {
      return Optional.of(
          new Disguise(
              "This link leads to a bare number, " + quote(web.host()) + ", not to a name",
              "Link to the site by its name"));
    }
    if (web.ambiguous()) {
      return Optional.of(
          new Disguise(
              quote(web.host()) + " is no name that every browser reads alike",
              "Copy the address from the browser, with the page open"));
    }
    if (!trusted.lists(web.host())) {
      Optional<Disguise> lookalike = lookalike(web, trusted);
      if (lookalike.isPresent()) {
        return lookalike;
      }
    }
    return otherHost(text, web.host())
        .map(
            shown ->
                new Disguise(
                    "The text of this link says "
                        + quote(shown)
                        + ", but it leads to "
                        + quote(web.host()),
                    "Let its text name the site that it leads to"));
  }

  private static Optional<Disguise> lookalike(WebAddress web, TrustedHosts trusted) {
    String hint =
        "Compare it letter by letter with the real one; if it is right, add it to links.trusted in"
            + " jbake.properties";
    if (web.hasForeignLetters()) {
      String ascii = web.unicodeHost().equals(web.host()) ? "" : " (" + quote(web.host()) + ")";
      return Optional.of(
          new Disguise(
              "The host " + quote(web.unicodeHost()) + " has letters that look like others" + ascii,
              hint));
    }
    return trusted
        .lookalikeOf(web.host())
        .map(
            real ->
                new Disguise(
                    "The host "
                        + quote(web.host())
                        + " looks like “"
                        + real
                        + "”, but is another one",
                    hint));
  }

  private static String quote(String host) {
    return "“" + Text.shorten(host) + "”";
  }

  /** The host that a text names, if it does not name the one that its link leads to. */
  private static Optional<String> otherHost(String text, String host) {
    List<String> named = NamedHosts.in(text);
    return named.stream().anyMatch(one -> isSameSite(WebAddress.toAscii(one), host))
        ? Optional.empty()
        : named.stream().findFirst();
  }

  private static boolean isSameSite(String shown, String host) {
    String a = WebAddress.withoutWww(shown);
    String b = WebAddress.withoutWww(host);
    return a.equals(b) || a.endsWith("." + b) || b.endsWith("." + a);
  }

  /** The hosts of {@code links.trusted}, with their subdomains. */
  record TrustedHosts(boolean limited, Set<String> hosts) {
    static TrustedHosts of(Optional<String> property) {
      Set<String> hosts = new TreeSet<>();
      for (String host : LowerCase.of(property.orElse("")).split("[\\s,]+")) {
        String bare = host.startsWith("*.") ? host.substring(2) : host;
        if (!bare.isEmpty()) {
          hosts.add(WebAddress.withoutWww(WebAddress.toAscii(bare)));
        }
      }
      return new TrustedHosts(property.isPresent(), hosts);
    }

    boolean allows(String host) {
      return !limited || lists(host);
    }

    boolean lists(String host) {
      return TrustChecks.lists(hosts, host);
    }

    /** The trusted host that an untrusted one may be taken for. */
    Optional<String> lookalikeOf(String host) {
      String bare = WebAddress.withoutWww(host);
      String skeleton = WebAddress.skeleton(bare);
      for (String real : hosts) {
        boolean near = Spelling.distance(bare, real, 1) == 1 && real.length() > 5;
        boolean contained =
            bare.startsWith(real + ".")
                || bare.startsWith(real.replace('.', '-'))
                || bare.startsWith(real + "-");
        if (near || contained || skeleton.equals(WebAddress.skeleton(real))) {
          return Optional.of(real);
        }
      }
      return Optional.empty();
    }
  }
}
