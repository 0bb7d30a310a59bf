package dev.helpcenter.check;

import dev.helpcenter.site.Assembly;
import dev.helpcenter.site.ImageSize;
import dev.helpcenter.site.ImageSizes;
import dev.helpcenter.site.MediaFile;
import dev.helpcenter.site.Page;
import dev.helpcenter.site.Target;
import dev.helpcenter.source.Reference;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Judges the images in articles by their sizes, which are read before any of their pixels. */
final class ImageChecks implements SiteCheck {
  private final ImageSizes sizes = new ImageSizes();

  @Override
  public void judge(Assembly assembly, Findings findings) {
    Map<String, Path> files = new HashMap<>();
    for (MediaFile file : assembly.input().media()) {
      files.put(file.file(), file.disk());
    }
    Map<String, String> media = assembly.site().media();
    for (Page page : assembly.pages()) {
      List<Reference> references = page.source().body().references();
      for (int i = 0; i < references.size() && Pages.isJudged(page); i++) {
        Reference reference = references.get(i);
        if (reference.kind() == Reference.Kind.IMAGE
            && page.targets().get(i) instanceof Target.ToFile target) {
          Optional.ofNullable(media.get(target.outputPath()))
              .map(files::get)
              .flatMap(sizes::ofResizable)
              .filter(ImageSize::isTooLarge)
              .ifPresent(size -> report(reference, size, findings));
        }
      }
    }
  }

  private static void report(Reference image, ImageSize size, Findings findings) {
    findings.add(
        Check.IMAGE_TOO_LARGE,
        image.place(),
        "This image has %d × %d pixels, and %d million are the most"
            .formatted(size.width(), size.height(), ImageSize.MOST_PIXELS / 1_000_000),
        "Make it smaller: a page shows no more than 1344 pixels of its width");
  }
}
