package io.cardfolio.generate;

/// Which list a first name comes from. It stands in no column.
enum Sex {
  FEMALE,
  MALE
}
