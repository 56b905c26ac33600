package io.cardfolio.model;

import java.time.LocalDate;
import java.util.Optional;

/// One synthetic card holder.
///
/// @param customerId `CUST` and the row number in eight digits
/// @param firstName the first name
/// @param lastName the surname
/// @param email an address on a reserved domain, unique in the portfolio
/// @param age years on the as-of date
/// @param state the postal code of the state
/// @param city a place in that state
/// @param employmentStatus how the customer earns a living
/// @param cardType the kind of card
/// @param creditLimit the limit, in dollars
/// @param accountOpenDate the day the account was opened
/// @param segment the name of the customer's segment
/// @param declineType how spending falls; empty outside declining segments
public record Customer(
    String customerId,
    String firstName,
    String lastName,
    String email,
    int age,
    String state,
    String city,
    EmploymentStatus employmentStatus,
    CardType cardType,
    int creditLimit,
    LocalDate accountOpenDate,
    String segment,
    Optional<DeclineType> declineType) {
  /// What every customer ID starts with.
  public static final String ID_PREFIX = "CUST";

  /// How many digits follow [#ID_PREFIX].
  public static final int ID_DIGITS = 8;

  /// The ID of the customer in the given row.
  ///
  /// @param number the row, counted from 1
  public static String id(long number) {
    return NumberedId.write(ID_PREFIX, ID_DIGITS, number);
  }

  /// The row that an ID belongs to, counted from 1; -1 if the text is not a customer ID.
  public static long numberOf(String id) {
    return NumberedId.read(ID_PREFIX, ID_DIGITS, id);
  }
}
