package io.cardfolio.ui.transactions;

import io.cardfolio.model.PortfolioSpec;
import io.cardfolio.summary.TransactionSummary;
import io.cardfolio.ui.text.Texts;
import java.time.YearMonth;
import java.util.List;

/// Transactions that were summed up: those of all customers or of the first ones.
///
/// @param spec the settings that they were made from
/// @param months the months that they lie in, the oldest first
/// @param summary what they come to
/// @param customers of how many customers they are
record Summed(
    PortfolioSpec spec, List<YearMonth> months, TransactionSummary summary, long customers) {
  Summed {
    months = List.copyOf(months);
  }

  /// These transactions under other settings that make the same data.
  Summed with(PortfolioSpec sameData) {
    return new Summed(sameData, months, summary, customers);
  }

  /// Whether they are those of all customers.
  boolean isWhole() {
    return customers == spec.customers();
  }

  /// What a number of these is among all.
  long ofAll(long number) {
    return isWhole() ? number : Math.round((double) number * spec.customers() / customers);
  }

  /// A figure that follows from [#ofAll], marked where it is an estimate: `≈ 1,200`.
  String about(Texts texts, String figure) {
    return isWhole() ? figure : texts.of("transactions.about", figure);
  }
}
