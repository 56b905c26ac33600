package io.cardfolio.generate;

import io.cardfolio.generate.random.AddressedRandom;

/// What the random numbers say of neighbouring customers, before it is read as values or as bytes;
/// once it was, also where their records lie and what pieces they are put together from. Kept
/// column by column, because a column is drawn for all rows in one tight loop, in which the
/// processor works on several rows at once; and reused, so that making a row allocates nothing.
///
/// The public methods tell of the customer `i`, counted from 0, and hold until the next rows come.
public final class DrawnCustomers {
  /// How many rows there can be.
  public static final int MOST = SegmentDealer.BLOCK;

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

  /// Where the record starts, where its e-mail address does and ends, and where the record ends,
  /// before what ends records.
  final int[] start = new int[MOST];

  final int[] emailStart = new int[MOST];
  final int[] emailEnd = new int[MOST];
  final int[] end = new int[MOST];

  /// For each column of pieces the index of the record's piece.
  final int[][] pieces = new int[CustomerEncoder.PIECES][MOST];

  /// The ordinal of the state.
  final int[] state = new int[MOST];

  /// The month the account was opened, as its year times 12 plus 0 to 11.
  final int[] openMonth = new int[MOST];

  /// The random bits of the column that is being drawn.
  private final long[] bits = new long[MOST];

  /// How many customers there are.
  public int count() {
    return count;
  }

  /// The row, counted from 1, which is the number in the ID too.
  public long number(int i) {
    return firstRow + i + 1;
  }

  /// The age in years.
  public int age(int i) {
    return age[i];
  }

  /// The ordinal of the state.
  public int state(int i) {
    return state[i];
  }

  /// The ordinal of the employment status.
  public int employment(int i) {
    return employment[i];
  }

  /// The ordinal of the card type.
  public int cardType(int i) {
    return cardType[i];
  }

  /// The credit limit in dollars.
  public int creditLimit(int i) {
    return creditLimit[i];
  }

  /// The month the account was opened, as its year times 12 plus 0 to 11.
  public int openMonth(int i) {
    return openMonth[i];
  }

  /// The index of the segment in the settings.
  public int segment(int i) {
    return segment[i];
  }

  /// The ordinal of the decline type; -1 for none.
  public int decline(int i) {
    return decline[i];
  }

  /// The index of the piece in one of the columns that [CustomerEncoder#pieces] counts.
  public int piece(int column, int i) {
    return pieces[column][i];
  }

  /// Where the record starts in the array.
  public int start(int i) {
    return start[i];
  }

  /// Where the record ends, before what ends records.
  public int end(int i) {
    return end[i];
  }

  /// Where the e-mail address starts.
  public int emailStart(int i) {
    return emailStart[i];
  }

  /// Where the e-mail address ends.
  public int emailEnd(int i) {
    return emailEnd[i];
  }

  /// Random bits for these rows.
  long[] bits(AddressedRandom random) {
    random.bits(firstRow, count, bits);
    return bits;
  }
}
