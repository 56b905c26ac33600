package io.cardfolio.validate.customer;

import static io.cardfolio.model.CustomerColumn.AGE;

import io.cardfolio.model.CustomerText;
import io.cardfolio.model.Range;
import io.cardfolio.validate.Rule;
import io.cardfolio.validate.ViolationWording;

/// An age is a whole number in the range of the settings.
record AgeRange(Range ages) implements CustomerRule {
  @Override
  public void check(CustomerCheck row) {
    long age = row.customer().age();
    if (!row.isReadable(AGE) || ages.contains(age)) {
      return;
    }
    if (age == CustomerText.NOT_A_NUMBER) {
      row.report(
          Rule.AGE_RANGE,
          AGE,
          ViolationWording.NOT_WHOLE.with(ages.minimum(), ages.maximum()),
          WholeNumber.suggestion(row.text(AGE), ages));
    } else if (age < ages.minimum()) {
      row.report(
          Rule.AGE_RANGE,
          AGE,
          ViolationWording.BELOW_MINIMUM.with(ages.minimum()),
          ViolationWording.USE_AT_LEAST.with(ages.minimum()));
    } else {
      row.report(
          Rule.AGE_RANGE,
          AGE,
          ViolationWording.ABOVE_MAXIMUM.with(ages.maximum()),
          ViolationWording.USE_AT_MOST.with(ages.maximum()));
    }
  }
}
