package dev.helpcenter.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumbersTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "1800 595 160",
        "1800595160",
        "1300 292 371",
        "1300 CYBER1",
        "13 11 14",
        "02 9999 1234",
        "(02) 9999 1234",
        "0412 345 678",
        "0412345678",
        "+61 2 9999 1234",
        "+61 (0)2 9999 1234",
        "+1-555-123-4567",
        "555-123-4567",
        "(555) 123-4567",
        "+86 571 8502 2088",
        "030 1234 5678",
      })
  void numbers(String number) {
    assertThat(PhoneNumbers.in("Call " + number + ", or wait."))
        .containsExactly(new PhoneNumbers.Found(number, 5));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "on 2026-11-20 at 10:30",
        "from 01/02/2026 to 03/04/2026",
        "order 123456789012",
        "code 012345",
        "IBAN DE89 3704 0044 0532 0130 00",
        "code 483 920",
        "$1,300.50 or 1300 dollars",
        "version 1.2.3 or 10.0.19045",
        "192.168.100.200",
        "call 000 at once",
        "14 characters, 180 days",
        "ISBN 978-3-16-148410-0",
        "page 0 of 12, step 3",
        "1800 people wrote 160 letters",
        "see https://example.org/0412345678",
      })
  void otherNumbers(String text) {
    assertThat(PhoneNumbers.in(text)).isEmpty();
  }

  @Test
  void manyDigitsCostLittle() {
    assertThat(PhoneNumbers.in("0 1 2 3 4 5 6 7 8 9 ".repeat(20_000))).isNotNull();
    assertThat(PhoneNumbers.in("+1".repeat(100_000))).isNotNull();
  }
}
