package io.cardfolio.generate.random;

/// The log-normal distribution as a table of its quantiles, which random bits pick from: many small
/// values, few large ones. Only functions are used that give the same bits on every machine.
public final class LogNormal {
  private static final int BITS = 9;
  private static final int SIZE = 1 << BITS;

  /// Coefficients of the inverse of the normal distribution (Peter Acklam, "An algorithm for
  /// computing the inverse normal cumulative distribution function", 2003), relative error below
  /// 1.15e-9.
  private static final double[] A = {
    -3.969683028665376e+01, 2.209460984245205e+02, -2.759285104469687e+02,
    1.383577518672690e+02, -3.066479806614716e+01, 2.506628277459239e+00
  };

  private static final double[] B = {
    -5.447609879822406e+01,
    1.615858368580409e+02,
    -1.556989798598866e+02,
    6.680131188771972e+01,
    -1.328068155288572e+01,
    1
  };
  private static final double[] C = {
    -7.784894002430293e-03, -3.223964580411365e-01, -2.400758277161838e+00,
    -2.549732539343734e+00, 4.374664141464968e+00, 2.938163982698783e+00
  };
  private static final double[] D = {
    7.784695709041462e-03, 3.224671290700398e-01, 2.445134137142996e+00, 3.754408661907416e+00, 1
  };
  private static final double TAIL = 0.02425;

  private final double[] quantiles = new double[SIZE];

  /// A distribution.
  ///
  /// @param median half of the values are below it
  /// @param sigma the standard deviation of the logarithms
  public LogNormal(double median, double sigma) {
    for (int i = 0; i < SIZE; i++) {
      quantiles[i] = median * StrictMath.exp(sigma * normal((i + 0.5) / SIZE));
    }
  }

  /// The value that the random bits pick.
  public double pick(long bits) {
    return quantiles[(int) (bits >>> Long.SIZE - BITS)];
  }

  /// Where the normal distribution reaches `p`.
  private static double normal(double p) {
    if (p > 1 - TAIL) {
      return -normal(1 - p);
    }
    if (p < TAIL) {
      double q = StrictMath.sqrt(-2 * StrictMath.log(p));
      return polynomial(C, q) / polynomial(D, q);
    }
    double q = p - 0.5;
    double r = q * q;
    return q * polynomial(A, r) / polynomial(B, r);
  }

  private static double polynomial(double[] coefficients, double x) {
    double value = 0;
    for (double coefficient : coefficients) {
      value = value * x + coefficient;
    }
    return value;
  }
}
