package io.cardfolio.validate;

import io.cardfolio.model.CustomerColumn;
import io.cardfolio.model.PlantedDefect;
import java.util.EnumSet;
import java.util.Set;

/// Which rules a planted defect breaks in its own cell. What no rule covers, such as a name in
/// capitals, no validation can find, and recall does not count it.
public final class DefectCoverage {
  private DefectCoverage() {}

  /// The rules that a planted defect breaks; empty if none covers it.
  ///
  /// @param segmentPlanted whether the segment of the same row is planted too, so that nothing says
  ///   any more whether the customer declines
  public static Set<Rule> rules(PlantedDefect defect, boolean segmentPlanted) {
    return switch (defect.kind()) {
      case MISSING -> EnumSet.of(Rule.REQUIRED_FIELD);
      case BAD_EMAIL -> EnumSet.of(Rule.EMAIL_FORMAT);
      case LIMIT_RANGE -> EnumSet.of(Rule.CREDIT_LIMIT_RANGE);
      case LIMIT_STEP -> EnumSet.of(Rule.CREDIT_LIMIT_STEP);
      case WRONG_DECLINE ->
          !defect.original().isEmpty()
              ? EnumSet.of(Rule.DECLINE_TYPE_LEGAL)
              : unless(segmentPlanted, Rule.DECLINE_TYPE_ABSENT);
      case MISSING_DECLINE -> unless(segmentPlanted, Rule.DECLINE_TYPE_PRESENT);
      case DUPLICATE_ID -> EnumSet.of(Rule.ID_SEQUENCE, Rule.ID_UNIQUE);
      case BROKEN_ID -> EnumSet.of(Rule.ID_FORMAT);
      case UNKNOWN_STATE, UNKNOWN_EMPLOYMENT, UNKNOWN_CARD, UNKNOWN_SEGMENT ->
          spelling(defect.column());
      case BAD_DATE -> EnumSet.of(Rule.DATE_FORMAT);
      case FUTURE_DATE -> EnumSet.of(Rule.DATE_NOT_FUTURE);
      case STRAY_SPACE -> spelling(defect.column());
      case CHANGED_CASE ->
          defect.column() == CustomerColumn.EMAIL ? none() : spelling(defect.column());
    };
  }

  private static Set<Rule> unless(boolean segmentPlanted, Rule rule) {
    return segmentPlanted ? none() : EnumSet.of(rule);
  }

  /// The rule that wants a column's values letter for letter.
  private static Set<Rule> spelling(CustomerColumn column) {
    return switch (column) {
      case CUSTOMER_ID -> EnumSet.of(Rule.ID_FORMAT);
      case FIRST_NAME, LAST_NAME, CITY -> none();
      case EMAIL -> EnumSet.of(Rule.EMAIL_FORMAT);
      case AGE -> EnumSet.of(Rule.AGE_RANGE);
      case STATE -> EnumSet.of(Rule.STATE_KNOWN);
      case EMPLOYMENT_STATUS -> EnumSet.of(Rule.EMPLOYMENT_STATUS_KNOWN);
      case CARD_TYPE -> EnumSet.of(Rule.CARD_TYPE_KNOWN);
      case CREDIT_LIMIT -> EnumSet.of(Rule.CREDIT_LIMIT_RANGE);
      case ACCOUNT_OPEN_DATE -> EnumSet.of(Rule.DATE_FORMAT);
      case CUSTOMER_SEGMENT -> EnumSet.of(Rule.SEGMENT_KNOWN);
      case DECLINE_TYPE -> EnumSet.of(Rule.DECLINE_TYPE_LEGAL);
    };
  }

  private static Set<Rule> none() {
    return EnumSet.noneOf(Rule.class);
  }
}
