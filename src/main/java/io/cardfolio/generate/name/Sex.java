package io.cardfolio.generate.name;

/// Which list a first name comes from. It stands in no column.
public enum Sex {
  FEMALE,
  MALE
}
