package io.cardfolio.generate;

/// The numbered streams of random numbers, one for each thing that is drawn. An id is never reused
/// and never changes: both would change every dataset.
enum RandomStream {
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
  DECLINE_TYPE(11);

  private final int id;

  RandomStream(int id) {
    this.id = id;
  }

  int id() {
    return id;
  }
}
