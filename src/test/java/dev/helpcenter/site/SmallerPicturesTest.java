package dev.helpcenter.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.helpcenter.testing.TestContent;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SmallerPicturesTest {
  private static final String LAZY = " loading=\"lazy\" decoding=\"async\"";
  private static final String SIZES = "\" sizes=\"(min-width: 48rem) 42rem, 92vw\"";

  @TempDir private Path folder;

  private String attributes(String name, String format, int width) {
    return attributes(new TestContent().media("a/" + name, picture(format, width)), name);
  }

  private static String attributes(TestContent content, String name) {
    Site site = content.article("a/x.md", "X", "![Sign](<" + name + ">)").assemble().site();
    return site.articles().get(0).addresses().get(0);
  }

  private Path picture(String format, int width) {
    try {
      Path file = folder.resolve(width + "." + format);
      BufferedImage image = new BufferedImage(width, 10, BufferedImage.TYPE_INT_RGB);
      assertThat(ImageIO.write(image, format, file.toFile())).isTrue();
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void smallPicturesAndThoseThatMoveStayAsTheyAre() {
    assertThat(attributes("s.png", "png", 400))
        .isEqualTo("src=\"../s.png\" width=\"400\" height=\"10\"" + LAZY);
    assertThat(attributes("s.gif", "gif", 1000))
        .isEqualTo("src=\"../s.gif\" width=\"1000\" height=\"10\"" + LAZY);
  }

  @Test
  void nothingIsEnlarged() {
    assertThat(attributes("s a.png", "png", 1000))
        .isEqualTo(
            "src=\"../s%20a.png\" srcset=\"../s%20a.400w.png 400w, ../s%20a.800w.png 800w,"
                + " ../s%20a.png 1000w"
                + SIZES
                + " width=\"1000\" height=\"10\""
                + LAZY);
  }

  @Test
  void aLargePhotoIsOfferedInSmallerWidthsOnly() {
    assertThat(attributes("p.jpg", "jpg", 4000))
        .isEqualTo(
            "src=\"../p.jpg\" srcset=\"../p.400w.jpg 400w, ../p.800w.jpg 800w, ../p.1344w.jpg"
                + " 1344w"
                + SIZES
                + " width=\"4000\" height=\"10\""
                + LAZY);
  }

  @Test
  void anEditorsFileOfThatNameIsNotTouched() {
    TestContent content =
        new TestContent()
            .media("a/s.png", picture("png", 700))
            .media("a/s.400w.png", picture("png", 300));
    assertThat(attributes(content, "s.png")).doesNotContain("srcset");
  }
}
