package io.cardfolio.validate.transaction;

import io.cardfolio.model.DeclineType;

/// What the rules for transactions ask of a customer.
///
/// @param segment the index of the segment in the settings; [#UNKNOWN] where it is none of them
/// @param openDay the day the account was opened, counted from 1970-01-01; [#UNKNOWN_DAY] where
///   that is no date
/// @param creditLimit the limit in dollars; [#UNKNOWN] where that is no number
/// @param decline the ordinal of the [DeclineType]; [#UNKNOWN] for none
public record Account(int segment, int openDay, int creditLimit, int decline) {
  /// What stands for a segment, limit or decline type that is not known.
  public static final int UNKNOWN = -1;

  /// What stands for a day that is not known: it lies before all others.
  public static final int UNKNOWN_DAY = Integer.MIN_VALUE;

  /// How many answers there are to how a customer declines, not at all being one.
  static final int DECLINES = DeclineType.values().length + 1;

  /// Whether all is known that his months are judged by.
  boolean isWhole() {
    return segment != UNKNOWN && openDay != UNKNOWN_DAY && creditLimit != UNKNOWN;
  }

  /// Whether his spending falls.
  boolean declines() {
    return decline != UNKNOWN;
  }
}
