package io.cardfolio.ui.quality;

import static io.cardfolio.validate.spec.SpecProblem.NO_SEGMENT;

import io.cardfolio.model.Customer;
import io.cardfolio.model.CustomerColumn;
import io.cardfolio.model.DefectKind;
import io.cardfolio.model.Percent;
import io.cardfolio.model.Segment;
import io.cardfolio.ui.SettingPlace;
import io.cardfolio.ui.dataset.ShownDataset;
import io.cardfolio.validate.Rule;
import io.cardfolio.validate.Violation;
import io.cardfolio.validate.spec.SpecField;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;

/// Which setting a violation in generated customers comes from.
final class CausingSetting {
  private CausingSetting() {}

  /// The place of the setting; empty for customers from a file and for rules about no setting.
  static Optional<SettingPlace> of(Violation violation, Judged table) {
    ShownDataset dataset = table.dataset();
    if (table.isOfAFile()) {
      return Optional.empty();
    }
    return planted(violation.rule())
        .filter(kind -> !dataset.spec().defects().of(kind).equals(Percent.ZERO))
        .map(kind -> new SettingPlace(SpecField.DEFECTS, kind.ordinal()))
        .or(() -> field(violation).map(field -> place(field, violation, dataset)));
  }

  /// The kind of defect that breaks a rule for transactions, which nothing else does in generated
  /// ones.
  private static Optional<DefectKind> planted(Rule rule) {
    return switch (rule) {
      case CUSTOMER_KNOWN -> Optional.of(DefectKind.ORPHAN_CUSTOMER);
      case TRANSACTION_ID_SEQUENCE, TRANSACTION_ID_UNIQUE ->
          Optional.of(DefectKind.DUPLICATE_TXN_ID);
      case AMOUNT_POSITIVE -> Optional.of(DefectKind.NEGATIVE_AMOUNT);
      case TRANSACTION_AFTER_OPENING, TRANSACTION_DATE_RANGE ->
          Optional.of(DefectKind.BEFORE_OPENING);
      default -> Optional.empty();
    };
  }

  private static Optional<SpecField> field(Violation violation) {
    return switch (violation.rule()) {
      case AGE_RANGE -> Optional.of(SpecField.AGES);
      case CREDIT_LIMIT_RANGE -> Optional.of(SpecField.CREDIT_LIMITS);
      case CREDIT_LIMIT_STEP -> Optional.of(SpecField.CREDIT_LIMIT_STEP);
      case DATE_NOT_FUTURE -> Optional.of(SpecField.AS_OF);
      case PREMIUM_EXPECTED -> Optional.of(SpecField.SEGMENT_PREMIUM);
      case SEGMENT_KNOWN -> Optional.of(SpecField.SEGMENTS);
      case DECLINE_TYPE_PRESENT, DECLINE_TYPE_ABSENT, DECLINE_TYPE_LEGAL ->
          Optional.of(SpecField.SEGMENT_DECLINE);
      case SEGMENT_SHARE -> Optional.of(SpecField.SEGMENT_SHARE);
      case COLUMNS_PRESENT,
          ROW_LENGTH,
          TEXT_ENCODING,
          NO_FORMULA,
          REQUIRED_FIELD,
          ID_FORMAT,
          ID_SEQUENCE,
          ID_UNIQUE,
          EMAIL_FORMAT,
          EMAIL_UNIQUE,
          STATE_KNOWN,
          EMPLOYMENT_STATUS_KNOWN,
          CARD_TYPE_KNOWN,
          DATE_FORMAT ->
          Optional.empty();
      case TRANSACTION_DATE_RANGE -> Optional.of(SpecField.TRANSACTION_MONTHS);
      case MONTHLY_TOTAL -> Optional.of(SpecField.SEGMENT_MONTHLY_SPEND);
      case DECLINE_SEEN -> Optional.of(SpecField.SEGMENT_DECLINE);
      case DECLINED_SHARE -> Optional.of(SpecField.TRANSACTIONS_APPROVED);
      case TRANSACTION_COLUMNS,
          TRANSACTION_ID_FORMAT,
          TRANSACTION_ID_SEQUENCE,
          TRANSACTION_ID_UNIQUE,
          CUSTOMER_KNOWN,
          TRANSACTION_DATE_FORMAT,
          TRANSACTION_AFTER_OPENING,
          AMOUNT_FORMAT,
          AMOUNT_POSITIVE,
          CATEGORY_KNOWN,
          CHANNEL_KNOWN,
          STATUS_KNOWN,
          TRANSACTION_ORDER ->
          Optional.empty();
    };
  }

  private static SettingPlace place(SpecField field, Violation violation, ShownDataset dataset) {
    return switch (field) {
      case SEGMENT_SHARE, SEGMENT_PREMIUM, SEGMENT_DECLINE, SEGMENT_MONTHLY_SPEND ->
          segment(violation, dataset)
              .map(index ->
                  new SettingPlace(shown(field, dataset.spec().segments().get(index)), index))
              .orElse(new SettingPlace(SpecField.SEGMENTS, NO_SEGMENT));
      default -> new SettingPlace(field, NO_SEGMENT);
    };
  }

  /// A segment that does not decline has no field for how it does.
  private static SpecField shown(SpecField field, Segment segment) {
    return field == SpecField.SEGMENT_DECLINE && !segment.declines()
        ? SpecField.SEGMENT_NAME
        : field;
  }

  /// The segment that a violation names, or that its customer is in.
  private static Optional<Integer> segment(Violation violation, ShownDataset dataset) {
    List<String> names = dataset.spec().segments().stream().map(Segment::name).toList();
    return IntStream.range(0, names.size())
        .filter(i -> isIn(names.get(i), violation, dataset))
        .boxed()
        .findFirst();
  }

  private static boolean isIn(String segment, Violation violation, ShownDataset dataset) {
    OptionalLong row = customer(violation);
    return row.isPresent()
        ? dataset.rows().row(row.getAsLong()).text(CustomerColumn.CUSTOMER_SEGMENT).equals(segment)
        : violation.value().startsWith(segment + " ");
  }

  /// The row of the customer whom a violation is about; what is wrong with his months names him and
  /// no row.
  private static OptionalLong customer(Violation violation) {
    if (violation.hasRow()) {
      return OptionalLong.of(violation.row());
    }
    long number = Customer.numberOf(violation.customerId());
    return number > 0 ? OptionalLong.of(number) : OptionalLong.empty();
  }
}
