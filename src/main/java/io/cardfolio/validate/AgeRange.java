package io.cardfolio.validate;

import static io.cardfolio.model.CustomerColumn.AGE;

import io.cardfolio.model.CustomerText;
import io.cardfolio.model.Range;

/// An age is a whole number in the range of the settings.
record AgeRange(Range ages) implements RowRule {
  @Override
  public void check(RowCheck row) {
    long age = row.customer().age();
    if (!row.isReadable(AGE) || ages.contains(age)) {
      return;
    }
    if (age == CustomerText.NOT_A_NUMBER) {
      row.report(
          Rule.AGE_RANGE,
          AGE,
          "Not a whole number from %d to %d".formatted(ages.minimum(), ages.maximum()),
          WholeNumber.suggestion(row.text(AGE), ages));
    } else if (age < ages.minimum()) {
      row.report(
          Rule.AGE_RANGE,
          AGE,
          "Below minimum " + ages.minimum(),
          "Use %d or more".formatted(ages.minimum()));
    } else {
      row.report(
          Rule.AGE_RANGE,
          AGE,
          "Above maximum " + ages.maximum(),
          "Use %d or less".formatted(ages.maximum()));
    }
  }
}
