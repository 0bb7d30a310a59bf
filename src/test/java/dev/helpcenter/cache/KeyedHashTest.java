package dev.helpcenter.cache;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeyedHashTest {
  private static final HashKey KEY = new HashKey(0x0706050403020100L, 0x0f0e0d0c0b0a0908L);

  /** The reference implementation's vectors: the bytes 0, 1, 2 … with the key 0, 1, 2 … 15. */
  @ParameterizedTest
  @CsvSource({
    "0, 726fdb47dd0e0e31",
    "1, 74f839c593dc67fd",
    "2, 0d6c8009d9a94f5a",
    "8, 93f5f5799a932462",
    "15, a129ca6149be45e5",
  })
  void isSipHash(int length, String hash) {
    byte[] bytes = new byte[64];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) i;
    }
    KeyedHash keyed = new KeyedHash(KEY);
    assertThat(keyed.value(bytes, length)).isEqualTo(Long.parseUnsignedLong(hash, 16));
    assertThat(keyed.value(bytes, length)).as("again").isEqualTo(Long.parseUnsignedLong(hash, 16));
  }

  @ParameterizedTest
  @CsvSource({"8, 0706050403020100", "16, 0706050403020100 0f0e0d0c0b0a0908"})
  void takesWordsAsTheirBytes(int length, String words) {
    byte[] bytes = new byte[16];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) i;
    }
    KeyedHash keyed = new KeyedHash(KEY);
    for (String word : words.split(" ")) {
      keyed.add(Long.parseUnsignedLong(word, 16));
    }
    assertThat(keyed.value()).isEqualTo(new KeyedHash(KEY).value(bytes, length));
  }

  @ParameterizedTest
  @CsvSource({"1, 0", "0, 1"})
  void dependsOnTheWholeKey(long first, long second) {
    HashKey other = new HashKey(KEY.first() ^ first, KEY.second() ^ second);
    assertThat(new KeyedHash(other).add(7).value()).isNotEqualTo(new KeyedHash(KEY).add(7).value());
  }
}
