package dev.helpcenter.jbake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class Utf8WriterTest {
  @Test
  void encodesAsJavaDoes() throws Exception {
    SplittableRandom random = new SplittableRandom(1);
    int[] samples = {'a', 'z', '\n', 0x7F, 0x80, 0x7FF, 0x800, 0xFFFD, 0x10000, 0x1F600, 0x10FFFF};
    Utf8Writer writer = new Utf8Writer();
    for (int round = 0; round < 300; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(60); i > 0; i--) {
        if (random.nextInt(10) == 0) {
          text.append((char) (0xD800 + random.nextInt(0x800))); // half a character
        } else {
          text.appendCodePoint(samples[random.nextInt(samples.length)]);
        }
      }
      writer.reset();
      int at = 0;
      while (at < text.length()) {
        int length = Math.min(1 + random.nextInt(5), text.length() - at);
        if (random.nextBoolean()) {
          writer.write(text.toString(), at, length);
        } else {
          writer.write(text.toString().toCharArray(), at, length);
        }
        at += length;
      }
      assertThat(writer.toByteArray()).isEqualTo(text.toString().getBytes(StandardCharsets.UTF_8));
    }
  }

  @Test
  void growsAsNeeded() throws Exception {
    Utf8Writer writer = new Utf8Writer();
    String text = "é".repeat(100_000);
    writer.write(text, 0, text.length());
    writer.write('!');
    assertThat(new String(writer.toByteArray(), StandardCharsets.UTF_8)).isEqualTo(text + "!");
  }
}
