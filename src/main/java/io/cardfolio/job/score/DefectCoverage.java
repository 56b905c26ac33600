package io.cardfolio.job.score;

import io.cardfolio.model.Column;
import io.cardfolio.model.CustomerColumn;
import io.cardfolio.model.PlantedDefect;
import io.cardfolio.model.PortfolioSpec;
import io.cardfolio.model.TransactionColumn;
import io.cardfolio.model.TransactionMonths;
import io.cardfolio.validate.Rule;
import java.util.EnumSet;
import java.util.Set;

/// Which rules a planted defect breaks in its own cell. What no rule covers, such as a name in
/// capitals, no validation can find, and recall does not count it.
public final class DefectCoverage {
  private final String firstDate;

  /// The coverage under the given settings, which must be legal.
  public DefectCoverage(PortfolioSpec spec) {
    firstDate = TransactionMonths.of(spec).firstDate().toString();
  }

  /// The rules that a planted defect breaks; empty if none covers it.
  ///
  /// @param planted the columns in which its row has planted defects: where the segment is one,
  ///   nothing says any more whether the customer declines, and where a transaction's customer is
  ///   one, nothing says any more when his account was opened
  public Set<Rule> rules(PlantedDefect defect, Set<Column> planted) {
    boolean segmentPlanted = planted.contains(CustomerColumn.CUSTOMER_SEGMENT);
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
      case ORPHAN_CUSTOMER -> EnumSet.of(Rule.CUSTOMER_KNOWN);
      case DUPLICATE_TXN_ID -> EnumSet.of(Rule.TRANSACTION_ID_SEQUENCE, Rule.TRANSACTION_ID_UNIQUE);
      case NEGATIVE_AMOUNT -> EnumSet.of(Rule.AMOUNT_POSITIVE);
      case BEFORE_OPENING -> beforeOpening(defect, planted.contains(TransactionColumn.CUSTOMER_ID));
    };
  }

  private Set<Rule> beforeOpening(PlantedDefect defect, boolean customerPlanted) {
    Set<Rule> rules = unless(customerPlanted, Rule.TRANSACTION_AFTER_OPENING);
    if (defect.planted().compareTo(firstDate) < 0) {
      rules.add(Rule.TRANSACTION_DATE_RANGE);
    }
    return rules;
  }

  private static Set<Rule> unless(boolean unknown, Rule rule) {
    return unknown ? none() : EnumSet.of(rule);
  }

  /// The rule that wants a column's values letter for letter.
  private static Set<Rule> spelling(Column column) {
    return switch ((CustomerColumn) column) {
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
