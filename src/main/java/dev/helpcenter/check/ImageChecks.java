package dev.helpcenter.check;

import dev.helpcenter.site.Assembly;
import dev.helpcenter.site.ImageSize;
import dev.helpcenter.site.ImageSizes;
import dev.helpcenter.site.MediaFile;
import dev.helpcenter.site.Page;
import dev.helpcenter.site.PictureFault;
import dev.helpcenter.site.PictureFaults;
import dev.helpcenter.site.SmallerPicture;
import dev.helpcenter.site.Target;
import dev.helpcenter.source.LowerCase;
import dev.helpcenter.source.Place;
import dev.helpcenter.source.Reference;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Judges the images in articles by their files, of which few bytes are read. */
final class ImageChecks implements SiteCheck {
  private static final String EXPORT = "Export it again as JPEG or PNG";

  private static final Pattern HONEST = Pattern.compile("\\.(?:heic|heif|tiff?)$");

  /** 800 photos or 5,000 screenshots; many times that would keep a machine busy for hours. */
  private static final long MOST_PIXELS_TOGETHER = 10_000_000_000L;

  private final ImageSizes sizes = new ImageSizes();

  /** Of files that articles show: many may show the same. */
  private final Map<Path, Optional<PictureFault>> faults = new HashMap<>();

  @Override
  public void judge(Assembly assembly, Findings findings) {
    Map<String, Path> files = new HashMap<>();
    for (MediaFile file : assembly.input().media()) {
      files.put(file.file(), file.disk());
    }
    judgeTogether(assembly, files, findings);
    Map<String, String> media = assembly.site().media();
    for (Page page : assembly.pages()) {
      List<Reference> references = page.source().body().references();
      for (int i = 0; i < references.size() && Pages.isJudged(page); i++) {
        Reference reference = references.get(i);
        if (reference.kind() == Reference.Kind.IMAGE
            && page.targets().get(i) instanceof Target.ToFile target) {
          Optional.ofNullable(media.get(target.outputPath()))
              .map(files::get)
              .ifPresent(file -> judge(reference, file, findings));
        }
      }
    }
  }

  private void judge(Reference image, Path file, Findings findings) {
    Optional<ImageSize> large = sizes.ofResizable(file).filter(ImageSize::isTooLarge);
    if (large.isPresent()) {
      report(image, large.get(), findings);
    } else {
      faults
          .computeIfAbsent(file, PictureFaults::of)
          .ifPresent(fault -> report(image, fault, findings));
    }
  }

  /** Of each picture smaller ones are made, which takes the longer, the more pixels it has. */
  private void judgeTogether(Assembly assembly, Map<String, Path> files, Findings findings) {
    Map<String, List<SmallerPicture>> pictures = assembly.site().pictures();
    if (pictures.size() <= MOST_PIXELS_TOGETHER / ImageSize.MOST_PIXELS) {
      return; // whatever their sizes are
    }
    long together = 0;
    for (String path : new TreeSet<>(pictures.keySet())) {
      Optional<String> source = Optional.ofNullable(assembly.site().media().get(path));
      together +=
          source
              .map(files::get)
              .flatMap(sizes::ofResizable)
              .map(size -> (long) size.width() * size.height())
              .orElse(0L);
      if (source.isPresent() && together > MOST_PIXELS_TOGETHER) {
        findings.add(
            Check.IMAGE_TOO_LARGE,
            Place.start(source.get()),
            String.format(
                Locale.ROOT,
                "The images up to this one have more than %,d million pixels together",
                MOST_PIXELS_TOGETHER / 1_000_000),
            "Make the largest ones smaller: a page shows no more than 1344 pixels of their width."
                + " “helpcenter report” lists large images");
        return;
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

  private static void report(Reference image, PictureFault fault, Findings findings) {
    String file = "The file “" + Text.shorten(image.target()) + "” ";
    String instead = EXPORT + ", and put it in the place of this file";
    switch (fault) {
      case EMPTY -> broken(image, file + "is empty", instead, findings);
      case CUT_OFF -> broken(image, file + "is cut off: its end is missing", instead, findings);
      case HEIC -> broken(image, file + unshown("a HEIC image"), renamed(image), findings);
      case TIFF -> broken(image, file + unshown("a TIFF image"), renamed(image), findings);
      case HIDDEN_SVG ->
          broken(
              image,
              file + "is an SVG image, and browsers show that under no other name",
              "Let its name end in .svg",
              findings);
      case NO_IMAGE -> broken(image, file + "is none that browsers can show", instead, findings);
      case BMP ->
          findings.add(
              Check.IMAGE_FORM,
              image.place(),
              file + "is a BMP image, which readers wait for much longer than for others",
              "Export it again as PNG, JPEG or WebP");
    }
  }

  private static String unshown(String form) {
    return "is " + form + ", which most browsers do not show";
  }

  /** A photo of a phone is often renamed by whoever was told that only JPEG is shown. */
  private static String renamed(Reference image) {
    String name = LowerCase.of(image.target());
    boolean honest = HONEST.matcher(name).find();
    return honest ? EXPORT : EXPORT + "; another name alone does not make it one";
  }

  private static void broken(Reference image, String message, String hint, Findings findings) {
    findings.add(Check.IMAGE_BROKEN, image.place(), message, hint);
  }
}
