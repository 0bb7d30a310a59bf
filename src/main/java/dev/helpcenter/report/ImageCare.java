package dev.helpcenter.report;

import dev.helpcenter.site.ImageSize;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds pictures that cost a reader on a phone too much. */
final class ImageCare {
  /** About a second on a slow connection. */
  private static final long MOST_BYTES = 200_000;

  /** Twice the widest column: more pixels are sent for nothing. */
  private static final int MOST_PIXELS = 1600;

  private ImageCare() {}

  static Chapter tooLarge(List<ImageFile> images) {
    List<ImageFile> large = new ArrayList<>(images.stream().filter(ImageCare::isLarge).toList());
    large.sort(
        Comparator.comparingLong(ImageFile::bytes).reversed().thenComparing(ImageFile::path));
    return new Chapter(
        "large-images",
        "Images over 200 KB, or over 1600 pixels wide or high",
        large.stream().map(ImageCare::entry).toList());
  }

  private static boolean isLarge(ImageFile image) {
    boolean drawing = image.path().endsWith(".svg"); // as sharp at any size
    return image.bytes() > MOST_BYTES
        || (!drawing
            && image
                .size()
                .filter(size -> Math.max(size.width(), size.height()) > MOST_PIXELS)
                .isPresent());
  }

  private static Entry entry(ImageFile image) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("kilobytes", (image.bytes() + 500) / 1000);
    image.size().map(ImageSize::width).ifPresent(width -> values.put("width", width));
    image.size().map(ImageSize::height).ifPresent(height -> values.put("height", height));
    return new Entry(image.path(), "", values);
  }
}
