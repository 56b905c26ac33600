package io.cardfolio.generate.random;

import io.cardfolio.model.DefectKind;

/// The numbered streams of random numbers, one for each thing that is drawn. An id is never reused
/// and never changes: both would change every dataset.
public enum RandomStream {
  SEGMENT_ORDER(1),
  SEX(2),
  AGE(3),
  NAME_SLOT(4),
  FIRST_NAME_OFFSET(5),
  PLACE(6),
  EMPLOYMENT(7),
  CARD_TYPE(8),
  CREDIT_LIMIT(9),
  OPEN_DATE(10),
  DECLINE_TYPE(11),
  SPENDING_LEVEL(21),
  SPENDING_NOISE(22),
  VISITS(23),
  VISITS_NOISE(24),
  BILL(25),
  BILL_DAY(26),
  FAVOURITES(27),
  DESTINATION(28),
  TRANSACTION_STATUS(31),
  TRANSACTION_CATEGORY(32),
  TRANSACTION_AMOUNT(33),
  TRANSACTION_PRICE(34),
  TRANSACTION_DAY(35),
  TRANSACTION_TIME(36),
  TRANSACTION_MERCHANT(37),
  TRANSACTION_CHANNEL(38),
  DEFECT_MISSING(101),
  DEFECT_BAD_EMAIL(102),
  DEFECT_LIMIT_RANGE(103),
  DEFECT_LIMIT_STEP(104),
  DEFECT_WRONG_DECLINE(105),
  DEFECT_MISSING_DECLINE(106),
  DEFECT_DUPLICATE_ID(107),
  DEFECT_BROKEN_ID(108),
  DEFECT_UNKNOWN_STATE(109),
  DEFECT_UNKNOWN_EMPLOYMENT(110),
  DEFECT_UNKNOWN_CARD(111),
  DEFECT_UNKNOWN_SEGMENT(112),
  DEFECT_BAD_DATE(113),
  DEFECT_FUTURE_DATE(114),
  DEFECT_STRAY_SPACE(115),
  DEFECT_CHANGED_CASE(116);

  private final int id;

  RandomStream(int id) {
    this.id = id;
  }

  /// The stream that says which rows have a kind of defect, and which one.
  public static RandomStream of(DefectKind kind) {
    return switch (kind) {
      case MISSING -> DEFECT_MISSING;
      case BAD_EMAIL -> DEFECT_BAD_EMAIL;
      case LIMIT_RANGE -> DEFECT_LIMIT_RANGE;
      case LIMIT_STEP -> DEFECT_LIMIT_STEP;
      case WRONG_DECLINE -> DEFECT_WRONG_DECLINE;
      case MISSING_DECLINE -> DEFECT_MISSING_DECLINE;
      case DUPLICATE_ID -> DEFECT_DUPLICATE_ID;
      case BROKEN_ID -> DEFECT_BROKEN_ID;
      case UNKNOWN_STATE -> DEFECT_UNKNOWN_STATE;
      case UNKNOWN_EMPLOYMENT -> DEFECT_UNKNOWN_EMPLOYMENT;
      case UNKNOWN_CARD -> DEFECT_UNKNOWN_CARD;
      case UNKNOWN_SEGMENT -> DEFECT_UNKNOWN_SEGMENT;
      case BAD_DATE -> DEFECT_BAD_DATE;
      case FUTURE_DATE -> DEFECT_FUTURE_DATE;
      case STRAY_SPACE -> DEFECT_STRAY_SPACE;
      case CHANGED_CASE -> DEFECT_CHANGED_CASE;
    };
  }

  public int id() {
    return id;
  }
}
