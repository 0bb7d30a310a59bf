package dev.helpcenter.check;

import dev.helpcenter.check.TrustChecks.TrustedHosts;
import dev.helpcenter.site.Assembly;
import dev.helpcenter.site.LinkResolver;
import dev.helpcenter.site.Page;
import dev.helpcenter.site.Target;
import dev.helpcenter.source.LowerCase;
import dev.helpcenter.source.Place;
import dev.helpcenter.source.Reference;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Judges whom the links of articles write mail to, as {@link TrustChecks} judges other links. */
final class MailChecks implements SiteCheck {
  private static final String SCHEME = "mailto:";

  /** The fields that make somebody get the mail; all others are its text. */
  private static final Set<String> RECIPIENTS = Set.of("to", "cc", "bcc");

  private static final Pattern MAILBOX =
      Pattern.compile("([^\\s,;:<>()@]*)\\s*@\\s*([^\\s,;:<>()@\"]+)");

  /** Whom a mail goes to. */
  private record Mailbox(String name, String host) {}

  @Override
  public void judge(Assembly assembly, Findings findings) {
    TrustedHosts trusted = TrustedHosts.of(assembly.settings().property("links.trusted"));
    List<Mailbox> own = mailboxes(assembly.settings().property("feedback.url").orElse(""));
    for (Page page : assembly.pages()) {
      if (Pages.isJudged(page)) {
        List<Reference> references = page.source().body().references();
        for (int i = 0; i < references.size(); i++) {
          if (page.targets().get(i) instanceof Target.Contact contact) {
            List<Mailbox> mailboxes = new ArrayList<>(mailboxes(contact.address()));
            mailboxes.removeAll(own);
            Place place = references.get(i).place();
            mailboxes.forEach(each -> judge(each, place, trusted, findings));
          }
        }
      }
    }
  }

  private static void judge(Mailbox mailbox, Place place, TrustedHosts trusted, Findings findings) {
    String host = mailbox.host();
    Optional<String> real = trusted.lists(host) ? Optional.empty() : trusted.lookalikeOf(host);
    if (real.isPresent()) {
      findings.add(
          Check.LINK_LOOKALIKE,
          place,
          "The host “" + host + "” looks like “" + real.get() + "”, but is another one",
          "Compare it letter by letter with the real one; if it is right, add it to links.trusted"
              + " in jbake.properties");
    } else if (!trusted.allows(host)) {
      findings.add(
          Check.LINK_UNTRUSTED,
          place,
          "“" + host + "” is not among the hosts that articles may let readers write to",
          "If readers can trust it, add it to links.trusted in jbake.properties");
    }
  }

  /** Everybody whom a mail to this address goes to. */
  private static List<Mailbox> mailboxes(String address) {
    if (!address.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
      return List.of();
    }
    String[] parts = address.substring(SCHEME.length()).split("\\?", 2);
    StringBuilder recipients = new StringBuilder(decoded(parts[0]));
    for (String field : parts.length > 1 ? parts[1].split("[&?]") : new String[0]) {
      String[] sides = field.split("=", 2);
      if (sides.length > 1 && RECIPIENTS.contains(LowerCase.of(decoded(sides[0]).strip()))) {
        recipients.append(',').append(decoded(sides[1]));
      }
    }
    return MAILBOX
        .matcher(recipients)
        .results()
        .map(match -> new Mailbox(LowerCase.of(match.group(1)), host(match.group(2))))
        .toList();
  }

  private static String host(String written) {
    String host = WebAddress.toAscii(LowerCase.of(written));
    return host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
  }

  /** As mail programs may read it: with all forms of a letter or sign made one. */
  private static String decoded(String text) {
    return Normalizer.normalize(LinkResolver.decode(text), Normalizer.Form.NFKC);
  }
}
