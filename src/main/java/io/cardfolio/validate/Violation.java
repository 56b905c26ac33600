package io.cardfolio.validate;

import io.cardfolio.model.Column;
import io.cardfolio.model.CustomerColumn;
import io.cardfolio.model.CustomerText;
import io.cardfolio.model.Sentence;
import java.util.List;
import java.util.Optional;

/// One thing that is wrong in a table.
///
/// @param rule the rule that is broken
/// @param row the record, counted from 1; [#WHOLE_TABLE] where the table as a whole is meant
/// @param line the line of the file on which the record starts, the header being line 1;
///   [#WHOLE_TABLE] where there is no line, as in generated data
/// @param customerId the record's ID as it stands there; empty for none
/// @param column the column; empty where the record as a whole is meant
/// @param value what stands there
/// @param message what is wrong with it
/// @param suggestion what to do
public record Violation(
    Rule rule,
    long row,
    long line,
    String customerId,
    Optional<Column> column,
    String value,
    Sentence message,
    Sentence suggestion) {
  /// The row of a violation that is about no single record.
  public static final long WHOLE_TABLE = 0;

  /// The names of a violation's parts in reports, in the order of [#fields].
  public static final List<String> FIELD_NAMES =
      List.of(
          "severity",
          "rule",
          "row",
          "line",
          "customer_id",
          "column",
          "value",
          "message",
          "suggestion");

  /// A violation in a record, with the ID and the value as they stand there; both are cut if they
  /// are long, as a report may hold ten thousand of them.
  ///
  /// @param column the column; empty where the record as a whole is meant
  public static Violation of(
      Rule rule,
      long row,
      long line,
      CustomerText customer,
      Optional<CustomerColumn> column,
      Sentence message,
      Sentence suggestion) {
    return of(
        rule,
        row,
        line,
        customer.text(CustomerColumn.CUSTOMER_ID),
        column.map(Column.class::cast),
        column.map(customer::text).orElse(""),
        message,
        suggestion);
  }

  /// A violation in a record, with the customer's ID and the value as they stand there; both are
  /// cut if they are long.
  ///
  /// @param column the column; empty where the record as a whole is meant
  public static Violation of(
      Rule rule,
      long row,
      long line,
      String customerId,
      Optional<Column> column,
      String value,
      Sentence message,
      Sentence suggestion) {
    return new Violation(
        rule, row, line, Excerpt.of(customerId), column, Excerpt.of(value), message, suggestion);
  }

  /// How much it matters.
  public Severity severity() {
    return rule.severity();
  }

  /// Whether it is about one record and not the whole table.
  public boolean hasRow() {
    return row != WHOLE_TABLE;
  }

  /// The parts as text, empty where there is none, in the order of [#FIELD_NAMES].
  public List<String> fields() {
    return List.of(
        severity().label(),
        rule.key(),
        numberOrEmpty(row),
        numberOrEmpty(line),
        customerId,
        column.map(Column::header).orElse(""),
        value,
        message.toString(),
        suggestion.toString());
  }

  private static String numberOrEmpty(long number) {
    return number == WHOLE_TABLE ? "" : Long.toString(number);
  }
}
