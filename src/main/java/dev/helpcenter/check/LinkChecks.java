package dev.helpcenter.check;

import dev.helpcenter.site.Assembly;
import dev.helpcenter.site.LinkResolver;
import dev.helpcenter.site.Page;
import dev.helpcenter.site.Publication;
import dev.helpcenter.site.Target;
import dev.helpcenter.source.FrontMatter;
import dev.helpcenter.source.LowerCase;
import dev.helpcenter.source.Place;
import dev.helpcenter.source.Reference;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Judges where links, images and named related articles lead, and what they say. */
final class LinkChecks implements SiteCheck {
  /** Texts that say nothing about where a link leads; folded to lower case. */
  private static final Set<String> VAGUE =
      Set.of(
          "click here",
          "here",
          "click",
          "this",
          "this link",
          "this page",
          "link",
          "more",
          "read more",
          "learn more",
          "see here",
          "click this link",
          "tap here",
          "go here");

  private static final int LONGEST_VAGUE = 24;

  /** What programs write for an image that is pasted: its name, or a word with a number or time. */
  private static final Pattern VAGUE_ALT =
      Pattern.compile(
          "(?i)\\S+\\.(?:png|jpe?g|gif|svg|webp|heic)"
              + "|(?:pasted )?(?:image|img|picture|photo|screen ?shot|untitled|alt(?: text)?)"
              + "[\\W\\d_]*(?:at[\\W\\d_]*)?(?:[ap]m)?");

  private static final int LONGEST_VAGUE_ALT = 60;

  @Override
  public void judge(Assembly assembly, Findings findings) {
    Set<String> unread =
        assembly.pages().stream()
            .filter(page -> !page.readable())
            .map(Page::file)
            .collect(Collectors.toSet());
    Judge judge = new Judge(findings, assembly, unread);
    assembly.pages().stream().filter(Pages::isJudged).forEach(judge::page);
  }

  private static final class Judge {
    private final Findings findings;
    private final Assembly assembly;
    private final Set<String> unread;
    private @Nullable LinkSuggestions suggestions;

    Judge(Findings findings, Assembly assembly, Set<String> unread) {
      this.findings = findings;
      this.assembly = assembly;
      this.unread = unread;
    }

    /** Made for the first guess: in most builds there is none. */
    private LinkSuggestions suggestions() {
      LinkSuggestions made = suggestions;
      if (made == null) {
        made = new LinkSuggestions(assembly);
        suggestions = made;
      }
      return made;
    }

    void page(Page page) {
      List<Reference> references = page.source().body().references();
      for (int i = 0; i < references.size(); i++) {
        Reference reference = references.get(i);
        Target target = page.targets().get(i);
        if (reference.kind() == Reference.Kind.LINK) {
          text(reference);
          target(reference.place(), reference.target(), target);
        } else {
          embedded(reference, target);
        }
      }
      Optional<FrontMatter.Entry> related = page.source().frontMatter().entry("related");
      for (int i = 0; i < page.related().size(); i++) {
        String written = page.header().related().get(i);
        Place place = related.map(FrontMatter.Entry::valuePlace).orElse(Place.start(page.file()));
        related(place, written, page.related().get(i));
      }
    }

    private void text(Reference link) {
      String text = link.text().strip();
      if (text.isEmpty()) {
        findings.add(
            Check.LINK_TEXT,
            link.place(),
            "This link has no text",
            "Write between the square brackets where it leads");
        return;
      }
      if (text.length() <= LONGEST_VAGUE && VAGUE.contains(withoutMarks(text))) {
        findings.add(
            Check.LINK_TEXT,
            link.place(),
            "“" + text + "” does not say where this link leads",
            "Use the name of the page it leads to as its text");
      }
    }

    /** The words of a text in lower case, without arrows and the like at its end. */
    private static String withoutMarks(String text) {
      int end = text.length();
      while (end > 0 && !Character.isLetterOrDigit(text.charAt(end - 1))) {
        end--;
      }
      return LowerCase.of(text.substring(0, end));
    }

    private void target(Place place, String written, Target target) {
      if (target instanceof Target.ToPage page && !page.anchorFound()) {
        anchor(place, page);
      } else if (target instanceof Target.ToAddress address) {
        byAddress(place, written, address.page());
      } else if (target instanceof Target.Unpublished unpublished) {
        unpublished(place, unpublished);
      } else if (target instanceof Target.Missing missing) {
        missing(place, written, missing);
      } else if (target instanceof Target.UnknownId unknown) {
        findings.add(
            Check.LINK_MISSING,
            place,
            "No article has the id “" + unknown.id() + "” of the older help center",
            "Link to the article's file, or write “id: " + unknown.id() + "” into its header");
      } else if (target instanceof Target.Outside) {
        findings.add(
            Check.LINK_OUTSIDE,
            place,
            "“" + Text.shorten(written) + "” leads out of the content folder",
            suggestions().forPath(place.file(), written, "Remove a “../” from the address"));
      } else if (target instanceof Target.Forbidden forbidden) {
        findings.add(
            Check.HTML_UNSAFE,
            place,
            "A link must not start with “" + Text.shorten(forbidden.scheme()) + ":”",
            "Link to an article, or to an address that starts with https:");
      } else if (target instanceof Target.Blank) {
        findings.add(
            Check.LINK_BLANK,
            place,
            "This link has no address",
            "Write the article's file between the round brackets");
      }
    }

    private void anchor(Place place, Target.ToPage page) {
      if (unread.contains(page.file())) {
        return; // its headings are not known
      }
      boolean here = page.file().equals(place.file());
      findings.add(
          Check.ANCHOR_MISSING,
          place,
          (page.file().isEmpty() ? "That page" : "“" + page.file() + "”")
              + " has no heading “#"
              + Text.shorten(page.anchor())
              + "”",
          suggestions().forAnchor(page.file(), page.anchor(), here));
    }

    private void byAddress(Place place, String written, Target.ToPage page) {
      findings.add(
          Check.LINK_BY_ADDRESS,
          place,
          "“" + Text.shorten(written) + "” is the public address of an article",
          page.file().isEmpty()
              ? "Link to its folder, so that the link survives when it moves"
              : "Link to its file: " + suggestions().relative(place.file(), page));
    }

    private void unpublished(Place place, Target.Unpublished target) {
      boolean known =
          target.publication() == Publication.PUBLISHED && findings.isError(Check.URL_TAKEN);
      if (!known) {
        findings.add(
            Check.LINK_TO_DRAFT,
            place,
            "This link leads to “" + target.file() + "”, " + why(target),
            mend(target.publication()));
      }
    }

    private static String mend(Publication publication) {
      return switch (publication) {
        case EXPIRED -> "Remove the link, or give that article a later “expires” date";
        case PUBLISHED -> "Rename that file";
        case DRAFT, SCHEDULED -> "Publish that article first, or remove the link";
      };
    }

    private static String why(Target.Unpublished target) {
      return switch (target.publication()) {
        case SCHEDULED ->
            "which is not published" + target.from().map(day -> " before " + day).orElse(" yet");
        case EXPIRED -> "which has expired";
        case DRAFT -> "which is a draft";
        case PUBLISHED -> "which is left out because another file has its address";
      };
    }

    private void missing(Place place, String written, Target.Missing missing) {
      String address = LinkResolver.decode(written).strip();
      Optional<String> call = Contacts.call(address);
      if (Contacts.isMail(address)) {
        findings.add(
            Check.LINK_UNRESOLVED,
            place,
            "“"
                + Text.shorten(address)
                + "” is an email address, and this link takes it for a file",
            "Write mailto: before it: [text](mailto:" + Text.shorten(address) + ")");
      } else if (call.isPresent()) {
        findings.add(
            Check.LINK_UNRESOLVED,
            place,
            "“" + address + "” is a phone number, and this link takes it for a file",
            "Write tel: before it, and no spaces: [text](" + call.get() + ")");
      } else if (isArticle(missing.path())) {
        findings.add(
            Check.LINK_MISSING,
            place,
            "There is no article “" + Text.shorten(written) + "”",
            suggestions()
                .forPath(
                    place.file(),
                    missing.path() + anchorOf(written),
                    MissingHint.of(written, missing.path())));
      } else {
        findings.add(
            Check.LINK_UNRESOLVED,
            place,
            "There is no page or file “" + Text.shorten(written) + "”",
            suggestions()
                .forPath(place.file(), missing.path(), MissingHint.of(written, missing.path())));
      }
    }

    private static String anchorOf(String written) {
      int hash = written.indexOf('#');
      return hash < 0 ? "" : written.substring(hash);
    }

    private static boolean isArticle(String path) {
      String lower = LowerCase.of(path);
      return lower.endsWith(".md") || lower.endsWith(".markdown");
    }

    private void related(Place place, String written, Target target) {
      boolean fine = target instanceof Target.ToPage || target instanceof Target.ToAddress;
      if (fine) {
        return;
      }
      boolean hidden =
          target instanceof Target.Unpublished unpublished
              && unpublished.publication() != Publication.PUBLISHED;
      findings.add(
          Check.RELATED_MISSING,
          place,
          "The related article “"
              + Text.shorten(written)
              + (hidden ? "” is not published" : "” does not exist"),
          hidden
              ? "Publish it first, or remove it from “related”"
              : suggestions()
                  .forPath(
                      place.file(),
                      written,
                      "Write its file, counted from the folder of this one"));
    }

    private void alternative(Reference image) {
      String text = image.text().strip();
      boolean vague = text.length() <= LONGEST_VAGUE_ALT && VAGUE_ALT.matcher(text).matches();
      if (text.isEmpty() || vague) {
        findings.add(
            Check.IMAGE_ALT,
            image.place(),
            text.isEmpty()
                ? "This image has no alternative text"
                : "“" + text + "” does not say what this image shows",
            "Write between the square brackets what a reader would miss who does not see it");
      }
    }

    private void embedded(Reference reference, Target target) {
      boolean image = reference.kind() == Reference.Kind.IMAGE;
      String what = image ? "image" : "file";
      if (image) {
        alternative(reference);
      }
      if (target instanceof Target.External) {
        findings.add(
            Check.IMAGE_EXTERNAL,
            reference.place(),
            "This " + what + " comes from another site",
            "Put a copy of it beside the article, so that no other site learns who reads it");
      } else if (target instanceof Target.Forbidden forbidden) {
        findings.add(
            Check.HTML_UNSAFE,
            reference.place(),
            "The address of this " + what + " must not start with “" + forbidden.scheme() + ":”",
            "Put the " + what + " beside the article as a file of its own");
      } else if (target instanceof Target.Outside) {
        findings.add(
            Check.LINK_OUTSIDE,
            reference.place(),
            "“" + Text.shorten(reference.target()) + "” leads out of the content folder",
            "Put the " + what + " beside the article");
      } else if (!(target instanceof Target.ToFile)) {
        findings.add(
            Check.FILE_MISSING,
            reference.place(),
            "There is no " + what + " “" + Text.shorten(reference.target()) + "”",
            suggestions()
                .forMedia(
                    reference.place().file(),
                    reference.target(),
                    "Put it beside the article, and check the name, with capitals as they are"));
      }
    }
  }
}
