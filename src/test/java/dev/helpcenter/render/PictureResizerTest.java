package dev.helpcenter.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.helpcenter.site.OutputFile;
import dev.helpcenter.site.SmallerPicture;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PictureResizerTest {
  private static final List<SmallerPicture> WANTED =
      List.of(new SmallerPicture("a.400w", 400), new SmallerPicture("a.800w", 800));

  /** Left red, right blue, with some noise as photos have; its lower half clear if that can be. */
  private static byte[] picture(String format, int type) throws Exception {
    BufferedImage image = new BufferedImage(1000, 500, type);
    Random random = new Random(7);
    for (int y = 0; y < 500; y++) {
      for (int x = 0; x < 1000; x++) {
        int noise = random.nextInt(30);
        int colour = x < 500 ? 0xe00000 + (noise << 16) : 0x0000e0 + noise;
        image.setRGB(x, y, y < 250 ? 0xff000000 | colour : colour);
      }
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    assertThat(ImageIO.write(image, format, bytes)).isTrue();
    return bytes.toByteArray();
  }

  private static List<OutputFile> make(byte[] original) {
    return new PictureResizer().make(new OutputFile("a.img", original), WANTED);
  }

  private static BufferedImage image(OutputFile file) throws Exception {
    return ImageIO.read(new ByteArrayInputStream(file.content()));
  }

  @Test
  void copiesHaveTheirWidthsAndTheSamePicture() throws Exception {
    for (String format : List.of("png", "jpeg")) {
      List<OutputFile> copies = make(picture(format, BufferedImage.TYPE_INT_RGB));

      assertThat(copies).extracting(OutputFile::path).containsExactly("a.400w", "a.800w");
      for (int i = 0; i < copies.size(); i++) {
        BufferedImage copy = image(copies.get(i));
        assertThat(copy.getWidth()).isEqualTo(WANTED.get(i).width());
        assertThat(copy.getHeight()).isEqualTo(copy.getWidth() / 2);
        int left = copy.getRGB(copy.getWidth() / 4, 50);
        int right = copy.getRGB(copy.getWidth() * 3 / 4, 50);
        assertThat(left >> 16 & 0xff).isGreaterThan(0xd0);
        assertThat(left & 0xff).isLessThan(0x20);
        assertThat(right & 0xff).isGreaterThan(0xd0);
      }
    }
  }

  /** Steps of 5, 2 and 1 pixels: what is read for the widest serves the others. */
  @Test
  void eachCopyIsTheSameAsIfItWereTheOnlyOne() throws Exception {
    List<SmallerPicture> wanted =
        List.of(
            new SmallerPicture("a.97w", 97),
            new SmallerPicture("a.200w", 200),
            new SmallerPicture("a.310w", 310));
    for (int type :
        new int[] {
          BufferedImage.TYPE_INT_RGB,
          BufferedImage.TYPE_INT_ARGB,
          BufferedImage.TYPE_BYTE_GRAY,
          BufferedImage.TYPE_USHORT_GRAY,
          BufferedImage.TYPE_BYTE_INDEXED,
          BufferedImage.TYPE_BYTE_BINARY
        }) {
      byte[] original = picture("png", type);
      List<OutputFile> together =
          new PictureResizer().make(new OutputFile("a.img", original), wanted);
      for (int i = 0; i < wanted.size(); i++) {
        OutputFile alone =
            new PictureResizer()
                .make(new OutputFile("a.img", original), wanted.subList(i, i + 1))
                .get(0);
        assertThat(together.get(i).path()).isEqualTo(alone.path());
        assertThat(together.get(i).content()).isEqualTo(alone.content());
      }
    }
    byte[] photo = picture("jpeg", BufferedImage.TYPE_INT_RGB);
    List<OutputFile> together = new PictureResizer().make(new OutputFile("a.img", photo), wanted);
    assertThat(together.get(0).content())
        .isEqualTo(
            new PictureResizer()
                .make(new OutputFile("a.img", photo), wanted.subList(0, 1))
                .get(0)
                .content());
  }

  @Test
  void whatIsTransparentStaysSo() throws Exception {
    BufferedImage copy = image(make(picture("png", BufferedImage.TYPE_INT_ARGB)).get(0));
    assertThat(copy.getRGB(100, 20) >>> 24).isEqualTo(0xff);
    assertThat(copy.getRGB(100, 180) >>> 24).isZero();
  }

  @Test
  void theSamePictureGivesTheSameBytes() throws Exception {
    byte[] original = picture("jpeg", BufferedImage.TYPE_INT_RGB);
    assertThat(make(original).get(0).content()).isEqualTo(make(original).get(0).content());
  }

  @Test
  void aPictureThatCannotBeReadOrGrowsStaysAsItIs() throws Exception {
    byte[] broken = new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 1, 2, 3};
    assertThat(make(broken)).allSatisfy(copy -> assertThat(copy.content()).isEqualTo(broken));

    BufferedImage plain = new BufferedImage(1000, 10, BufferedImage.TYPE_BYTE_BINARY);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageIO.write(plain, "png", bytes);
    assertThat(make(bytes.toByteArray()))
        .allSatisfy(copy -> assertThat(copy.content().length).isLessThanOrEqualTo(bytes.size()));
  }
}
