package dev.helpcenter.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecordReaderTest {
  private static final int[] NUMBERS = {
    0, -1, 1, 63, 64, -64, -65, 8191, 8192, 1 << 20, 1 << 27, Integer.MAX_VALUE, Integer.MIN_VALUE
  };

  @Test
  void numbersAreThoseThatWereWritten() throws Exception {
    byte[] bytes =
        new RecordWriter().numbers(NUMBERS).numbers(new int[0]).text("end").toByteArray();
    RecordReader in = new RecordReader(bytes);

    assertThat(in.numbers()).isEqualTo(NUMBERS);
    assertThat(in.numbers()).isEmpty();
    assertThat(in.text()).isEqualTo("end");
    RecordReader single = new RecordReader(bytes);
    assertThat(single.size()).isEqualTo(NUMBERS.length);
    for (int number : NUMBERS) {
      assertThat(single.number()).isEqualTo(number);
    }
  }

  @Test
  void numbersThatAreCutOffAreBroken() {
    byte[] bytes = new RecordWriter().numbers(NUMBERS).toByteArray();
    for (int length = 0; length < bytes.length; length++) {
      RecordReader in = new RecordReader(Arrays.copyOf(bytes, length));
      assertThatExceptionOfType(BrokenRecordException.class).isThrownBy(in::numbers);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {Integer.MAX_VALUE + 1L, Integer.MIN_VALUE - 1L, Long.MAX_VALUE, 1L << 40})
  void aNumberThatFitsNoIntIsBroken(long number) {
    byte[] bytes = new RecordWriter().number(1).number(number).text("more").toByteArray();
    RecordReader in = new RecordReader(bytes);
    assertThatExceptionOfType(BrokenRecordException.class).isThrownBy(in::numbers);
  }
}
