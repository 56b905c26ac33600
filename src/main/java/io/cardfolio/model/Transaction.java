package io.cardfolio.model;

import java.math.BigDecimal;
import java.time.LocalDateTime;

/// One use of a card.
///
/// @param transactionId `TXN` and eleven digits that count the transactions of a portfolio from 1
/// @param customerId the ID of the customer
/// @param date when it was, to the second, in the time of the place
/// @param amount dollars with two decimals, above 0
/// @param merchantName the merchant
/// @param category what the merchant sells
/// @param channel how the card was used
/// @param status whether it was accepted
public record Transaction(
    String transactionId,
    String customerId,
    LocalDateTime date,
    BigDecimal amount,
    String merchantName,
    MerchantCategory category,
    Channel channel,
    TransactionStatus status) {
  /// What every transaction ID starts with.
  public static final String ID_PREFIX = "TXN";

  /// How many digits follow [#ID_PREFIX].
  public static final int ID_DIGITS = 11;

  /// The most transactions a portfolio may have: the last ID has eleven nines.
  public static final long MOST = 99_999_999_999L;

  /// The ID of a transaction.
  ///
  /// @param number its place in the portfolio, counted from 1
  public static String id(long number) {
    return NumberedId.write(ID_PREFIX, ID_DIGITS, number);
  }

  /// The place that an ID stands for, counted from 1; -1 if the text is not a transaction ID.
  public static long numberOf(String id) {
    return NumberedId.read(ID_PREFIX, ID_DIGITS, id);
  }
}
