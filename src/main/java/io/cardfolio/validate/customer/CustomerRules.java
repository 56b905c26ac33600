package io.cardfolio.validate.customer;

import static io.cardfolio.validate.KnownCode.labels;

import io.cardfolio.model.CardType;
import io.cardfolio.model.Column;
import io.cardfolio.model.Customer;
import io.cardfolio.model.CustomerColumn;
import io.cardfolio.model.CustomerText;
import io.cardfolio.model.EmploymentStatus;
import io.cardfolio.model.PortfolioSpec;
import io.cardfolio.model.Segment;
import io.cardfolio.model.UsState;
import io.cardfolio.validate.FilledCells;
import io.cardfolio.validate.Findings;
import io.cardfolio.validate.IdFormat;
import io.cardfolio.validate.KnownCode;
import io.cardfolio.validate.NoFormula;
import io.cardfolio.validate.Rule;
import io.cardfolio.validate.Violation;
import io.cardfolio.validate.ViolationWording;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Every rule that a customer keeps or breaks on his own, whatever the other rows hold. Does not
/// change, so threads may share one.
public final class CustomerRules {
  /// The columns of a customer who lacks none.
  public static final Set<CustomerColumn> ALL_COLUMNS =
      Collections.unmodifiableSet(EnumSet.allOf(CustomerColumn.class));

  private final List<CustomerRule> rules;

  /// Rules for customers made with the given settings, which must be legal.
  public CustomerRules(PortfolioSpec spec) {
    rules =
        List.of(
            new FilledCells(CustomerColumn.ALL)::check,
            new NoFormula(
                    List.of(
                        CustomerColumn.FIRST_NAME, CustomerColumn.LAST_NAME, CustomerColumn.CITY))
                ::check,
            new IdFormat(
                    Rule.ID_FORMAT,
                    CustomerColumn.CUSTOMER_ID,
                    Customer.ID_PREFIX,
                    Customer.ID_DIGITS)
                ::check,
            new EmailFormat(),
            new AgeRange(spec.ages()),
            new KnownCode(
                    Rule.STATE_KNOWN,
                    CustomerColumn.STATE,
                    Arrays.stream(UsState.values()).map(UsState::name).toList(),
                    ViolationWording.NOT_A_STATE.with())
                ::check,
            new KnownCode(
                    Rule.EMPLOYMENT_STATUS_KNOWN,
                    CustomerColumn.EMPLOYMENT_STATUS,
                    labels(EmploymentStatus.values()),
                    ViolationWording.NOT_AN_EMPLOYMENT_STATUS.with())
                ::check,
            new KnownCode(
                    Rule.CARD_TYPE_KNOWN,
                    CustomerColumn.CARD_TYPE,
                    labels(CardType.values()),
                    ViolationWording.NOT_A_CARD_TYPE.with())
                ::check,
            new CreditLimitRules(spec),
            new OpenDateRules(spec.asOf()),
            new KnownCode(
                    Rule.SEGMENT_KNOWN,
                    CustomerColumn.CUSTOMER_SEGMENT,
                    spec.segments().stream().map(Segment::name).toList(),
                    ViolationWording.NOT_A_SEGMENT.with())
                ::check,
            new SegmentRules(spec));
  }

  /// Reports what is wrong with a customer who has all columns.
  ///
  /// @param row the record, counted from 1
  /// @param line the line of the file on which the record starts, or [Violation#WHOLE_TABLE]
  public void check(CustomerText customer, long row, long line, Findings findings) {
    check(customer, ALL_COLUMNS, row, line, findings);
  }

  /// Reports what is wrong with the cells that a customer has.
  ///
  /// @param present the columns with a cell; what is not there is not judged
  /// @param row the record, counted from 1
  /// @param line the line of the file on which the record starts, or [Violation#WHOLE_TABLE]
  public void check(
      CustomerText customer,
      Set<? extends Column> present,
      long row,
      long line,
      Findings findings) {
    CustomerCheck check = new CustomerCheck(customer, present, row, line, findings);
    for (CustomerRule rule : rules) {
      rule.check(check);
    }
  }
}
