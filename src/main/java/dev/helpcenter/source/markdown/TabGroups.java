package dev.helpcenter.source.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.util.ast.Node;
import dev.helpcenter.source.LowerCase;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds sections that are tabs: two or more beside each other, with headings from a list. */
final class TabGroups {
  /** What a heading is in its group. */
  enum Role {
    FIRST,
    FURTHER,
    NONE
  }

  private final Map<Node, Role> roles = new IdentityHashMap<>();

  TabGroups(Node document, Set<String> labels) {
    List<Heading> run = new ArrayList<>();
    for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Heading heading && !labels.isEmpty()) {
        boolean tab = labels.contains(LowerCase.of(Nodes.words(heading)));
        int level = run.isEmpty() ? 7 : run.get(0).getLevel();
        if (tab && heading.getLevel() == level) {
          run.add(heading);
        } else if (heading.getLevel() <= level) {
          close(run);
          if (tab) {
            run.add(heading);
          }
        }
      }
    }
    close(run);
  }

  private void close(List<Heading> run) {
    if (run.size() > 1) {
      run.forEach(heading -> roles.put(heading, Role.FURTHER));
      roles.put(run.get(0), Role.FIRST);
    }
    run.clear();
  }

  Role role(Heading heading) {
    return roles.getOrDefault(heading, Role.NONE);
  }
}
