package dev.helpcenter.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.Inflater;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class ShareImageTest {
  @Test
  void isAPngOfTheSizeThatSitesAskFor() throws IOException {
    byte[] png = ShareImage.png("Shopper Account Help");
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));

    assertThat(image.getWidth()).isEqualTo(1200);
    assertThat(image.getHeight()).isEqualTo(630);
    assertThat(image.getRGB(600, 600) & 0xFFFFFF).isEqualTo(0x0E3B34);
    assertThat(image.getRGB(100, 140) & 0xFFFFFF).as("the mark").isEqualTo(0xF4BD3E);
    assertThat(image.getRGB(144, 120) & 0xFFFFFF).as("the keyhole").isEqualTo(0x0E3B34);
    assertThat(png.length).isLessThan(100_000);
  }

  @Test
  void anyNameFits() {
    assertThat(ShareImage.png("")).isNotEmpty();
    assertThat(ShareImage.png("日本語 " + "Wörter ".repeat(100))).isNotEmpty();
    assertThat(ShareImage.png("W".repeat(500))).isNotEmpty();
  }

  @Test
  void aNameThatCannotBeDrawnIsLeftOut() {
    byte[] withoutName = ShareImage.png("");
    assertThat(ShareImage.png("Довідка")).isEqualTo(withoutName);
    assertThat(ShareImage.png("日本語 help")).isEqualTo(withoutName);
    assertThat(ShareImage.png("Any questions?")).isNotEqualTo(withoutName);
  }

  @Test
  void lettersMadeOfTwoSignsAndBlanksOfAnyKindAreDrawn() {
    assertThat(ShareImage.png(" Cafe\u0301\thelp "))
        .isEqualTo(ShareImage.png("Caf\u00e9 help"))
        .isNotEqualTo(ShareImage.png(""));
  }

  @Test
  void whatIsCompressedComesBack() throws Exception {
    Random random = new Random(7);
    for (int size : new int[] {0, 1, 2, 3, 258, 259, 260, 5000}) {
      byte[] data = new byte[size];
      for (int i = 0; i < size; i++) {
        data[i] = random.nextInt(4) == 0 ? (byte) random.nextInt() : i == 0 ? 0 : data[i - 1];
      }
      assertThat(inflated(new RunLengthDeflate().compress(data), size)).isEqualTo(data);
      byte[] plain = new byte[size];
      Arrays.fill(plain, (byte) 200);
      assertThat(inflated(new RunLengthDeflate().compress(plain), size)).isEqualTo(plain);
    }
  }

  private static byte[] inflated(byte[] compressed, int size) throws Exception {
    Inflater inflater = new Inflater(true);
    inflater.setInput(compressed);
    byte[] data = new byte[size];
    int length = inflater.inflate(data);
    assertThat(length).isEqualTo(size);
    inflater.end();
    return data;
  }
}
