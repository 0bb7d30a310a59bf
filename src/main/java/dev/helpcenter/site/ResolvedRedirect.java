package dev.helpcenter.site;

import java.util.Optional;

/**
 * A redirect that was asked for, and what came of it.
 *
 * @param from the old address as in {@link Redirect#from()}; empty if it cannot be one
 */
public record ResolvedRedirect(RedirectLine line, String from, Outcome outcome) {
  /** Where it leads, if it leads anywhere. */
  public Optional<String> destination() {
    if (outcome instanceof Works works) {
      return Optional.of(works.to());
    }
    return outcome instanceof Chain chain ? Optional.of(chain.to()) : Optional.empty();
  }

  /** What became of a redirect. */
  public sealed interface Outcome {}

  /** It leads to a page, directly. */
  public record Works(String to) implements Outcome {}

  /** It leads to another old address and from there to a page. */
  public record Chain(String next, String to) implements Outcome {}

  /** It leads back to itself. */
  public record Loop(String next) implements Outcome {}

  /** A page or file is published at the old address. */
  public record Hides(Owner owner) implements Outcome {}

  /** An earlier line sends the same address elsewhere. */
  public record Repeats(RedirectLine earlier) implements Outcome {}

  /** What it leads to is no page of this site. */
  public record NoTarget(Target target) implements Outcome {}

  /** The old address is none that a file can be written for. */
  public record BadAddress() implements Outcome {}
}
