package io.cardfolio.model;

import java.util.Objects;

/// How the customers of a segment use their cards from month to month.
///
/// @param transactions how many transactions a customer has in a month, 1 to [#MOST_TRANSACTIONS]
/// @param growth by how much a customer's spending grows each month, from [#LEAST_GROWTH] to
///   [#MOST_GROWTH]; below 0% it shrinks
/// @param decline how spending falls, where customers of the segment decline
/// @param categories what the transactions are for
public record Activity(
    Range transactions, Percent growth, DeclineCurve decline, CategoryMix categories) {
  /// The most transactions that a customer may have in a month.
  public static final int MOST_TRANSACTIONS = 200;

  /// The fastest shrinking from month to month.
  public static final Percent LEAST_GROWTH = Percent.of(-50);

  /// The fastest growth from month to month.
  public static final Percent MOST_GROWTH = Percent.of(50);

  /// That of a segment of which nothing else is known.
  public static final Activity USUAL =
      new Activity(new Range(20, 40), Percent.ZERO, DeclineCurve.USUAL, CategoryMix.GENERAL);

  /// Activity with every part given.
  public Activity {
    Objects.requireNonNull(transactions, "transactions");
    Objects.requireNonNull(growth, "growth");
    Objects.requireNonNull(decline, "decline");
    Objects.requireNonNull(categories, "categories");
  }

  /// This activity with another number of transactions a month.
  public Activity withTransactions(Range aMonth) {
    return new Activity(aMonth, growth, decline, categories);
  }

  /// This activity with another growth a month.
  public Activity withGrowth(Percent aMonth) {
    return new Activity(transactions, aMonth, decline, categories);
  }

  /// This activity with another decline.
  public Activity withDecline(DeclineCurve curve) {
    return new Activity(transactions, growth, curve, categories);
  }

  /// This activity with another mix of categories.
  public Activity withCategories(CategoryMix mix) {
    return new Activity(transactions, growth, decline, mix);
  }
}
