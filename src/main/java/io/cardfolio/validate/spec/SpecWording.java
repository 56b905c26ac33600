package io.cardfolio.validate.spec;

import io.cardfolio.model.Wording;

/// What the rules over settings say, and the words on the buttons that put things right.
enum SpecWording implements Wording {

  // What a value belongs to
  TOLERANCE("Tolerance"),
  AGE("Age"),
  CREDIT_LIMIT("Credit limit"),
  SEGMENT_SHARE("Segment \"%s\" share"),
  SEGMENT_PREMIUM("Segment \"%s\" Premium share"),
  SEGMENT_DECLINE("Segment \"%s\" gradual decline"),
  SEGMENT_SPEND("Segment \"%s\" monthly spend"),
  SEGMENT_TENURE("Segment \"%s\" tenure in months"),
  SEGMENT_CREDIT_LIMIT("Segment \"%s\" credit limit"),
  SEGMENT_TRANSACTIONS("Segment \"%s\" transactions a month"),
  SEGMENT_GROWTH("Segment \"%s\" growth a month"),
  SEGMENT_GRADUAL_FROM("Segment \"%s\" first month of gradual decline"),
  SEGMENT_GRADUAL_STEP("Segment \"%s\" step of gradual decline"),
  SEGMENT_SUDDEN_FROM("Segment \"%s\" month of sudden decline"),
  SEGMENT_DECLINE_FLOOR("Segment \"%s\" floor of decline"),
  SEGMENT_WEIGHT("Segment \"%s\" weight of %s"),
  TRANSACTION_MONTHS("Months of transactions"),
  TRANSACTIONS_APPROVED("Approved transactions"),
  SEASON_DECEMBER("Change of spending in December"),
  SEASON_JANUARY("Change of spending in January"),
  SEASON_SUMMER_TRAVEL("Change of travel in summer"),
  TRANSACTION_TOLERANCE("Tolerance of monthly spend"),
  DEFECT_RATE("Defect rate of %s"),

  // Percentages, numbers and ranges
  PERCENT_TOO_LOW("%s %s is below %s"),
  PERCENT_TOO_HIGH("%s %s is above %s"),
  NUMBER_TOO_LOW("%s %,d is below %,d"),
  NUMBER_TOO_HIGH("%s %,d is above %,d"),
  MINIMUM_TOO_LOW("%s minimum %,d is below %,d"),
  MAXIMUM_TOO_HIGH("%s maximum %,d is above %,d"),
  MINIMUM_ABOVE_MAXIMUM("%s minimum %,d is above maximum %,d"),
  USE_NUMBER("Use %,d"),
  SWAP("Swap"),

  // The dataset
  CUSTOMERS_BELOW_0("Customers %,d is below 0; choose 0 to %,d"),
  CUSTOMERS_BEYOND_IDS("Customers %,d is beyond %,d, the last ID of eight digits"),
  USE_THE_MOST("Use the most"),
  AS_OF_OUT_OF_RANGE("As-of date %s is not from %s to %s; choose a day in between"),
  NAME_LOCALE_UNKNOWN("Name locale \"%s\" is not known; choose one of %s"),
  USE("Use %s"),

  // Segments
  NO_SEGMENT("There is no segment; add 1 to %d"),
  TOO_MANY_SEGMENTS("There are %d segments; the most is %d, so remove %d"),
  SHARES_NOT_100_PERCENT("Segment shares add up to %s%%, not 100%%"),
  SCALE("Scale to 100%%"),
  NO_NAME("Segment %d has no name; give it one"),
  NAME_NOT_CLEAN(
      "Segment name \"%s\" starts or ends with white space or holds a control character;"
          + " type it anew"),
  NAME_A_FORMULA(
      "Segment name \"%s\" would be a formula where the data is opened as a spreadsheet; use a name"
          + " that does not start with one of %s"),
  NAME_NOT_UTF_8(
      "Segment %d's name holds a character that cannot be written as UTF-8; type it anew"),
  NAME_TOO_LONG("Segment name \"%s…\" has %d characters; the most is %d"),
  NAME_USED_TWICE("Segment name \"%s\" is used twice, by segments %d and %d"),
  TENURE_TOO_LONG(
      "Segment \"%s\" tenure starts at %d months, but a customer of age %d came of age %d"
          + " months ago; use at most %d months or at least age %d"),
  USE_AGE("Use age %d"),

  NO_CATEGORY(
      "Segment \"%s\" has no category to buy from; give one that is no monthly bill a weight from"
          + " 1 to %d"),
  USE_USUAL_CATEGORIES("Use the usual ones"),

  // Credit limits
  SEGMENT_OFF_STEPS(
      "Segment \"%s\" credit limits %,d to %,d are not on the portfolio's steps of %,d"
          + " from %,d"),
  STEP_BELOW_1("Credit limit step %,d is below 1"),
  USE_DOLLARS("Use $%,d"),
  STEP_DOES_NOT_DIVIDE("Credit limit step %,d does not divide the range from %,d to %,d"),
  USE_MAXIMUM_DOLLARS("Use maximum $%,d"),

  // Transactions
  TOO_MANY_TRANSACTIONS(
      "%,d customers with %,d months of %s transactions on average come to %,d transactions; the"
          + " most is %,d, so use at most %,d months or %,d customers"),
  USE_MONTHS("Use %,d months");

  private final String english;

  SpecWording(String english) {
    this.english = english;
  }

  @Override
  public String topic() {
    return "settings";
  }

  @Override
  public String english() {
    return english;
  }
}
