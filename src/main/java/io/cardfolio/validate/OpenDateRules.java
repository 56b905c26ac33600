package io.cardfolio.validate;

import static io.cardfolio.model.CustomerColumn.ACCOUNT_OPEN_DATE;

import io.cardfolio.model.CustomerText;
import io.cardfolio.model.Text;
import java.time.LocalDate;
import java.util.regex.Pattern;

/// An account was opened on a real day, not after the as-of date.
record OpenDateRules(LocalDate asOf) implements RowRule {
  private static final Pattern DATE_SHAPE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  @Override
  public void check(RowCheck row) {
    if (!row.isReadable(ACCOUNT_OPEN_DATE)) {
      return;
    }
    if (row.customer().openDay() == CustomerText.NOT_A_DATE) {
      boolean shaped = DATE_SHAPE.matcher(row.text(ACCOUNT_OPEN_DATE)).matches();
      row.report(
          Rule.DATE_FORMAT,
          ACCOUNT_OPEN_DATE,
          shaped ? "No such day" : "Not a date as yyyy-mm-dd",
          shaped ? "Use a day of the calendar" : "Write it like " + asOf);
    } else if (row.customer().openDay() > asOf.toEpochDay()) {
      row.report(
          Rule.DATE_NOT_FUTURE,
          ACCOUNT_OPEN_DATE,
          "After the as-of date " + asOf,
          Text.of("Use %s or earlier", asOf));
    }
  }
}
