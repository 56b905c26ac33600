package io.cardfolio.summary;

/// The regularised upper incomplete gamma function Q(a, x), of which the tail of the chi-square
/// distribution is a case.
///
/// Source: M. Abramowitz and I. A. Stegun, Handbook of Mathematical Functions (1964): the series
/// 6.5.29 below `a + 1` and the continued fraction 6.5.31 above. The logarithm of the gamma
/// function is C. Lanczos' approximation (SIAM J. Numer. Anal. B 1, 1964) with g = 7.
final class IncompleteGamma {
  private static final double[] LANCZOS = {
    0.999_999_999_999_809_9,
    676.520_368_121_885_1,
    -1_259.139_216_722_402_8,
    771.323_428_777_653_1,
    -176.615_029_162_140_6,
    12.507_343_278_686_905,
    -0.138_571_095_265_720_12,
    9.984_369_578_019_572e-6,
    1.505_632_735_149_311_6e-7
  };
  private static final double G = 7;
  private static final double HALF = 0.5;
  private static final double PRECISION = 1e-15;
  private static final double TINY = 1e-300;
  private static final int MOST_STEPS = 100_000;

  private IncompleteGamma() {}

  /// Q(a, x) for `a` above 0 and `x` of at least 0.
  static double upper(double a, double x) {
    if (x <= 0) {
      return 1;
    }
    return x < a + 1 ? 1 - series(a, x) : fraction(a, x);
  }

  /// P(a, x) = x^a e^-x / Γ(a + 1) · Σ x^n / ((a + 1) … (a + n)).
  private static double series(double a, double x) {
    double term = 1 / a;
    double sum = term;
    for (int n = 1; n < MOST_STEPS && term > sum * PRECISION; n++) {
      term *= x / (a + n);
      sum += term;
    }
    return sum * weight(a, x);
  }

  /// Q(a, x) by the continued fraction, evaluated from above by Lentz's method.
  private static double fraction(double a, double x) {
    double b = x + 1 - a;
    double c = 1 / TINY;
    double d = 1 / b;
    double product = d;
    for (int i = 1; i < MOST_STEPS; i++) {
      double an = -i * (i - a);
      b += 2;
      d = 1 / notZero(an * d + b);
      c = notZero(b + an / c);
      product *= d * c;
      if (Math.abs(d * c - 1) < PRECISION) {
        break;
      }
    }
    return product * weight(a, x);
  }

  private static double weight(double a, double x) {
    return Math.exp(a * Math.log(x) - x - logGamma(a));
  }

  private static double notZero(double value) {
    return Math.abs(value) < TINY ? TINY : value;
  }

  /// The logarithm of Γ(a), for `a` of at least 0.5.
  private static double logGamma(double a) {
    double x = a - 1;
    double sum = LANCZOS[0];
    for (int i = 1; i < LANCZOS.length; i++) {
      sum += LANCZOS[i] / (x + i);
    }
    double t = x + G + HALF;
    return HALF * Math.log(2 * Math.PI) + (x + HALF) * Math.log(t) - t + Math.log(sum);
  }
}
