package io.cardfolio.validate.customer;

import static io.cardfolio.model.CustomerColumn.ACCOUNT_OPEN_DATE;

import io.cardfolio.model.CustomerText;
import io.cardfolio.validate.Rule;
import io.cardfolio.validate.ViolationWording;
import java.time.LocalDate;
import java.util.regex.Pattern;

/// An account was opened on a real day, not after the as-of date.
record OpenDateRules(LocalDate asOf) implements CustomerRule {
  private static final Pattern DATE_SHAPE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  @Override
  public void check(CustomerCheck row) {
    if (!row.isReadable(ACCOUNT_OPEN_DATE)) {
      return;
    }
    if (row.customer().openDay() == CustomerText.NOT_A_DATE) {
      boolean shaped = DATE_SHAPE.matcher(row.text(ACCOUNT_OPEN_DATE)).matches();
      row.report(
          Rule.DATE_FORMAT,
          ACCOUNT_OPEN_DATE,
          (shaped ? ViolationWording.NO_SUCH_DAY : ViolationWording.NOT_A_DATE).with(),
          shaped ? ViolationWording.USE_REAL_DAY.with() : ViolationWording.WRITE_LIKE.with(asOf));
    } else if (row.customer().openDay() > asOf.toEpochDay()) {
      row.report(
          Rule.DATE_NOT_FUTURE,
          ACCOUNT_OPEN_DATE,
          ViolationWording.AFTER_AS_OF.with(asOf),
          ViolationWording.USE_OR_EARLIER.with(asOf));
    }
  }
}
