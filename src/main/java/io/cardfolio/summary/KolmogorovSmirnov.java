package io.cardfolio.summary;

/// Whether two groups of numbers come from the same distribution: the two-sample Kolmogorov-Smirnov
/// test.
///
/// D is the largest distance between the two empirical distribution functions. With n and m
/// numbers, e = n·m / (n + m) and λ = (√e + 0.12 + 0.11/√e)·D, the p-value is about Q(λ) = 2 Σ
/// (−1)^(j−1) exp(−2 j² λ²). For numbers of which many are equal, as here, the true p-value is
/// smaller still: the test errs on the side of "alike".
///
/// Source: A. Kolmogorov, Giornale dell'Istituto Italiano degli Attuari 4 (1933); N. Smirnov,
/// Annals of Mathematical Statistics 19 (1948); the correction for small samples is M. A.
/// Stephens', Journal of the Royal Statistical Society B 32 (1970).
///
/// @param distance D, 0 to 1
/// @param pValue how likely so large a distance is if both groups come from the same source
public record KolmogorovSmirnov(double distance, double pValue) {
  private static final double SMALL = 1.18;
  private static final int MOST_TERMS = 100;
  private static final double PRECISION = 1e-16;

  /// The test of two groups that were counted into bins; exact where a bin holds one value, to the
  /// width of a bin otherwise.
  public static KolmogorovSmirnov of(Histogram first, Histogram second) {
    double n = numbers(first);
    double m = numbers(second);
    if (n == 0 || m == 0) {
      return new KolmogorovSmirnov(0, 1);
    }
    double distance = distance(first, n, second, m);
    double root = Math.sqrt(n * m / (n + m));
    return new KolmogorovSmirnov(distance, tail((root + 0.12 + 0.11 / root) * distance));
  }

  /// Q(λ): how likely the scaled distance is larger than λ.
  static double tail(double lambda) {
    if (lambda <= 0) {
      return 1;
    }
    return lambda < SMALL ? 1 - lower(lambda) : upper(lambda);
  }

  private static double upper(double lambda) {
    double sum = 0;
    for (int j = 1; j <= MOST_TERMS; j++) {
      double term = Math.exp(-2.0 * j * j * lambda * lambda);
      sum += j % 2 == 1 ? term : -term;
      if (term < PRECISION) {
        break;
      }
    }
    return Math.clamp(2 * sum, 0, 1);
  }

  /// 1 − Q(λ) by the series that is quick for a small λ: √(2π)/λ Σ exp(−(2j − 1)² π² / (8 λ²)).
  private static double lower(double lambda) {
    double sum = 0;
    for (int j = 1; j <= MOST_TERMS; j++) {
      double odd = 2.0 * j - 1;
      sum += Math.exp(-odd * odd * Math.PI * Math.PI / (8 * lambda * lambda));
    }
    return Math.sqrt(2 * Math.PI) / lambda * sum;
  }

  private static double distance(Histogram first, double n, Histogram second, double m) {
    double below = first.below() / n;
    double otherBelow = second.below() / m;
    double largest = Math.abs(below - otherBelow);
    int i = 0;
    int j = 0;
    while (i < first.bins() || j < second.bins()) {
      long value = Math.min(startOf(first, i), startOf(second, j));
      if (startOf(first, i) == value) {
        below += first.count(i++) / n;
      }
      if (startOf(second, j) == value) {
        otherBelow += second.count(j++) / m;
      }
      largest = Math.max(largest, Math.abs(below - otherBelow));
    }
    return Math.min(1, largest);
  }

  private static long startOf(Histogram histogram, int bin) {
    return bin < histogram.bins() ? histogram.startOf(bin) : Long.MAX_VALUE;
  }

  private static double numbers(Histogram histogram) {
    return (double) histogram.below() + histogram.total() + histogram.above();
  }
}
