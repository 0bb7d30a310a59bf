package dev.helpcenter.source.html;

import dev.helpcenter.source.Flaw;
import dev.helpcenter.source.Reference;
import dev.helpcenter.source.html.ElementRule.Value;
import dev.helpcenter.source.html.Tag.Attribute;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntUnaryOperator;

/** Writes a start tag of raw HTML with the attributes that it may have. */
final class AttributeWriter {
  private static final int MAX_DIGITS = 4;

  private final PageWriter page;
  private final HtmlOutput html;

  AttributeWriter(PageWriter page) {
    this.page = page;
    this.html = page.html();
  }

  /**
   * Writes the tag.
   *
   * @return whether it opened a link
   */
  boolean write(Tag tag, ElementRule rule, IntUnaryOperator offsets) {
    if (tag.name().equals("img")) {
      writeImage(tag, rule, offsets);
      return false;
    }
    boolean link = tag.name().equals("a") && startLink(tag, offsets);
    if (!link) {
      html.raw("<" + tag.name());
    }
    writeAll(tag, rule, offsets, "href");
    html.raw(">");
    return link;
  }

  private void writeImage(Tag tag, ElementRule rule, IntUnaryOperator offsets) {
    String alt = value(tag, "alt").orElse("");
    int start = offsets.applyAsInt(tag.start());
    Optional<String> address = value(tag, "src");
    if (address.isEmpty()) {
      page.flaw(Flaw.Kind.RAW_HTML_LEFT_OUT, start, "<img>");
      return;
    }
    if (page.reference(Reference.Kind.IMAGE, "<img ", address.get(), alt, start, start)) {
      html.attribute("alt", alt);
      writeAll(tag, rule, offsets, "src");
      html.raw(">");
    } else {
      page.text(alt);
    }
  }

  private static Optional<String> value(Tag tag, String name) {
    return tag.attributes().stream()
        .filter(attribute -> attribute.name().equals(name))
        .findFirst()
        .map(Attribute::value);
  }

  private void writeAll(Tag tag, ElementRule rule, IntUnaryOperator offsets, String done) {
    Set<String> seen = new HashSet<>(Set.of(done));
    for (Attribute attribute : tag.attributes()) {
      if (seen.add(attribute.name())) {
        write(tag, attribute, rule, offsets);
      }
    }
  }

  private boolean startLink(Tag tag, IntUnaryOperator offsets) {
    Optional<String> href = value(tag, "href");
    return href.isPresent() && page.startLink(href.get(), offsets.applyAsInt(tag.start()));
  }

  private void write(Tag tag, Attribute attribute, ElementRule rule, IntUnaryOperator offsets) {
    String name = attribute.name();
    int offset = offsets.applyAsInt(attribute.start());
    if (name.equals("id") || (name.equals("name") && tag.name().equals("a"))) {
      writeId(attribute, offset);
      return;
    }
    Optional<Value> value = ElementRules.value(rule, name);
    if (value.isEmpty()) {
      boolean threat = ElementRules.isThreatAttribute(name);
      Flaw.Kind kind = threat ? Flaw.Kind.RAW_HTML_NOT_ALLOWED : Flaw.Kind.RAW_HTML_LEFT_OUT;
      page.flaw(kind, offset, name.length() > 40 ? name.substring(0, 40) : name);
      return;
    }
    switch (value.get()) {
      case TEXT -> html.attribute(name, attribute.value());
      case NUMBER -> writeNumber(attribute);
      case BOOLEAN -> html.raw(" " + name);
      case UNUSED -> {}
      case LINK, IMAGE, MEDIA, POSTER -> writeAddress(tag, attribute, value.get(), offsets);
    }
  }

  private void writeAddress(Tag tag, Attribute attribute, Value value, IntUnaryOperator offsets) {
    Reference.Kind kind = Reference.Kind.valueOf(value.name());
    String text = value(tag, "label").orElse("");
    int start = offsets.applyAsInt(tag.start());
    page.reference(
        kind, " ", attribute.value(), text, start, offsets.applyAsInt(attribute.start()));
  }

  private void writeNumber(Attribute attribute) {
    String digits = attribute.value().strip();
    boolean valid =
        !digits.isEmpty()
            && digits.length() <= MAX_DIGITS
            && digits.chars().allMatch(c -> c >= '0' && c <= '9');
    if (valid) {
      html.attribute(attribute.name(), digits);
    }
  }

  private void writeId(Attribute attribute, int offset) {
    String id = attribute.value().strip();
    boolean valid = !id.isEmpty() && id.chars().noneMatch(c -> c <= ' ' || c == 0x7F);
    if (valid && page.anchors().take(id)) {
      html.attribute("id", id);
    } else {
      page.flaw(Flaw.Kind.RAW_HTML_LEFT_OUT, offset, attribute.name() + "=\"" + id + "\"");
    }
  }
}
