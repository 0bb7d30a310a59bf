package dev.helpcenter.external;

import dev.helpcenter.check.Check;
import dev.helpcenter.check.Findings;
import dev.helpcenter.check.SiteCheck;
import dev.helpcenter.site.Assembly;
import dev.helpcenter.site.Page;
import dev.helpcenter.site.Target;
import dev.helpcenter.source.Place;
import dev.helpcenter.source.Reference;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Judges links to other sites by asking these sites. */
public final class ExternalLinkCheck implements SiteCheck {
  private final ExternalLinks links;
  private final LinkMemory memory;

  public ExternalLinkCheck(LinkProbe probe, LinkMemory memory, AskingListener listener) {
    this.links = new ExternalLinks(probe, listener);
    this.memory = memory;
  }

  @Override
  public void judge(Assembly assembly, Findings findings) {
    Map<String, List<Place>> places = new TreeMap<>();
    assembly.pages().stream().filter(Page::live).forEach(page -> add(page, places));
    try {
      links
          .ask(places.keySet(), memory)
          .forEach(
              (address, answer) ->
                  places
                      .getOrDefault(address, List.of())
                      .forEach(place -> judge(address, answer, place, findings)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void add(Page page, Map<String, List<Place>> places) {
    List<Reference> references = page.source().body().references();
    for (int i = 0; i < references.size(); i++) {
      if (page.targets().get(i) instanceof Target.External external) {
        String address = external.address().replaceFirst("#.*", "");
        places.computeIfAbsent(address, a -> new ArrayList<>()).add(references.get(i).place());
      }
    }
  }

  private static void judge(String address, Answer answer, Place place, Findings findings) {
    switch (answer.kind()) {
      case GONE ->
          findings.add(
              Check.LINK_EXTERNAL,
              place,
              "There is no page at “" + address + "”: " + answer.detail(),
              "Find its new place or another page that helps, or remove the link");
      case MOVED ->
          findings.add(
              Check.LINK_EXTERNAL_MOVED,
              place,
              "The page at “" + address + "” has moved",
              "If it is still the right one, link to “" + answer.detail() + "”");
      case UNCERTAIN ->
          findings.add(
              Check.LINK_EXTERNAL_UNCERTAIN,
              place,
              "Whether “" + address + "” is still there cannot be told: " + answer.detail(),
              "Open it in a browser; if that works, there is nothing to do");
      case FINE -> {
        // nothing to tell
      }
    }
  }
}
