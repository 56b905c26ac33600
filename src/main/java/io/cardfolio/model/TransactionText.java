package io.cardfolio.model;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.regex.Pattern;

/// One transaction as the text of a file, with the typed columns read once for all who ask.
public final class TransactionText {
  /// What numbers are when the text is none.
  public static final long NONE = Long.MIN_VALUE;

  private static final int SECONDS_A_DAY = 86_400;
  private static final int TIME_LENGTH = 19;
  private static final int YEAR_LENGTH = 4;
  private static final int DATE_LENGTH = 10;
  private static final Pattern AMOUNT = Pattern.compile("-?[0-9]{1,12}\\.[0-9]{2}");

  private final String[] values;
  private final long second;
  private final long cents;

  /// A transaction with one text for each column.
  ///
  /// @param values the texts in the order of [TransactionColumn#ALL]; an empty text for no value.
  ///   The array is not copied and must not change.
  public TransactionText(String... values) {
    if (values.length != TransactionColumn.ALL.size()) {
      throw new IllegalArgumentException(
          values.length + " values, expected " + TransactionColumn.ALL.size());
    }
    this.values = values;
    second = second(text(TransactionColumn.TRANSACTION_DATE));
    cents = cents(text(TransactionColumn.TRANSACTION_AMOUNT));
  }

  /// A transaction as it would stand in a file.
  public static TransactionText of(Transaction transaction) {
    return new TransactionText(
        TransactionColumn.ALL.stream()
            .map(column -> column.text(transaction))
            .toArray(String[]::new));
  }

  /// This transaction with defects planted.
  ///
  /// @param defects at most one a column
  public TransactionText with(List<PlantedDefect> defects) {
    String[] changed = values.clone();
    defects.forEach(defect -> changed[defect.column().ordinal()] = defect.planted());
    return new TransactionText(changed);
  }

  /// The texts of all columns in file order.
  public List<String> texts() {
    return List.of(values);
  }

  /// The text in a column; empty for no value.
  public String text(TransactionColumn column) {
    return values[column.ordinal()];
  }

  /// The number in the transaction's ID; -1 if that is malformed.
  public long number() {
    return Transaction.numberOf(text(TransactionColumn.TRANSACTION_ID));
  }

  /// The number in the customer's ID; -1 if that is malformed.
  public long customer() {
    return Customer.numberOf(text(TransactionColumn.CUSTOMER_ID));
  }

  /// Whether there is a time.
  public boolean hasTime() {
    return second != NONE;
  }

  /// The day, counted from 1970-01-01, where there is a time.
  public int day() {
    return (int) Math.floorDiv(second, SECONDS_A_DAY);
  }

  /// The second of the day, where there is a time.
  public int second() {
    return Math.floorMod(second, SECONDS_A_DAY);
  }

  /// The amount in cents, or [#NONE].
  public long cents() {
    return cents;
  }

  /// The ordinal of the category; -1 if it is none.
  public int category() {
    return ordinal(MerchantCategory.values(), TransactionColumn.MERCHANT_CATEGORY);
  }

  /// The ordinal of the channel; -1 if it is none.
  public int channel() {
    return ordinal(Channel.values(), TransactionColumn.CHANNEL);
  }

  /// The ordinal of the status; -1 if it is none.
  public int status() {
    return ordinal(TransactionStatus.values(), TransactionColumn.STATUS);
  }

  private int ordinal(Labelled[] known, TransactionColumn column) {
    int found = known.length - 1;
    while (found >= 0 && !known[found].label().equals(text(column))) {
      found--;
    }
    return found;
  }

  private static long cents(String text) {
    return AMOUNT.matcher(text).matches() ? Long.parseLong(text.replace(".", "")) : NONE;
  }

  /// The second since 1970, in the time of the place.
  private static long second(String text) {
    if (text.length() != TIME_LENGTH
        || text.charAt(YEAR_LENGTH) != '-'
        || text.charAt(DATE_LENGTH) != 'T') {
      return NONE;
    }
    try {
      return LocalDateTime.parse(text).toEpochSecond(ZoneOffset.UTC);
    } catch (DateTimeParseException e) {
      return NONE;
    }
  }
}
