package io.cardfolio.model;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;

/// One customer as the text of a file, with the typed columns read once for all who ask.
public final class CustomerText {
  /// What [#age] and [#creditLimit] are when the text is not a whole number.
  public static final long NOT_A_NUMBER = Long.MIN_VALUE;

  /// What [#openDay] is when the text is not a date.
  public static final long NOT_A_DATE = Long.MIN_VALUE;

  private static final int MAX_DIGITS = 15;
  private static final int ISO_DATE_LENGTH = 10;

  private final String[] values;
  private final long age;
  private final long creditLimit;
  private final long openDay;

  /// A customer with one text for each column.
  ///
  /// @param values the texts in the order of [CustomerColumn#ALL]; an empty text for no value. The
  ///   array is not copied and must not change.
  public CustomerText(String... values) {
    if (values.length != CustomerColumn.ALL.size()) {
      throw new IllegalArgumentException(
          values.length + " values, expected " + CustomerColumn.ALL.size());
    }
    this.values = values;
    age = wholeNumber(text(CustomerColumn.AGE));
    creditLimit = wholeNumber(text(CustomerColumn.CREDIT_LIMIT));
    openDay = epochDay(text(CustomerColumn.ACCOUNT_OPEN_DATE));
  }

  /// A customer as he would stand in a file.
  public static CustomerText of(Customer customer) {
    String[] values = new String[CustomerColumn.ALL.size()];
    for (CustomerColumn column : CustomerColumn.ALL) {
      values[column.ordinal()] = column.text(customer);
    }
    return new CustomerText(values);
  }

  /// This customer with defects planted.
  ///
  /// @param defects at most one a column
  public CustomerText with(List<PlantedDefect> defects) {
    String[] changed = values.clone();
    defects.forEach(defect -> changed[defect.column().ordinal()] = defect.planted());
    return new CustomerText(changed);
  }

  /// The text in a column; empty for no value.
  public String text(CustomerColumn column) {
    return values[column.ordinal()];
  }

  /// The texts of all columns in file order.
  public List<String> texts() {
    return List.of(values);
  }

  /// The age in years, or [#NOT_A_NUMBER].
  public long age() {
    return age;
  }

  /// The credit limit in dollars, or [#NOT_A_NUMBER].
  public long creditLimit() {
    return creditLimit;
  }

  /// The day the account was opened, counted from 1970-01-01, or [#NOT_A_DATE].
  public long openDay() {
    return openDay;
  }

  @Override
  public String toString() {
    return Arrays.toString(values);
  }

  /// The whole number that a text is, or [#NOT_A_NUMBER].
  static long wholeNumber(String text) {
    int start = text.startsWith("-") ? 1 : 0;
    int digits = text.length() - start;
    if (digits == 0 || digits > MAX_DIGITS) {
      return NOT_A_NUMBER;
    }
    long number = 0;
    for (int i = start; i < text.length(); i++) {
      int digit = text.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return NOT_A_NUMBER;
      }
      number = number * 10 + digit;
    }
    return start == 0 ? number : -number;
  }

  /// The day that a text is, counted from 1970-01-01, or [#NOT_A_DATE].
  static long epochDay(String text) {
    if (text.length() != ISO_DATE_LENGTH) {
      return NOT_A_DATE;
    }
    try {
      return LocalDate.parse(text).toEpochDay();
    } catch (DateTimeParseException e) {
      return NOT_A_DATE;
    }
  }
}
