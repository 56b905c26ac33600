package io.cardfolio.validate;

import static io.cardfolio.validate.Severity.ERROR;
import static io.cardfolio.validate.Severity.WARNING;

import io.cardfolio.model.PortfolioSpec;
import io.cardfolio.model.Sentence;
import io.cardfolio.model.Wording;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/// What every customer table is held to, in the order in which reports list it.
public enum Rule implements Wording {
  COLUMNS_PRESENT(ERROR, "All 13 columns are there"),
  ROW_LENGTH(ERROR, "Rows are as long as the header"),
  TEXT_ENCODING(ERROR, "Text is UTF-8"),
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
  SEGMENT_SHARE(WARNING, "Segment share within %s of target", spec -> List.of(spec.tolerance()));

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
