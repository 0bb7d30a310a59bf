package dev.helpcenter.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Finds out where each redirect leads. */
final class RedirectResolver {
  private final LinkResolver links;
  private final OutputPaths paths;
  private final Map<String, RedirectLine> byFrom = new LinkedHashMap<>();

  /** Where the ways that were followed end, so that none is followed twice. */
  private final Map<String, Optional<RedirectLine>> ends = new HashMap<>();

  RedirectResolver(LinkResolver links, OutputPaths paths) {
    this.links = links;
    this.paths = paths;
  }

  List<ResolvedRedirect> resolve(List<RedirectLine> lines) {
    for (RedirectLine line : lines) {
      OldAddress.normalize(line.from()).ifPresent(from -> byFrom.putIfAbsent(from, line));
    }
    List<ResolvedRedirect> resolved = new ArrayList<>();
    for (RedirectLine line : lines) {
      Optional<String> from = OldAddress.normalize(line.from());
      resolved.add(
          from.map(address -> new ResolvedRedirect(line, address, outcome(line, address)))
              .orElseGet(() -> new ResolvedRedirect(line, "", new ResolvedRedirect.BadAddress())));
    }
    return resolved;
  }

  private ResolvedRedirect.Outcome outcome(RedirectLine line, String from) {
    RedirectLine first = byFrom.getOrDefault(from, line);
    if (first != line && !first.equals(line)) { // an article may name one alias twice
      return new ResolvedRedirect.Repeats(first);
    }
    Optional<Owner> owner =
        paths.owner(OldAddress.outputPath(from)).or(() -> paths.owner(from)); // a picture, say
    if (owner.isPresent()) {
      return new ResolvedRedirect.Hides(owner.get());
    }
    return follow(line, from);
  }

  private ResolvedRedirect.Outcome follow(RedirectLine line, String from) {
    Optional<String> next = nextOf(line);
    Optional<RedirectLine> end = end(from);
    if (end.isEmpty()) {
      return new ResolvedRedirect.Loop(next.orElse(from));
    }
    Target target = links.resolveFromRoot(end.get().to());
    Optional<String> to = address(target);
    if (to.isEmpty()) {
      return new ResolvedRedirect.NoTarget(target);
    }
    return next.isPresent()
        ? new ResolvedRedirect.Chain(next.get(), to.get())
        : new ResolvedRedirect.Works(to.get());
  }

  /** The last line of those that lead on from an address; nothing if they lead back. */
  private Optional<RedirectLine> end(String from) {
    Set<String> way = new HashSet<>();
    String step = from;
    while (!ends.containsKey(step) && way.add(step)) {
      RedirectLine line = Objects.requireNonNull(byFrom.get(step));
      Optional<String> next = nextOf(line);
      if (next.isEmpty()) {
        ends.put(step, Optional.of(line));
      }
      step = next.orElse(step);
    }
    Optional<RedirectLine> end = ends.getOrDefault(step, Optional.empty());
    way.forEach(address -> ends.put(address, end));
    return end;
  }

  /** The redirect that a line leads to, if it leads to one and not to a page. */
  private Optional<String> nextOf(RedirectLine line) {
    Optional<String> to = OldAddress.normalize(line.to()).filter(byFrom::containsKey);
    return to.filter(address -> paths.owner(OldAddress.outputPath(address)).isEmpty());
  }

  private static Optional<String> address(Target target) {
    if (target instanceof Target.ToAddress byAddress) {
      return address(byAddress.page());
    }
    if (target instanceof Target.ToPage page && page.anchorFound()) {
      String anchor = page.anchor().isEmpty() ? "" : "#" + page.anchor();
      return Optional.of(page.url() + anchor);
    }
    return target instanceof Target.ToFile file ? Optional.of(file.outputPath()) : Optional.empty();
  }
}
