package io.cardfolio.ui.customers;

import io.cardfolio.model.CardType;
import io.cardfolio.model.Condition;
import io.cardfolio.model.CustomerColumn;
import io.cardfolio.model.DeclineType;
import io.cardfolio.model.EmploymentStatus;
import io.cardfolio.model.Labelled;
import io.cardfolio.model.PortfolioSpec;
import io.cardfolio.model.Segment;
import io.cardfolio.model.UsState;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// How a column is filtered.
enum FilterKind {
  /// A part of the text is typed.
  CONTAINS,
  /// One of few values is chosen.
  CHOICE,
  /// The least number is typed.
  AT_LEAST,
  /// The first day is typed.
  FROM;

  private static final Pattern BETWEEN_DIGITS = Pattern.compile("[$,.\\s\\u00a0\\u202f]");
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,15}");

  /// The kind of a column.
  static FilterKind of(CustomerColumn column) {
    return switch (column) {
      case CUSTOMER_ID, FIRST_NAME, LAST_NAME, EMAIL, CITY -> CONTAINS;
      case STATE, EMPLOYMENT_STATUS, CARD_TYPE, CUSTOMER_SEGMENT, DECLINE_TYPE -> CHOICE;
      case AGE, CREDIT_LIMIT -> AT_LEAST;
      case ACCOUNT_OPEN_DATE -> FROM;
    };
  }

  /// The values that can be chosen in a column; none where it is typed.
  static List<String> choices(CustomerColumn column, PortfolioSpec spec) {
    return switch (column) {
      case STATE -> Arrays.stream(UsState.values()).map(UsState::name).toList();
      case EMPLOYMENT_STATUS -> labels(EmploymentStatus.values());
      case CARD_TYPE -> labels(CardType.values());
      case CUSTOMER_SEGMENT -> spec.segments().stream().map(Segment::name).toList();
      case DECLINE_TYPE -> labels(DeclineType.values());
      default -> List.of();
    };
  }

  /// What was typed or chosen as a condition; empty if it cannot be read.
  ///
  /// @param typed not blank
  Optional<Condition> condition(String typed) {
    String text = typed.strip();
    return switch (this) {
      case CONTAINS -> Optional.of(new Condition.Contains(text));
      case CHOICE -> Optional.of(new Condition.Is(text));
      case AT_LEAST -> number(text).map(Condition.AtLeast::new);
      case FROM -> day(text).map(Condition.From::new);
    };
  }

  private static Optional<Long> number(String text) {
    String digits = BETWEEN_DIGITS.matcher(text).replaceAll("");
    return NUMBER.matcher(digits).matches()
        ? Optional.of(Long.parseLong(digits))
        : Optional.empty();
  }

  private static Optional<LocalDate> day(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private static List<String> labels(Labelled[] values) {
    return Arrays.stream(values).map(Labelled::label).toList();
  }
}
