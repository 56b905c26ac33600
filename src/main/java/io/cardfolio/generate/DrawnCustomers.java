package io.cardfolio.generate;

/// What the random numbers say of neighbouring customers, before it is read as values or as bytes.
/// Kept column by column, because a column is drawn for all rows in one tight loop, in which the
/// processor works on several rows at once; and reused, so that making a row allocates nothing.
final class DrawnCustomers {
  /// How many rows there can be.
  static final int MOST = SegmentDealer.BLOCK;

  /// What [#decline] is where customers do not decline.
  static final int NO_DECLINE = -1;

  /// The first of the rows, counted from 0.
  long firstRow;

  /// How many rows there are.
  int count;

  /// The index of the segment in the settings.
  final int[] segment = new int[MOST];

  /// The age in years.
  final int[] age = new int[MOST];

  /// The list that the first name is in.
  final int[] firstNameList = new int[MOST];

  /// The index of the first name in its list.
  final int[] firstName = new int[MOST];

  /// The card of the deck of surnames.
  final int[] surnameCard = new int[MOST];

  /// Which of the customers with this name this one is, counted from 0.
  final long[] namesake = new long[MOST];

  /// The index of the place.
  final int[] place = new int[MOST];

  /// The ordinal of the employment status.
  final int[] employment = new int[MOST];

  /// The ordinal of the card type.
  final int[] cardType = new int[MOST];

  /// The credit limit in dollars.
  final int[] creditLimit = new int[MOST];

  /// The day the account was opened, counted from 1970-01-01.
  final int[] openDay = new int[MOST];

  /// The ordinal of the decline type; [#NO_DECLINE] for none.
  final int[] decline = new int[MOST];

  /// The random bits of the column that is being drawn.
  private final long[] bits = new long[MOST];

  /// Random bits for these rows.
  long[] bits(AddressedRandom random) {
    random.bits(firstRow, count, bits);
    return bits;
  }
}
