package io.cardfolio.ui.dataset;

import io.cardfolio.job.check.CustomerOutcome;
import io.cardfolio.model.PortfolioSpec;
import java.nio.file.Path;
import java.util.Optional;

/// The dataset that the window shows: made from settings, or read from a file.
///
/// @param spec the settings it was made from, or is held against
/// @param outcome what came out and what is wrong, in the rows that `coverage` tells
/// @param rows its customers, all of them
/// @param file the CSV file it was read from; empty for generated customers
/// @param millis how long making or reading and checking took, in milliseconds
/// @param coverage of how many of its customers the outcome is
/// @param tuned whether names, addresses, ages and places were carried over from the dataset
///   before, as they do not depend on the settings that were on the move
/// @param firstPageMillis after how many milliseconds the first rows could be shown, where that was
///   before the whole was checked
public record ShownDataset(
    PortfolioSpec spec,
    CustomerOutcome outcome,
    CustomerRows rows,
    Optional<Path> file,
    long millis,
    Coverage coverage,
    boolean tuned,
    long firstPageMillis) {
  /// A dataset whose outcome is of all its customers.
  public ShownDataset(
      PortfolioSpec spec,
      CustomerOutcome outcome,
      CustomerRows rows,
      Optional<Path> file,
      long millis) {
    this(spec, outcome, rows, file, millis, Coverage.WHOLE, false, 0);
  }

  /// This dataset with other settings that make the same data.
  ShownDataset with(PortfolioSpec sameData) {
    return new ShownDataset(
        sameData, outcome, rows, file, millis, coverage, tuned, firstPageMillis);
  }

  /// Whether the outcome is of all customers.
  public boolean isWhole() {
    return coverage == Coverage.WHOLE;
  }

  /// Whether all of it was made and checked, with nothing carried over.
  public boolean isFinished() {
    return isWhole() && !tuned;
  }

  /// How many rows the outcome is of, from the first on.
  public long checked() {
    return outcome.report().rows();
  }
}
