package dev.helpcenter.site;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Who publishes which file. Two that are one on some system, as those that differ only in case, are
 * one: there they would overwrite each other.
 */
final class OutputPaths {
  private final Map<String, Owner> owners = new HashMap<>();

  /**
   * Takes a path for an owner.
   *
   * @return the earlier owner, if there is one; it keeps the path
   */
  Optional<Owner> claim(String path, Owner owner) {
    return Optional.ofNullable(owners.putIfAbsent(PortablePath.folded(path), owner));
  }

  /** Who publishes this path. */
  Optional<Owner> owner(String path) {
    return Optional.ofNullable(owners.get(PortablePath.folded(path)));
  }
}
