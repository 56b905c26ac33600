package io.cardfolio.validate;

import static io.cardfolio.model.CustomerColumn.AGE;

import io.cardfolio.model.CustomerText;
import io.cardfolio.model.Range;
import io.cardfolio.model.Text;

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
          Text.of("Not a whole number from %d to %d", ages.minimum(), ages.maximum()),
          WholeNumber.suggestion(row.text(AGE), ages));
    } else if (age < ages.minimum()) {
      row.report(
          Rule.AGE_RANGE,
          AGE,
          "Below minimum " + ages.minimum(),
          Text.of("Use %d or more", ages.minimum()));
    } else {
      row.report(
          Rule.AGE_RANGE,
          AGE,
          "Above maximum " + ages.maximum(),
          Text.of("Use %d or less", ages.maximum()));
    }
  }
}
