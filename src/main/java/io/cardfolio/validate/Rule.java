package io.cardfolio.validate;

import static io.cardfolio.validate.Severity.ERROR;
import static io.cardfolio.validate.Severity.WARNING;

import io.cardfolio.model.PortfolioSpec;
import io.cardfolio.model.Sentence;
import io.cardfolio.model.TransactionMonths;
import io.cardfolio.model.Wording;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

/// What tables are held to, in the order in which reports list it.
public enum Rule implements Wording {
  COLUMNS_PRESENT(ERROR, "All 13 columns are there"),
  ROW_LENGTH(ERROR, "Rows are as long as the header"),
  TEXT_ENCODING(ERROR, "Text is UTF-8"),
  NO_FORMULA(WARNING, "No text is a spreadsheet formula"),
  REQUIRED_FIELD(ERROR, "Required fields are filled"),
  ID_FORMAT(ERROR, "ID is CUST and 8 digits"),
  ID_SEQUENCE(ERROR, "IDs are sequential"),
  ID_UNIQUE(ERROR, "IDs are unique"),
  EMAIL_FORMAT(ERROR, "E-mail format"),
  EMAIL_UNIQUE(WARNING, "E-mails are unique"),
  AGE_RANGE(
      ERROR, "Age from %d to %d", spec -> List.of(spec.ages().minimum(), spec.ages().maximum())),
  STATE_KNOWN(ERROR, "State is known"),
  EMPLOYMENT_STATUS_KNOWN(ERROR, "Employment status is known"),
  CARD_TYPE_KNOWN(ERROR, "Card type is known"),
  PREMIUM_EXPECTED(WARNING, "Premium only where settings give it"),
  CREDIT_LIMIT_RANGE(ERROR, "Credit limit within range"),
  CREDIT_LIMIT_STEP(
      ERROR, "Credit limit on steps of $%,d", spec -> List.of(spec.creditLimits().step())),
  DATE_FORMAT(ERROR, "Account date is a date"),
  DATE_NOT_FUTURE(ERROR, "No account after %s", spec -> List.of(spec.asOf())),
  SEGMENT_KNOWN(ERROR, "Segment is known"),
  DECLINE_TYPE_PRESENT(ERROR, "Declining customers have a decline type"),
  DECLINE_TYPE_ABSENT(ERROR, "Only declining customers have one"),
  DECLINE_TYPE_LEGAL(ERROR, "Decline type gradual or sudden"),
  SEGMENT_SHARE(WARNING, "Segment share within %s of target", spec -> List.of(spec.tolerance())),

  // Transactions
  TRANSACTION_COLUMNS(ERROR, "All 8 columns are there"),
  TRANSACTION_ID_FORMAT(ERROR, "ID is TXN and 11 digits"),
  TRANSACTION_ID_SEQUENCE(ERROR, "Transaction IDs are sequential"),
  TRANSACTION_ID_UNIQUE(ERROR, "Transaction IDs are unique"),
  CUSTOMER_KNOWN(ERROR, "Customer is in the customer table"),
  TRANSACTION_DATE_FORMAT(ERROR, "Transaction date is a time"),
  TRANSACTION_DATE_RANGE(
      ERROR,
      "Date from %s to %s",
      spec -> List.of(TransactionMonths.of(spec).firstDate(), spec.asOf())),
  TRANSACTION_AFTER_OPENING(ERROR, "No transaction before the account was opened"),
  AMOUNT_FORMAT(ERROR, "Amount is dollars and cents"),
  AMOUNT_POSITIVE(ERROR, "Amount above 0"),
  CATEGORY_KNOWN(ERROR, "Category is known"),
  CHANNEL_KNOWN(ERROR, "Channel is known"),
  STATUS_KNOWN(ERROR, "Status is known"),
  TRANSACTION_ORDER(WARNING, "Rows are in the order of customers"),
  MONTHLY_TOTAL(
      WARNING,
      "Month's total within %s of the segment's range",
      spec -> List.of(spec.transactions().tolerance())),
  DECLINE_SEEN(WARNING, "Declining customers spend less in the end"),
  DECLINED_SHARE(
      WARNING, "Declined share near %s", spec -> List.of(spec.transactions().approved().rest()));

  /// The rules for customer tables, in their order.
  public static final List<Rule> CUSTOMERS =
      List.copyOf(EnumSet.range(COLUMNS_PRESENT, SEGMENT_SHARE));

  /// The rules for transaction tables, in their order.
  public static final List<Rule> TRANSACTIONS =
      Stream.concat(
              Stream.of(
                  TRANSACTION_COLUMNS,
                  ROW_LENGTH,
                  TEXT_ENCODING,
                  NO_FORMULA,
                  REQUIRED_FIELD,
                  ID_FORMAT),
              EnumSet.range(TRANSACTION_ID_FORMAT, DECLINED_SHARE).stream())
          .toList();

  private final Severity severity;
  private final String english;
  private final Function<PortfolioSpec, List<Object>> values;

  Rule(Severity severity, String english) {
    this(severity, english, _ -> List.of());
  }

  Rule(Severity severity, String english, Function<PortfolioSpec, List<Object>> values) {
    this.severity = severity;
    this.english = english;
    this.values = values;
  }

  /// How much breaking the rule matters.
  public Severity severity() {
    return severity;
  }

  /// The name of the rule in reports, such as `credit_limit_step`.
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// What the rule asks for under the given settings, in a few words.
  public Sentence title(PortfolioSpec spec) {
    return new Sentence(this, values.apply(spec));
  }

  @Override
  public String topic() {
    return "rule";
  }

  @Override
  public String english() {
    return english;
  }
}
