package io.cardfolio.generate;

import io.cardfolio.generate.random.AddressedRandom;
import io.cardfolio.model.Activity;

/// What the random numbers say of a customer's transactions in one month, before it is read as
/// values or as bytes. Reused, so that making a transaction allocates nothing.
///
/// The public methods tell of the transaction `i`, counted from 0 in the order of time, and hold
/// until the next month comes.
public final class DrawnTransactions {
  private static final int MOST = Activity.MOST_TRANSACTIONS;

  /// How many low bits of [#order] tell the place; the others tell the time.
  static final int PLACE_BITS = 8;

  static final int SECONDS_A_DAY = 86_400;

  /// The number of the customer and of the first transaction, both counted from 1.
  long customer;

  long firstNumber;

  /// Where the random numbers of the first transaction are found, whatever streams they are of.
  long firstAddress;

  /// The month of the window, counted from 0, its first day, and the index of the segment.
  int month;

  int firstDay;
  int segment;

  /// The day the customer's account was opened, his credit limit in dollars, and the ordinal of his
  /// decline type.
  int openDay;

  int creditLimit;
  int decline;

  /// How many transactions there are.
  int count;

  /// For each transaction in the order of time the seconds since the month began, and where it
  /// stands in the arrays below.
  final int[] order = new int[MOST];

  final int[] category = new int[MOST];
  final int[] cents = new int[MOST];
  final int[] merchant = new int[MOST];
  final int[] channel = new int[MOST];
  final boolean[] declined = new boolean[MOST];
  final double[] size = new double[MOST];

  /// The random bits of the column that is being drawn.
  private final long[] bits = new long[MOST];

  /// How many transactions there are.
  public int count() {
    return count;
  }

  /// The row of the customer, counted from 1.
  public long customer() {
    return customer;
  }

  /// The number of a transaction, which is that of its ID, counted from 1.
  public long number(int i) {
    return firstNumber + i;
  }

  /// Where the random numbers are found that belong to the place of a transaction among those of
  /// its month: it follows from the customer's row, from how many months come after, and from `i`.
  public long address(int i) {
    return firstAddress + i;
  }

  /// The index of the customer's segment in the settings.
  public int segment() {
    return segment;
  }

  /// The month of the window, counted from 0.
  public int month() {
    return month;
  }

  /// The day the customer's account was opened, counted from 1970-01-01.
  public int openDay() {
    return openDay;
  }

  /// The customer's credit limit in dollars.
  public int creditLimit() {
    return creditLimit;
  }

  /// The ordinal of the customer's decline type; -1 for none.
  public int decline() {
    return decline;
  }

  /// The day, counted from 1970-01-01.
  public int day(int i) {
    return firstDay + (order[i] >>> PLACE_BITS) / SECONDS_A_DAY;
  }

  /// The second of the day.
  public int second(int i) {
    return (order[i] >>> PLACE_BITS) % SECONDS_A_DAY;
  }

  /// The amount in cents.
  public int cents(int i) {
    return cents[place(i)];
  }

  /// The ordinal of the category.
  public int category(int i) {
    return category[place(i)];
  }

  /// The ordinal of the channel.
  public int channel(int i) {
    return channel[place(i)];
  }

  /// Whether the card was refused.
  public boolean isDeclined(int i) {
    return declined[place(i)];
  }

  /// The index of the merchant.
  int merchant(int i) {
    return merchant[place(i)];
  }

  /// Where a transaction stands in the arrays.
  private int place(int i) {
    return order[i] & (1 << PLACE_BITS) - 1;
  }

  /// Random bits for these transactions.
  long[] bits(AddressedRandom random, long firstAddress) {
    random.bits(firstAddress, count, bits);
    return bits;
  }
}
