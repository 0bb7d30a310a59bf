package dev.helpcenter.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.helpcenter.testing.TestContent;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImageSizesTest {
  @TempDir Path folder;

  private static byte[] image(String format) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(321, 123, BufferedImage.TYPE_INT_RGB), format, bytes);
    return bytes.toByteArray();
  }

  private Optional<ImageSize> size(byte[] bytes) throws Exception {
    Path file = Files.write(folder.resolve("image"), bytes);
    return new ImageSizes().of(file);
  }

  @ParameterizedTest
  @ValueSource(strings = {"png", "gif", "jpg"})
  void ofWhatJavaWrites(String format) throws Exception {
    assertThat(size(image(format))).contains(new ImageSize(321, 123));
  }

  @ParameterizedTest
  @CsvSource({
    "52494646000000005745425056503820000000000000009d012a40017800, 320, 120",
    "5249464600000000574542505650384c000000002f3fc11d000000000000, 320, 120",
    "524946460000000057454250565038580a000000000000003f0100770000, 320, 120",
  })
  void ofWebP(String hex, int width, int height) throws Exception {
    assertThat(size(HexFormat.of().parseHex(hex))).contains(new ImageSize(width, height));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<svg width=\"30\" height=\"20\"></svg>                            | 30 | 20",
        "<?xml version=\"1.0\"?><!-- x --><svg width='30px' height='20px'/> | 30 | 20",
        "<svg viewBox=\"0 0 60 40\" xmlns=\"x\"></svg>                     | 60 | 40",
        "<svg width=\"30\" viewBox=\"0,0,60,40\"></svg>                    | 30 | 20",
        "<svg stroke-width=\"2\" width = \"7.6\" height=\"8\"></svg>       | 8  | 8",
        "<svg width=\"100%\" height=\"50%\" viewBox=\"0 0 6 4\"></svg>     | 6  | 4",
      })
  void ofSvg(String svg, int width, int height) throws Exception {
    assertThat(size(svg.getBytes(StandardCharsets.UTF_8))).contains(new ImageSize(width, height));
  }

  @Test
  void aPhotoThatWasTakenUprightIsUpright() throws Exception {
    byte[] jpeg = image("jpg");
    byte[] exif =
        HexFormat.of()
            .parseHex(
                "ffe10022457869660000" // Exif
                    + "4d4d002a00000008" // big-endian, directory at 8
                    + "0001" // one entry
                    + "0112000300000001" // orientation
                    + "00060000"
                    + "00000000");
    byte[] turned = new byte[jpeg.length + exif.length];
    System.arraycopy(jpeg, 0, turned, 0, 2);
    System.arraycopy(exif, 0, turned, 2, exif.length);
    System.arraycopy(jpeg, 2, turned, 2 + exif.length, jpeg.length - 2);
    assertThat(size(turned)).contains(new ImageSize(123, 321));
  }

  @Test
  void aSizeBehindALongPreviewIsFound() throws Exception {
    byte[] jpeg = image("jpg");
    byte[] padded = new byte[jpeg.length + 3 * 65_537];
    System.arraycopy(jpeg, 0, padded, 0, 2);
    for (int i = 0; i < 3; i++) {
      int at = 2 + i * 65_537;
      padded[at] = (byte) 0xff;
      padded[at + 1] = (byte) 0xe2;
      padded[at + 2] = (byte) 0xff;
      padded[at + 3] = (byte) 0xff;
    }
    System.arraycopy(jpeg, 2, padded, 2 + 3 * 65_537, jpeg.length - 2);
    assertThat(size(padded)).contains(new ImageSize(321, 123));
  }

  @Test
  void brokenFilesHaveNoSize() throws Exception {
    for (String format : new String[] {"png", "gif", "jpg"}) {
      byte[] whole = image(format);
      for (int length = 0; length < Math.min(whole.length, 200); length++) {
        assertThat(size(Arrays.copyOf(whole, length)).map(ImageSize::width).orElse(321))
            .isEqualTo(321);
      }
    }
    assertThat(size("no image".getBytes(StandardCharsets.UTF_8))).isEmpty();
    assertThat(new ImageSizes().of(folder.resolve("gone"))).isEmpty();
  }

  @Test
  void aChangedFileIsReadAgain() throws Exception {
    ImageSizes sizes = new ImageSizes();
    Path file = Files.writeString(folder.resolve("x.svg"), "<svg width=\"1\" height=\"2\"/>");
    assertThat(sizes.of(file)).contains(new ImageSize(1, 2));
    Files.writeString(file, "<svg width=\"3\" height=\"4\"/>");
    Files.setLastModifiedTime(file, FileTime.fromMillis(1));
    assertThat(sizes.of(file)).contains(new ImageSize(3, 4));
  }

  @Test
  void imagesKnowTheirSizeInThePage() throws Exception {
    Path png = Files.write(folder.resolve("pic.png"), image("png"));
    Site site =
        new TestContent()
            .media("A & B/img/pic.png", png)
            .article("A & B/x.md", "X", "![A picture](img/pic.png)")
            .assemble()
            .site();
    assertThat(site.articles().get(0).html())
        .isEqualTo(
            "<p><img src=\"../img/pic.png\" width=\"321\" height=\"123\" loading=\"lazy\" decoding=\"async\""
                + " alt=\"A picture\"></p>\n");
    assertThat(site.media())
        .containsExactlyEntriesOf(Map.of("a-and-b/img/pic.png", "content/A & B/img/pic.png"));
  }
}
