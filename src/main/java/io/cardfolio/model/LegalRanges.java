package io.cardfolio.model;

import java.time.LocalDate;

/// The ends of what settings may be, once: the rules, the form and the reference of settings files
/// take them from here.
public final class LegalRanges {
  /// The earliest as-of date.
  public static final LocalDate EARLIEST = LocalDate.of(1970, 1, 1);

  /// The latest as-of date.
  public static final LocalDate LATEST = LocalDate.of(2100, 12, 31);

  /// The ages of customers, in years.
  public static final Range AGES = new Range(PortfolioSpec.ADULT, 120);

  /// How long accounts may have been open, in months.
  public static final Range TENURE = new Range(0, 600);

  /// What a limit or a month's spend may be, in dollars.
  public static final Range DOLLARS = new Range(0, 10_000_000);

  /// The longest name of a segment, in characters.
  public static final int LONGEST_NAME = 60;

  /// The months that there may be transactions of.
  public static final Range MONTHS = new Range(1, TransactionSettings.MOST_MONTHS);

  /// How many transactions a customer may have in a month.
  public static final Range TRANSACTIONS = new Range(1, Activity.MOST_TRANSACTIONS);

  /// The most transactions that may be expected of all customers; how many there are is known only
  /// when they are made, and a hundredth of the IDs is kept for what chance adds.
  public static final long MOST_EXPECTED_TRANSACTIONS = Transaction.MOST - Transaction.MOST / 100;

  private LegalRanges() {}
}
