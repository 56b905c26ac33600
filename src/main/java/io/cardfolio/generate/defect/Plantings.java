package io.cardfolio.generate.defect;

import io.cardfolio.model.DefectKind;
import io.cardfolio.model.PortfolioSpec;

/// How each kind of defect is planted in customers under some settings.
final class Plantings {
  private final PortfolioSpec spec;
  private final AnyCell anyCell;
  private final LimitDefects limits;
  private final DeclineDefects declines;
  private final DateDefects dates;

  Plantings(PortfolioSpec spec) {
    this.spec = spec;
    anyCell = new AnyCell(spec);
    limits = new LimitDefects(spec);
    declines = new DeclineDefects(spec);
    dates = new DateDefects(spec.asOf());
  }

  CustomerPlanting of(DefectKind kind) {
    return switch (kind) {
      case MISSING -> anyCell::missing;
      case BAD_EMAIL -> EmailDefects::malformed;
      case LIMIT_RANGE -> limits::outOfRange;
      case LIMIT_STEP -> limits::offStep;
      case WRONG_DECLINE -> declines::wrong;
      case MISSING_DECLINE -> declines::missing;
      case DUPLICATE_ID -> IdDefects::duplicate;
      case BROKEN_ID -> IdDefects::malformed;
      case UNKNOWN_STATE -> UnknownWords.states();
      case UNKNOWN_EMPLOYMENT -> UnknownWords.statuses();
      case UNKNOWN_CARD -> UnknownWords.cards();
      case UNKNOWN_SEGMENT -> UnknownWords.segments(spec);
      case BAD_DATE -> DateDefects::unreadable;
      case FUTURE_DATE -> dates::inTheFuture;
      case STRAY_SPACE -> anyCell::stray;
      case CHANGED_CASE -> anyCell::recased;
      case ORPHAN_CUSTOMER, DUPLICATE_TXN_ID, NEGATIVE_AMOUNT, BEFORE_OPENING ->
          throw new IllegalArgumentException(kind.key() + " is no kind of customers");
    };
  }
}
