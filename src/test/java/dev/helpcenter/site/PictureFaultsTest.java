package dev.helpcenter.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PictureFaultsTest {
  @TempDir Path folder;

  private static byte[] image(String format) throws Exception {
    BufferedImage noise = new BufferedImage(90, 70, BufferedImage.TYPE_INT_RGB);
    Random random = new Random(1);
    for (int i = 0; i < 90 * 70; i++) {
      noise.setRGB(i % 90, i / 90, random.nextInt());
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageIO.write(noise, format, bytes);
    return bytes.toByteArray();
  }

  private Optional<PictureFault> fault(String name, byte[] bytes) throws Exception {
    return PictureFaults.of(Files.write(folder.resolve(name), bytes));
  }

  private static byte[] latin(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"png", "gif", "jpg"})
  void wholeOnesHaveNone(String format) throws Exception {
    assertThat(fault("a." + format, image(format))).isEmpty();
    assertThat(fault("another-name.webp", image(format))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"png", "jpg"})
  void whereverItIsCutItIsCutOff(String format) throws Exception {
    byte[] whole = image(format);
    for (int length = 8; length < whole.length; length += 37) {
      assertThat(fault("a." + format, Arrays.copyOf(whole, length)))
          .as("of %d bytes", length)
          .contains(PictureFault.CUT_OFF);
    }
    assertThat(fault("a." + format, Arrays.copyOf(whole, whole.length - 1)))
        .contains(PictureFault.CUT_OFF);
  }

  /** Films of phones, other sizes of the same photo, zeros. */
  @ParameterizedTest
  @ValueSource(strings = {"png", "jpg"})
  void whatFollowsAnImageDoesNoHarm(String format) throws Exception {
    byte[] whole = image(format);
    assertThat(fault("a." + format, Arrays.copyOf(whole, whole.length + 9_999))).isEmpty();
  }

  @Test
  void thePreviewInAPhotoIsNotItsEnd() throws Exception {
    byte[] photo = image("jpg");
    byte[] preview = Arrays.copyOf(image("jpg"), 6_000);
    preview[5_998] = (byte) 0xff;
    preview[5_999] = (byte) 0xd9;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write(photo, 0, 2);
    bytes.write(new byte[] {-1, -31, (byte) (6_002 >> 8), (byte) 6_002});
    bytes.write(preview);
    bytes.write(photo, 2, 500);
    assertThat(fault("a.jpg", bytes.toByteArray())).contains(PictureFault.CUT_OFF);
    bytes.write(photo, 502, photo.length - 502);
    bytes.write(0);
    assertThat(fault("a.jpg", bytes.toByteArray())).isEmpty();
  }

  @Test
  void aWebPSaysHowLongItIs() throws Exception {
    byte[] webp =
        latin("RIFF\u001a\0\0\0WEBPVP8L\r\0\0\0/\0\0\0\u0010\u0007\u0010\u0011\u0011\0\0\0");
    assertThat(fault("a.webp", Arrays.copyOf(webp, 34))).isEmpty();
    assertThat(fault("a.webp", Arrays.copyOf(webp, 33))).contains(PictureFault.CUT_OFF);
  }

  @ParameterizedTest
  @CsvSource({
    "heic,                   HEIC",
    "heix,                   HEIC",
    "mif1\0\0\0\0heic, HEIC",
    "isom,                   NO_IMAGE",
    "avif,",
    "mif1\0\0\0\0avif,",
  })
  void photosAreToldByTheirBrands(String brands, PictureFault fault) throws Exception {
    String box = "ftyp" + brands.replace("\\0", "\0");
    String length = "\0\0\0" + (char) (box.length() + 4);
    assertThat(fault("a.jpg", latin(length + box + "mdat")).orElse(null)).isEqualTo(fault);
  }

  @Test
  void whatIsNoneIsTold() throws Exception {
    assertThat(fault("a.png", new byte[0])).contains(PictureFault.EMPTY);
    assertThat(fault("a.svg", new byte[0])).contains(PictureFault.EMPTY);
    assertThat(fault("a.png", latin("x"))).contains(PictureFault.NO_IMAGE);
    assertThat(fault("a.PNG", latin("%PDF-1.7"))).contains(PictureFault.NO_IMAGE);
    assertThat(fault("a.jpg", latin("MM\0*"))).contains(PictureFault.TIFF);
    assertThat(fault("a.png", latin("BM6"))).contains(PictureFault.BMP);
    assertThat(fault("a.png", latin("<?xml version='1.0'?><svg/>")))
        .contains(PictureFault.HIDDEN_SVG);
    assertThat(fault("a.svg", latin("<svg/>"))).isEmpty();
    assertThat(fault("a.xyz", latin("what this is nobody knows"))).isEmpty();
    assertThat(PictureFaults.of(folder.resolve("gone.png"))).isEmpty();
  }
}
