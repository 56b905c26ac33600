package io.cardfolio.model;

import java.util.Objects;

/// What the transactions of all segments have in common.
///
/// @param months how many months the transactions go back from the as-of date, 1 to [#MOST_MONTHS]
/// @param approved which part of the transactions is approved
/// @param season how the time of the year changes spending
/// @param tolerance by how much a month's total may lie outside of the segment's monthly spend
///   without a warning, in percent of the nearer end
public record TransactionSettings(int months, Percent approved, Season season, Percent tolerance) {
  /// The most months there may be.
  public static final int MOST_MONTHS = 60;

  /// A year and a half, of which 97% is approved.
  public static final TransactionSettings USUAL =
      new TransactionSettings(18, Percent.of(97), Season.USUAL, Percent.of(1));

  /// Settings with every part given.
  public TransactionSettings {
    Objects.requireNonNull(approved, "approved");
    Objects.requireNonNull(season, "season");
    Objects.requireNonNull(tolerance, "tolerance");
  }

  /// These settings for another number of months.
  public TransactionSettings withMonths(int count) {
    return new TransactionSettings(count, approved, season, tolerance);
  }

  /// These settings with another part of approved transactions.
  public TransactionSettings withApproved(Percent part) {
    return new TransactionSettings(months, part, season, tolerance);
  }

  /// These settings with another season.
  public TransactionSettings withSeason(Season newSeason) {
    return new TransactionSettings(months, approved, newSeason, tolerance);
  }

  /// These settings with another tolerance.
  public TransactionSettings withTolerance(Percent percent) {
    return new TransactionSettings(months, approved, season, percent);
  }
}
