package dev.helpcenter.jbake;

import freemarker.core.ArithmeticEngine;
import freemarker.core.Environment;
import freemarker.template.TemplateException;
import java.math.BigDecimal;

/**
 * Freemarker's usual arithmetic, for numbers of a size that somebody could read. {@code
 * "1e999999999"?number + 1} would write out a thousand million digits, and nothing could end that.
 */
final class LimitedArithmetic extends ArithmeticEngine {
  /** Java's own numbers with a point have up to 309 digits before it, and as many after it. */
  private static final int MOST_DIGITS = 1_000;

  private static final String TOO_LONG = "this number has more than " + MOST_DIGITS + " digits";

  @Override
  public int compareNumbers(Number first, Number second) throws TemplateException {
    return BIGDECIMAL_ENGINE.compareNumbers(first, second);
  }

  @Override
  public Number add(Number first, Number second) throws TemplateException {
    return limited(BIGDECIMAL_ENGINE.add(first, second));
  }

  @Override
  public Number subtract(Number first, Number second) throws TemplateException {
    return limited(BIGDECIMAL_ENGINE.subtract(first, second));
  }

  @Override
  public Number multiply(Number first, Number second) throws TemplateException {
    return limited(BIGDECIMAL_ENGINE.multiply(first, second));
  }

  @Override
  public Number divide(Number first, Number second) throws TemplateException {
    return limited(BIGDECIMAL_ENGINE.divide(first, second));
  }

  @Override
  public Number modulus(Number first, Number second) throws TemplateException {
    return limited(BIGDECIMAL_ENGINE.modulus(first, second));
  }

  /**
   * @throws NumberFormatException if it is no number, or too long a one, which Freemarker tells as
   *     a mistake of the template
   */
  @Override
  public Number toNumber(String text) {
    if (text.length() > MOST_DIGITS) {
      throw new NumberFormatException(TOO_LONG);
    }
    Number number = BIGDECIMAL_ENGINE.toNumber(text);
    if (isTooLong(number)) {
      throw new NumberFormatException(TOO_LONG);
    }
    return number;
  }

  private static Number limited(Number result) throws TemplateException {
    if (isTooLong(result)) {
      throw new TemplateException(TOO_LONG, Environment.getCurrentEnvironment());
    }
    return result;
  }

  private static boolean isTooLong(Number number) {
    return number instanceof BigDecimal decimal
        && (decimal.precision() > MOST_DIGITS || Math.abs((long) decimal.scale()) > MOST_DIGITS);
  }
}
