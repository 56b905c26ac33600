package io.cardfolio.validate;

import io.cardfolio.model.Wording;

/// What rules say of customers and transactions: what is wrong with a value, and what to do.
public enum ViolationWording implements Wording {

  // Cells
  VALUE_MISSING("Value is missing"),
  ONLY_WHITE_SPACE("Value is only white space"),
  FILL_IN("Fill in or drop row"),
  NOT_UTF_8("Holds bytes that are not UTF-8, shown as %s"),
  SAVE_AS_UTF_8("Save the file as UTF-8"),
  FORMULA("Starts with %s, which spreadsheets take for a formula"),
  NEUTRALISE("Put an apostrophe before it, or remove it"),
  NOT_WHOLE("Not a whole number from %d to %d"),
  BELOW_MINIMUM("Below minimum %d"),
  ABOVE_MAXIMUM("Above maximum %d"),
  USE_AT_LEAST("Use %d or more"),
  USE_AT_MOST("Use %d or less"),
  USE_BETWEEN("Use %d to %d"),
  USE("Use %s"),
  OR("%s or %s"),
  USE_ONE_OF("Use one of %d such as %s"),
  WRITE_LIKE("Write it like %s"),
  NOT("Not %s"),

  // IDs
  EXPECTED_ID_SHAPE("Expected %s and %d digits"),
  EXPECTED_ID("Expected %s"),
  USED_EARLIER("Used on an earlier row"),
  USE_OWN_ID("Use an ID of its own"),

  // E-mail addresses
  USE_OTHER_ADDRESS("Use another address"),
  WHITE_SPACE("Holds white space"),
  REMOVE_WHITE_SPACE("Remove the white space"),
  NO_AT("No @ sign"),
  INSERT_AT("Insert @"),
  MORE_THAN_ONE_AT("More than one @ sign"),
  KEEP_ONE_AT("Keep one @"),
  NOTHING_BEFORE_AT("Nothing before the @ sign"),
  ADD_NAME("Add the name"),
  NOTHING_AFTER_AT("Nothing after the @ sign"),
  ADD_DOMAIN("Add the domain"),
  HOLDS("Holds %s"),
  REMOVE("Remove %s"),
  NO_TOP_LEVEL("No top-level domain"),
  ADD_TOP_LEVEL("Add .com"),
  LOOSE_DOT("A dot without text on both sides"),
  REMOVE_DOT("Remove the dot"),

  // Words that are known
  NOT_A_STATE("Not the postal code of a state"),
  NOT_AN_EMPLOYMENT_STATUS("Not an employment status"),
  NOT_A_CARD_TYPE("Not a card type"),
  NOT_A_SEGMENT("Not a segment of the settings"),

  // Credit limits
  NOT_WHOLE_DOLLARS("Not a whole number from $%,d to $%,d"),
  BELOW_MINIMUM_DOLLARS("Below minimum $%,d"),
  ABOVE_MAXIMUM_DOLLARS("Above maximum $%,d"),
  RAISE_TO("Raise to %d"),
  LIMIT_TO("Limit to %d"),
  OFF_STEP("Off the step by $%,d"),
  ROUND_TO("Round to %d"),

  // Dates
  NO_SUCH_DAY("No such day"),
  USE_REAL_DAY("Use a day of the calendar"),
  NOT_A_DATE("Not a date as yyyy-mm-dd"),
  AFTER_AS_OF("After the as-of date %s"),
  USE_OR_EARLIER("Use %s or earlier"),

  // Segments
  HAS_NO_DECLINE_TYPE("Segment %s has no decline type"),
  CLEAR_VALUE("Clear the value"),
  NEEDS_DECLINE_TYPE("Segment %s needs a decline type"),
  HAS_NO_PREMIUM("Segment %s has no Premium cards in the settings"),
  OFF_TARGET("Target %s, off by %s points"),
  CHECK_SOURCE_OR_TARGET("Check the source or the target"),

  // Transactions
  NO_SUCH_CUSTOMER("Not in the customer table"),
  USE_KNOWN_CUSTOMER("Use the ID of a customer who is there"),
  NOT_A_TIME("Not a time as yyyy-mm-ddThh:mm:ss"),
  NO_SUCH_TIME("No such day or time"),
  USE_REAL_TIME("Use a day of the calendar and a time of the day"),
  BEFORE_WINDOW("Before the first month of the settings, which begins on %s"),
  USE_FROM_TO("Use %s to %s"),
  BEFORE_OPENING("The account was opened on %s"),
  USE_OR_LATER("Use %s or later"),
  NOT_AN_AMOUNT("Not dollars and cents as %s"),
  NOT_ABOVE_ZERO("Not above 0"),
  USE_LEAST_AMOUNT("Use 0.01 or more"),
  NOT_A_CATEGORY("Not a category of merchants"),
  NOT_A_CHANNEL("Not a channel"),
  NOT_A_STATUS("Not a status"),
  CAME_BEFORE("Customer %s came before"),
  SORT_FOR_TOTALS("Sort by customer_id and transaction_date to have monthly totals checked"),
  TOO_SCATTERED("IDs are too scattered to compare all from here on"),
  SORT_BY_ID("Sort by transaction_id to have them compared"),
  MONTH_BELOW("%s spends less in the month from %s than $%,d"),
  MONTH_ABOVE("%s spends more in the month from %s than $%,d"),
  CHECK_AMOUNTS("Check the amounts or the segment's monthly spend"),
  DECLINE_NOT_SEEN("Declines, but spends $%,d in the last three months after $%,d in the first"),
  CHECK_DECLINE("Check the amounts or the decline type");

  private final String english;

  ViolationWording(String english) {
    this.english = english;
  }

  @Override
  public String topic() {
    return "violation";
  }

  @Override
  public String english() {
    return english;
  }
}
