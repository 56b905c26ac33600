package io.cardfolio.summary;

import java.util.Arrays;

/// Whether two groups fall into categories alike: Pearson's chi-square test of homogeneity.
///
/// With O the count of a cell and E = (total of its group · total of its category) / total of all,
/// the statistic is Σ (O − E)² / E over all cells; its degrees of freedom are the number of
/// categories that occur, less one. The p-value is Q(degrees / 2, statistic / 2).
///
/// Source: K. Pearson, Philosophical Magazine 50 (1900); A. Agresti, Categorical Data Analysis (3rd
/// ed., 2013), section 3.2.
///
/// @param statistic the sum; 0 for groups that are alike
/// @param degrees the degrees of freedom; 0 where there is nothing to tell apart
/// @param pValue how likely so large a sum is if both groups come from the same source
/// @param leastExpected the smallest E; below 5 the p-value is only rough
public record ChiSquare(double statistic, int degrees, double pValue, double leastExpected) {
  private static final ChiSquare NOTHING = new ChiSquare(0, 0, 1, 0);
  private static final double ENOUGH = 5;

  /// The test of two groups.
  ///
  /// @param first how many of the first group are in each category
  /// @param second how many of the second group are in each category, in the same order
  public static ChiSquare of(long[] first, long[] second) {
    if (first.length != second.length) {
      throw new IllegalArgumentException(
          first.length + " and " + second.length + " categories, expected as many");
    }
    double firstTotal = Arrays.stream(first).sum();
    double secondTotal = Arrays.stream(second).sum();
    double total = firstTotal + secondTotal;
    double statistic = 0;
    double least = Double.MAX_VALUE;
    int categories = 0;
    for (int i = 0; i < first.length; i++) {
      double both = (double) first[i] + second[i];
      if (both > 0) {
        categories++;
        double expectedFirst = firstTotal / total * both;
        double expectedSecond = secondTotal / total * both;
        statistic +=
            part((double) first[i], expectedFirst) + part((double) second[i], expectedSecond);
        least = Math.min(least, Math.min(expectedFirst, expectedSecond));
      }
    }
    if (firstTotal == 0 || secondTotal == 0 || categories < 2) {
      return NOTHING;
    }
    int degrees = categories - 1;
    double p = IncompleteGamma.upper(degrees / 2.0, statistic / 2);
    return new ChiSquare(statistic, degrees, p, least);
  }

  /// Whether a category is so rare that the p-value is only rough.
  public boolean isRough() {
    return degrees > 0 && leastExpected < ENOUGH;
  }

  private static double part(double observed, double expected) {
    return expected == 0 ? 0 : (observed - expected) * (observed - expected) / expected;
  }
}
