package dev.helpcenter.search;

/** All numbers that decide the ranking, in one place. */
final class Weights {
  private Weights() {}

  /** Saturation: how much a repeated word adds. */
  static final double K1 = 2.0;

  /** How much a field's length counts. */
  static final double B = 0.75;

  /** The boost of each field, by {@link Field#ordinal()}. */
  private static final double[] BOOSTS = {3.0, 1.5, 2.0, 1.5, 1.0};

  static double boost(Field field) {
    return BOOSTS[field.ordinal()];
  }
}
