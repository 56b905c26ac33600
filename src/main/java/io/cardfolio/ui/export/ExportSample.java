package io.cardfolio.ui.export;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What is known of an export before it runs, from making some of it.
///
/// @param estimates size and time in each format that could be measured, of tables the customers
/// @param customers the first lines of their table
/// @param transactions what is known of the table of their transactions
/// @param statistics the first lines of the statistics; none while there are none
public record ExportSample(
    Map<ExportFormat, Estimate> estimates,
    List<String> customers,
    Transactions transactions,
    List<String> statistics) {
  /// How many customers are shown before they are written.
  public static final int SHOWN_ROWS = 5;

  /// How many lines of a JSON file are shown before it is written.
  public static final int SHOWN_LINES = 200;

  /// A sample that does not change.
  public ExportSample {
    estimates = Map.copyOf(estimates);
    customers = List.copyOf(customers);
    statistics = List.copyOf(statistics);
  }

  /// Size and time of a format, if they could be measured.
  Optional<Estimate> of(ExportFormat format) {
    return Optional.ofNullable(estimates.get(format));
  }

  /// Size and time of the transactions in a format, if they could be measured.
  Optional<Estimate> ofTransactions(ExportFormat format) {
    return Optional.ofNullable(transactions.estimates.get(format));
  }

  /// What is known of the transactions.
  ///
  /// @param rows how many they are
  /// @param exact whether that was counted and not estimated
  /// @param estimates size and time in each format that could be measured
  /// @param lines the first lines of the table
  public record Transactions(
      long rows, boolean exact, Map<ExportFormat, Estimate> estimates, List<String> lines) {
    /// Knowledge that does not change.
    public Transactions {
      estimates = Map.copyOf(estimates);
      lines = List.copyOf(lines);
    }
  }

  /// What an export would come to.
  ///
  /// @param bytes how long its files would be
  /// @param nanos how long it would take, in nanoseconds
  public record Estimate(long bytes, long nanos) {
    /// This and another export, one after the other.
    Estimate and(Estimate other) {
      return new Estimate(bytes + other.bytes, nanos + other.nanos);
    }
  }
}
