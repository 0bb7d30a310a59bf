package dev.helpcenter.report;

import dev.helpcenter.site.Assembly;
import dev.helpcenter.site.ImageSize;
import dev.helpcenter.site.ImageSizes;
import dev.helpcenter.site.MediaFile;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A picture of the content.
 *
 * @param path from the site's folder
 * @param size in pixels; empty if the file does not say
 */
public record ImageFile(String path, long bytes, Optional<ImageSize> size) {
  private static final Set<String> EXTENSIONS =
      Set.of("png", "jpg", "jpeg", "gif", "webp", "avif", "svg");

  /** The pictures beside the articles of a site. */
  public static List<ImageFile> of(Assembly assembly) throws IOException {
    ImageSizes sizes = new ImageSizes();
    List<ImageFile> images = new ArrayList<>();
    for (MediaFile file : assembly.input().media()) {
      String extension = file.file().substring(file.file().lastIndexOf('.') + 1);
      if (EXTENSIONS.contains(extension.toLowerCase(Locale.ROOT))) {
        images.add(new ImageFile(file.file(), Files.size(file.disk()), sizes.of(file.disk())));
      }
    }
    return images;
  }
}
