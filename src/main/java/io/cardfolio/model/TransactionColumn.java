package io.cardfolio.model;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// The columns of the transaction table, in file order: the one list that header, table, rules and
/// help are made from.
public enum TransactionColumn implements Column {
  TRANSACTION_ID("transaction_id", "Unique identifier, counted from 1", Transaction::transactionId),
  CUSTOMER_ID("customer_id", "The customer, as in the customer table", Transaction::customerId),
  TRANSACTION_DATE(
      "transaction_date",
      "When it was, as 2025-03-15T18:05:09, without a time zone",
      transaction -> Format.time(transaction.date())),
  TRANSACTION_AMOUNT(
      "transaction_amount",
      "Dollars and cents, as 12.50",
      transaction -> transaction.amount().toPlainString()),
  MERCHANT_NAME("merchant_name", "Name of the merchant", Transaction::merchantName),
  MERCHANT_CATEGORY(
      "merchant_category",
      "What the merchant sells",
      transaction -> transaction.category().label()),
  CHANNEL("channel", "Online, In-Store or Mobile", transaction -> transaction.channel().label()),
  STATUS("status", "approved or declined", transaction -> transaction.status().label());

  /// All columns in file order.
  public static final List<TransactionColumn> ALL = List.of(values());

  private final String header;
  private final String description;
  private final Function<Transaction, String> text;

  TransactionColumn(String header, String description, Function<Transaction, String> text) {
    this.header = header;
    this.description = description;
    this.text = text;
  }

  @Override
  public String header() {
    return header;
  }

  @Override
  public String description() {
    return description;
  }

  @Override
  public boolean required() {
    return true;
  }

  /// The value of `transaction` as it stands in a file.
  public String text(Transaction transaction) {
    return text.apply(transaction);
  }

  /// The column that a file calls `header`, however it is cased.
  public static Optional<TransactionColumn> named(String header) {
    return Column.named(ALL, header);
  }

  /// The names of all columns, with commas between them.
  public static String headers() {
    return Column.headers(ALL);
  }

  /// How times are written.
  private static final class Format {
    private static final DateTimeFormatter TIME =
        DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss");

    static String time(LocalDateTime date) {
      return TIME.format(date);
    }
  }
}
