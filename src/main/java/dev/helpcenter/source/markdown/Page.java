package dev.helpcenter.source.markdown;

import com.vladsch.flexmark.util.ast.Node;
import dev.helpcenter.source.Flaw;
import dev.helpcenter.source.Place;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;

/** What the renderers of one body share. */
final class Page {
  final String type;
  final Set<String> tabLabels;
  final HtmlOutput html = new HtmlOutput();
  final Anchors anchors = new Anchors();
  final SectionBuilder sections;
  private final IntFunction<Place> places;
  private final List<Flaw> flaws;

  Page(String type, Set<String> tabLabels, IntFunction<Place> places, List<Flaw> flaws) {
    this.type = type;
    this.tabLabels = tabLabels;
    this.places = places;
    this.flaws = flaws;
    this.sections = new SectionBuilder(places.apply(0));
  }

  Place place(Node node) {
    return places.apply(node.getStartOffset());
  }

  void flaw(Flaw.Kind kind, int offset, String detail) {
    flaws.add(new Flaw(kind, places.apply(offset), detail));
  }
}
