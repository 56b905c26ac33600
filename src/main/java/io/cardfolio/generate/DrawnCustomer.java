package io.cardfolio.generate;

/// What the random numbers say of one customer, before it is read as values or as bytes. Reused
/// from row to row, so that making a row allocates nothing.
final class DrawnCustomer {
  /// The row, counted from 0.
  long row;

  /// The index of the segment in the settings.
  int segment;

  /// The age in years.
  int age;

  /// The list that the first name is in.
  int firstNameList;

  /// The index of the first name in its list.
  int firstName;

  /// The card of the deck of surnames.
  int surnameCard;

  /// Which of the customers with this name this one is, counted from 0.
  long namesake;

  /// The index of the place.
  int place;

  /// The ordinal of the employment status.
  int employment;

  /// The ordinal of the card type.
  int cardType;

  /// The credit limit in dollars.
  int creditLimit;

  /// The day the account was opened, counted from 1970-01-01.
  int openDay;

  /// The ordinal of the decline type; [#NO_DECLINE] for none.
  int decline;

  /// What [#decline] is where customers do not decline.
  static final int NO_DECLINE = -1;
}
