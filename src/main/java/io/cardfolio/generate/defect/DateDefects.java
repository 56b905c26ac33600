package io.cardfolio.generate.defect;

import static io.cardfolio.model.CustomerColumn.ACCOUNT_OPEN_DATE;

import io.cardfolio.model.CustomerText;
import java.time.LocalDate;
import java.util.Optional;

/// Account dates that are none, or lie in the future.
///
/// @param asOf the day on which the data is true
record DateDefects(LocalDate asOf) {
  private static final int MOST_DAYS_AHEAD = 365;

  /// A day that the calendar does not have, or the date in another notation.
  static Optional<CustomerPlanting.Cell> unreadable(CustomerText clean, long row, Choices choices) {
    String[] parts = clean.text(ACCOUNT_OPEN_DATE).split("-", 3);
    String year = parts[0];
    String month = parts[1];
    String day = parts[2];
    return CustomerPlanting.Cell.of(
        ACCOUNT_OPEN_DATE,
        switch (choices.below(5)) {
          case 0 -> year + "-02-30";
          case 1 -> year + "-" + month + "-00";
          case 2 -> month + "/" + day + "/" + year;
          case 3 -> day + "." + month + "." + year;
          default -> year + month + day;
        });
  }

  /// A day up to a year after the as-of date.
  Optional<CustomerPlanting.Cell> inTheFuture(CustomerText clean, long row, Choices choices) {
    return CustomerPlanting.Cell.of(
        ACCOUNT_OPEN_DATE, asOf.plusDays(1L + choices.below(MOST_DAYS_AHEAD)).toString());
  }
}
