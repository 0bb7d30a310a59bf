package dev.helpcenter.site;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the size in an SVG file: its width and height, or else its view box. */
final class SvgHeader {
  private static final Pattern LENGTH =
      Pattern.compile("\\s*(\\d{1,6}(?:\\.\\d{1,9})?)(?:px)?\\s*");

  private SvgHeader() {}

  static Optional<ImageSize> size(String text) {
    int start = text.indexOf("<svg");
    int end = start < 0 ? -1 : text.indexOf('>', start);
    if (end < 0) {
      return Optional.empty();
    }
    String tag = text.substring(start + 4, end);
    Optional<Double> width = attribute(tag, "width").flatMap(SvgHeader::pixels);
    Optional<Double> height = attribute(tag, "height").flatMap(SvgHeader::pixels);
    if (width.isPresent() && height.isPresent()) {
      return Optional.of(size(width.get(), height.get()));
    }
    return attribute(tag, "viewBox").flatMap(box -> ofViewBox(box, width, height));
  }

  private static Optional<ImageSize> ofViewBox(
      String box, Optional<Double> width, Optional<Double> height) {
    String[] numbers = box.strip().split("[\\s,]+", 5);
    if (numbers.length != 4) {
      return Optional.empty();
    }
    Optional<Double> boxWidth = pixels(numbers[2]);
    Optional<Double> boxHeight = pixels(numbers[3]);
    if (boxWidth.filter(w -> w > 0).isEmpty() || boxHeight.filter(h -> h > 0).isEmpty()) {
      return Optional.empty();
    }
    double ratio = boxHeight.get() / boxWidth.get();
    double w = width.orElseGet(() -> height.map(h -> h / ratio).orElse(boxWidth.get()));
    return Optional.of(size(w, w * ratio));
  }

  private static ImageSize size(double width, double height) {
    return new ImageSize((int) Math.round(width), (int) Math.round(height));
  }

  private static Optional<Double> pixels(String text) {
    Matcher length = LENGTH.matcher(text);
    return length.matches() ? Optional.of(Double.valueOf(length.group(1))) : Optional.empty();
  }

  private static Optional<String> attribute(String tag, String name) {
    int at = tag.indexOf(name);
    while (at >= 0) {
      boolean starts = at > 0 && Character.isWhitespace(tag.charAt(at - 1));
      int quote = tag.indexOf('=', at) + 1;
      while (quote > 0 && quote < tag.length() && Character.isWhitespace(tag.charAt(quote))) {
        quote++;
      }
      boolean named =
          starts && quote > 0 && tag.substring(at + name.length(), quote).strip().equals("=");
      if (named && quote < tag.length()) {
        int end = tag.indexOf(tag.charAt(quote), quote + 1);
        return end < 0 ? Optional.empty() : Optional.of(tag.substring(quote + 1, end));
      }
      at = tag.indexOf(name, at + 1);
    }
    return Optional.empty();
  }
}
