package dev.helpcenter.site;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Decides in which widths pictures are published: those that the theme's layout uses on phones, on
 * desktops, and on screens with twice the pixels. Nothing is ever enlarged.
 */
final class SmallerPictures {
  /** A phone's column, a desktop's or a dense phone's, a dense desktop's. */
  private static final int[] WIDTHS = {400, 800, 1344};

  private final Map<String, Path> media;
  private final ImageSizes sizes;

  /**
   * @param media where each file that is copied can be read, by output path
   */
  SmallerPictures(Map<String, Path> media, ImageSizes sizes) {
    this.media = media;
    this.sizes = sizes;
  }

  /** The copies of one picture, the smallest first; none if it is small, drawn, or moves. */
  List<SmallerPicture> of(String path) {
    Optional<Path> file = Optional.ofNullable(media.get(path));
    Optional<ImageSize> size = file.flatMap(sizes::ofResizable);
    List<SmallerPicture> smaller = new ArrayList<>();
    int dot = path.lastIndexOf('.');
    if (size.isEmpty() || dot < 0 || size.get().isTooLarge()) {
      return smaller;
    }
    for (int width : WIDTHS) {
      if (width < size.get().width()) {
        String name = path.substring(0, dot) + "." + width + "w" + path.substring(dot);
        if (!media.containsKey(name)) {
          smaller.add(new SmallerPicture(name, width));
        }
      }
    }
    return smaller;
  }

  /** Those of all pictures that have any, by output path. */
  Map<String, List<SmallerPicture>> all() {
    Map<String, List<SmallerPicture>> all = new TreeMap<>();
    for (String path : media.keySet()) {
      List<SmallerPicture> smaller = of(path);
      if (!smaller.isEmpty()) {
        all.put(path, smaller);
      }
    }
    return all;
  }
}
